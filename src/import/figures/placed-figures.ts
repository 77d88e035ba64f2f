import type { DuplicateRows, UnmatchedRow } from '../import-outcome.ts'
import { shownText } from '../limits.ts'
import type { FoundPlace } from '../places/district-finder.ts'
import { refuse } from '../problem-error.ts'
import type { FigureColumn, FigureRow, FigureTable } from './figure-table.ts'
import type { ReadCell, ReadCells } from './read-cells.ts'

/** Rows with their place. */
export interface PlacedRow {
  readonly row: FigureRow
  readonly place: number
}

export interface PlacedRows {
  readonly placed: readonly PlacedRow[]
  readonly unmatched: readonly UnmatchedRow[]
}

/** Finds the place of every row. */
export function placeRows(
  rows: readonly FigureRow[],
  find: (row: FigureRow) => FoundPlace<number>,
): PlacedRows {
  const placed: PlacedRow[] = []
  const unmatched: UnmatchedRow[] = []
  for (const row of rows) {
    const found = find(row)
    if (found.kind === 'found') placed.push({ row, place: found.place })
    else {
      const text = shownText([row.code, row.name].filter((part) => part !== '').join(' '))
      unmatched.push({ row: row.row, text, reason: found.reason, suggestion: found.suggestion })
    }
  }
  return { placed, unmatched }
}

/** Figures of one column and one year, by place. */
export interface YearFigures {
  readonly column: FigureColumn
  readonly year: number
  readonly cells: ReadonlyMap<number, { readonly cell: ReadCell; readonly row: number }>
}

export interface ReadFigures {
  readonly years: readonly YearFigures[]
  readonly duplicates: readonly DuplicateRows[]
}

/**
 * Reads every cell. A place that occurs twice with the same figures is kept once and reported.
 *
 * @throws ProblemError `contradictingRows`, `yearNeeded`
 */
export function readFigures(
  { columns }: Pick<FigureTable, 'columns'>,
  placed: readonly PlacedRow[],
  cells: ReadCells,
  yearChosen: number | null,
): ReadFigures {
  const years = new Map<string, YearFigures & { cells: Map<number, CellOfRow> }>()
  /** By the row that is kept. */
  const repeated = new Map<number, { text: string; rows: Set<number> }>()
  const columnAt = new Map(columns.map((column) => [column.index, column]))
  for (const { row, place } of placed) {
    // `entries` would visit the holes of a sparse row one by one; these are its cells alone.
    for (const index of Object.keys(row.cells).map(Number)) {
      const column = columnAt.get(index)
      const content = row.cells[index]
      if (column === undefined || content === undefined) continue
      const year = column.year ?? row.year ?? yearChosen
      if (year === null) return refuse({ kind: 'yearNeeded' })
      const key = `${index} ${year}`
      const figures = years.get(key) ?? { column, year, cells: new Map<number, CellOfRow>() }
      years.set(key, figures)
      const cell = cells.read(content, row)
      const before = figures.cells.get(place)
      if (before === undefined) {
        figures.cells.set(place, { cell, row: row.row })
        continue
      }
      const text = shownText(row.name === '' ? row.code : row.name)
      if (!isSameCell(before.cell, cell)) {
        refuse({ kind: 'contradictingRows', text, rows: [before.row, row.row] })
      }
      const twice = repeated.get(before.row) ?? { text, rows: new Set([before.row]) }
      repeated.set(before.row, twice)
      twice.rows.add(row.row)
    }
  }
  return {
    years: [...years.values()],
    duplicates: [...repeated.values()].map(({ text, rows }) => ({
      text,
      rows: [...rows].sort((a, b) => a - b),
    })),
  }
}

interface CellOfRow {
  readonly cell: ReadCell
  readonly row: number
}

export function isSameCell(one: ReadCell, other: ReadCell): boolean {
  return one.kind === 'number'
    ? other.kind === 'number' && one.value === other.value
    : other.kind === 'missing' && one.reason === other.reason
}
