import { type Cell, cellText, isEmptyRow, type Table } from '../table.ts'

/** A column of a table with headings in one row. */
export interface TableColumn {
  readonly index: number
  /** Empty where the table has no heading for it. */
  readonly heading: string
  /** Texts of the cells that are not empty. */
  readonly texts: readonly string[]
}

export interface TableRow {
  /** Counted from 1, in the file. */
  readonly row: number
  readonly cells: readonly Cell[]
}

/** A table taken apart in headings and rows. */
export interface HeadedTable {
  readonly sheet: string | null
  /** Counted from 1; 0 for none. */
  readonly headingRow: number
  readonly columns: readonly TableColumn[]
  /** Not empty ones, padded to the width of the table. */
  readonly rows: readonly TableRow[]
}

/** Takes a table apart below a row of headings; -1 for a table without. */
export function headedTable({ sheet, rows }: Table, headingIndex: number): HeadedTable {
  const body = rows.flatMap((cells, index): TableRow[] =>
    index <= headingIndex || isEmptyRow(cells) ? [] : [{ row: index + 1, cells }],
  )
  const heading = rows[headingIndex] ?? []
  const width = body.reduce((most, { cells }) => Math.max(most, cells.length), heading.length)
  const padded = body.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: width }, (_, index) => cells[index] ?? null),
  }))
  const columns = Array.from(
    { length: width },
    (_, index): TableColumn => ({
      index,
      heading: cellText(heading[index]),
      texts: padded.map(({ cells }) => cellText(cells[index])).filter((text) => text !== ''),
    }),
  )
  return { sheet, headingRow: headingIndex + 1, columns, rows: padded }
}

/** The part of the filled cells of a column for which a test holds, 0 to 1. */
export function partOf({ texts }: TableColumn, holds: (text: string) => boolean): number {
  return texts.length === 0 ? 0 : texts.filter(holds).length / texts.length
}
