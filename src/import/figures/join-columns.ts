import { foldText } from '../../core/search/fold-text.ts'
import type { IgnoredColumn } from '../import-outcome.ts'
import { refuse } from '../problem-error.ts'
import { columnLetters } from '../table.ts'
import type { FigureColumn } from './figure-table.ts'
import { isSameCell, type YearFigures } from './placed-figures.ts'

/** All years of one indicator, ascending. */
export interface IndicatorFigures {
  readonly column: FigureColumn
  readonly years: readonly YearFigures[]
}

/**
 * Puts columns of one name and unit together: they are years of one indicator. The same year twice
 * with the same figures is kept once.
 *
 * @throws ProblemError `repeatedColumn` when the figures differ
 */
export function joinColumns(figures: readonly YearFigures[]): {
  readonly indicators: readonly IndicatorFigures[]
  readonly repeated: readonly IgnoredColumn[]
} {
  const groups = new Map<string, Map<number, YearFigures>>()
  const repeated: IgnoredColumn[] = []
  for (const one of figures) {
    const key = indicatorKey(one.column)
    const years = groups.get(key) ?? new Map<number, YearFigures>()
    groups.set(key, years)
    const before = years.get(one.year)
    if (before === undefined) {
      years.set(one.year, one)
      continue
    }
    if (!isSameFigures(before, one)) {
      refuse({
        kind: 'repeatedColumn',
        heading: one.column.heading,
        columns: [columnLetters(before.column.index), columnLetters(one.column.index)],
      })
    }
    repeated.push({ heading: one.column.heading, reason: 'repeated' })
  }
  const indicators = [...groups.values()].flatMap((byYear) => {
    const years = [...byYear.values()].sort((a, b) => a.year - b.year)
    const [first] = years
    return first === undefined ? [] : [{ column: first.column, years }]
  })
  return { indicators, repeated }
}

/** Columns with the same key are one indicator. */
export function indicatorKey({ name, unitText }: FigureColumn): string {
  return [name.nl, name.fr, unitText].map((part) => foldText(part) || part).join('\u0000')
}

function isSameFigures({ cells }: YearFigures, other: YearFigures): boolean {
  if (cells.size !== other.cells.size) return false
  return [...cells].every(([place, { cell }]) => {
    const same = other.cells.get(place)
    return same !== undefined && isSameCell(cell, same.cell)
  })
}
