import { csvFormatRows, csvParseRows } from 'd3-dsv'

/** A CSV text as a heading and rows of cells, in the order of the file. */
export interface CsvRecords {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function parseCsv(text: string): CsvRecords {
  const [columns = [], ...rows] = csvParseRows(text)
  return { columns, rows }
}

export function formatCsv({ columns, rows }: CsvRecords): string {
  return `${csvFormatRows([[...columns], ...rows.map((row) => [...row])])}\n`
}

/** Reads a cell by the name of its column; empty for a column that is absent. */
export function cellReader({ columns }: CsvRecords) {
  const index = new Map(columns.map((column, position) => [column, position]))
  return (row: readonly string[], column: string): string => row[index.get(column) ?? -1] ?? ''
}

/** A row with some cells replaced. */
export function withCells(
  { columns }: CsvRecords,
  row: readonly string[],
  cells: Readonly<Record<string, string>>,
): readonly string[] {
  return row.map((cell, position) => cells[columns[position] ?? ''] ?? cell)
}
