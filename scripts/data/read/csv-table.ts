import { csvParseRows } from 'd3-dsv'
import type { ProblemLog } from '../problem-log.ts'

/** A row with its line number in the file (the header is line 1) and its cells by column. */
export interface CsvRow<Column extends string> {
  readonly line: number
  readonly cells: Readonly<Record<Column, string>>
}

/**
 * Rows of a CSV text with the columns asked for; other columns are left aside. An absent column,
 * a row with too few or too many cells, and a cell with a line break (which would shift line
 * numbers) are noted as problems.
 */
export function readCsvTable<Column extends string>(
  file: string,
  content: string,
  columns: readonly Column[],
  log: ProblemLog,
): readonly CsvRow<Column>[] {
  const [header = [], ...body] = csvParseRows(content)
  const position = new Map(columns.map((column) => [column, header.indexOf(column)]))
  for (const [column, index] of position) {
    if (index < 0) log.add(file, 'line 1', `column ${column} is absent`)
  }
  return body.map((row, index) => {
    const line = index + 2
    if (row.length !== header.length) {
      log.add(file, `line ${line}`, `${row.length} cells where the header has ${header.length}`)
    }
    if (row.some((cell) => /[\r\n]/.test(cell))) {
      log.add(file, `line ${line}`, 'a cell holds a line break')
    }
    const cells = Object.fromEntries(
      columns.map((column) => [column, row[position.get(column) ?? -1] ?? '']),
    ) as Record<Column, string>
    return { line, cells }
  })
}
