import type { OwnData } from '../../core/own/own-data.ts'
import type { ColumnChoices } from '../../own/column-choice.ts'
import type { OwnEntry } from '../../own/own-entry.ts'

/** How many of the columns that are taken are there already, from a file that was added before. */
export function replacedCount(
  data: OwnData,
  choices: ColumnChoices,
  entries: readonly OwnEntry[],
): number {
  if (data.kind === 'services') return 0
  const there = new Set(
    entries.flatMap(({ set }) =>
      set.data.kind === 'indicators' ? set.data.indicators.map(({ id }) => id) : [],
    ),
  )
  return data.indicators.filter(({ id }) => there.has(id) && choices.get(id)?.taken === 'taken')
    .length
}
