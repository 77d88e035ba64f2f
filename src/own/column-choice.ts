import type { Direction, Unit, ValueKind } from '../core/indicators/indicator.ts'
import type { OwnDataSet, OwnIndicator, OwnIndicatorId } from '../core/own/own-data.ts'
import type { ImportPreview } from '../import/import-outcome.ts'

/** What the person says of one column. */
export interface ColumnChoice {
  readonly taken: 'taken' | 'left'
  /** null while it is not known. */
  readonly valueKind: ValueKind | null
  readonly unit: Unit
  readonly direction: Direction
}

export type ColumnChoices = ReadonlyMap<OwnIndicatorId, ColumnChoice>

/** What the file tells of its columns; the rest is for the person to say. */
export function choicesOfFile(indicators: readonly OwnIndicator[]): ColumnChoices {
  return new Map(
    indicators.map(({ id, valueKind, unit, direction }) => [
      id,
      { taken: 'taken', valueKind, unit: unit ?? 'number', direction },
    ]),
  )
}

/** A share is in per cent, which no other kind of figure is by itself. */
export function withKind(choice: ColumnChoice, valueKind: ValueKind): ColumnChoice {
  return valueKind === 'share' && choice.unit === 'number'
    ? { ...choice, valueKind, unit: 'percent' }
    : { ...choice, valueKind }
}

const takenOf = (choices: ColumnChoices): readonly ColumnChoice[] =>
  [...choices.values()].filter(({ taken }) => taken === 'taken')

export const countTaken = (choices: ColumnChoices): number => takenOf(choices).length

/** Columns that are taken and of which the person has yet to say what they are. */
export const countUndecided = (choices: ColumnChoices): number =>
  takenOf(choices).filter(({ valueKind }) => valueKind === null).length

/**
 * What is added: the columns that are taken, as the person says they are.
 *
 * @param addedOn ISO date
 */
export function chosenSet(
  preview: Pick<ImportPreview, 'id' | 'fileName' | 'data'>,
  choices: ColumnChoices,
  { name, addedOn }: Pick<OwnDataSet, 'name' | 'addedOn'>,
): OwnDataSet {
  const { id, fileName, data } = preview
  switch (data.kind) {
    case 'services':
      return { id, name, fileName, addedOn, data }
    case 'indicators': {
      const indicators = data.indicators.flatMap((indicator): readonly OwnIndicator[] => {
        const choice = choices.get(indicator.id)
        if (choice?.taken !== 'taken') return []
        const { valueKind, unit, direction } = choice
        return [{ ...indicator, valueKind, unit: unit === 'number' ? null : unit, direction }]
      })
      return { id, name, fileName, addedOn, data: { kind: 'indicators', indicators } }
    }
  }
}
