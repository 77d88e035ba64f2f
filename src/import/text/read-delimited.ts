import Papa from 'papaparse'
import { IMPORT_LIMITS } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import { isEmptyRow, type Table } from '../table.ts'

export type Separator = ';' | ',' | '\t' | '|'

export interface DelimitedText {
  readonly table: Table
  readonly separator: Separator
}

const SEPARATORS: readonly Separator[] = [';', '\t', ',', '|']
const SNIFFED_LINES = 40

/** A line as Excel writes it first: `sep=;`. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i

/**
 * Reads text with separated values (RFC 4180). The separator is the one that occurs most often in
 * lines of one same width: a comma for decimals gives fewer columns than the semicolon beside it.
 *
 * @throws ProblemError `emptyFile`, `unknownFormat` when there are no columns, or a limit
 */
export function readDelimited(text: string): DelimitedText {
  if (text.trim() === '') refuse({ kind: 'emptyFile' })
  const told = SEPARATOR_LINE.exec(text)
  const body = told === null ? text : text.slice(told[0].length)
  const separator = SEPARATORS.find((mark) => mark === told?.[1]) ?? sniffSeparator(body)
  if (separator === null) return refuse({ kind: 'unknownFormat' })
  // One row more than is allowed, to see that it is there.
  const mostRows = IMPORT_LIMITS.rows + 1
  const { data } = Papa.parse<string[]>(body, { delimiter: separator, preview: mostRows })
  const rows = told === null ? data : [[], ...data]
  checkSize(rows)
  if (rows.every(isEmptyRow)) refuse({ kind: 'emptyFile' })
  return { table: { sheet: null, rows }, separator }
}

function checkSize(rows: readonly (readonly string[])[]): void {
  if (rows.length > IMPORT_LIMITS.rows) {
    refuse({ kind: 'tooManyRows', rows: rows.length, mostRows: IMPORT_LIMITS.rows })
  }
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns > IMPORT_LIMITS.columns) {
    refuse({ kind: 'tooManyColumns', columns, mostColumns: IMPORT_LIMITS.columns })
  }
  if (rows.reduce((sum, row) => sum + row.length, 0) > IMPORT_LIMITS.cells) {
    refuse({ kind: 'tooManyCells', mostCells: IMPORT_LIMITS.cells })
  }
}

function sniffSeparator(text: string): Separator | null {
  let best: Separator | null = null
  let bestScore = 0
  for (const separator of SEPARATORS) {
    const { data } = Papa.parse<string[]>(text, { delimiter: separator, preview: SNIFFED_LINES })
    const widths = new Map<number, number>()
    for (const { length } of data) widths.set(length, (widths.get(length) ?? 0) + 1)
    const score = Math.max(0, ...[...widths].map(([width, lines]) => (width - 1) * lines))
    if (score > bestScore) {
      best = separator
      bestScore = score
    }
  }
  return best
}
