import type { ValueKind } from '../../core/indicators/indicator.ts'
import type { UnlikelyCell } from '../import-outcome.ts'
import type { IndicatorFigures } from './join-columns.ts'
import { type ColumnKind, columnKind } from './make-indicators.ts'

/** No figure of a wijk comes near it: a code or a number without its marks was read as a figure. */
const TOO_LARGE = 1e12

/** Figures that are unlikely for what their column is. They are kept: the person decides. */
export function unlikelyCells(
  indicators: readonly IndicatorFigures[],
  chosen: ReadonlyMap<string, ValueKind>,
): readonly UnlikelyCell[] {
  return indicators.flatMap((figures) => {
    const kind = columnKind(figures, chosen)
    return figures.years.flatMap(({ column, cells }) =>
      [...cells.values()].flatMap(({ cell, row }): UnlikelyCell[] => {
        if (cell.kind === 'missing') return []
        const reason = unlikely(cell.value, kind)
        return reason === null ? [] : [{ row, column: column.heading, value: cell.value, reason }]
      }),
    )
  })
}

function unlikely(value: number, { unit, valueKind }: ColumnKind): UnlikelyCell['reason'] | null {
  if (Math.abs(value) >= TOO_LARGE) return 'tooLarge'
  if (unit === 'percent' && (value < 0 || value > 100)) return 'percentOutside0To100'
  if (valueKind === 'count' && value < 0) return 'negativeCount'
  return null
}
