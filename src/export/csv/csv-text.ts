import type { NumberConvention } from './number-convention.ts'

/** A number stays a number, for a spreadsheet to compute with. */
export type CsvCell = string | number | null

/** So that a spreadsheet reads the text as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'
const SEPARATOR = ';'

/** Marks with which a spreadsheet would begin to compute, also in full width (OWASP, CSV injection). */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/

/** A code that a spreadsheet would take for a power of ten: 21004E233, a statistical sector. */
const POWER_OF_TEN = /^\d+(?:[.,]\d+)?E[+-]?\d+$/i

/**
 * Rows as CSV for a spreadsheet in Belgium: UTF-8 with a byte order mark, semicolons, CRLF. A text
 * that a spreadsheet would take for a formula or a power of ten gets an apostrophe before it; a number
 * is never text, so that one below zero stays a number.
 */
export function csvText(rows: readonly (readonly CsvCell[])[], numbers: NumberConvention): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, numbers)).join(SEPARATOR))
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`
}

function cellText(cell: CsvCell, { decimalMark }: NumberConvention): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', decimalMark)
  const isMistaken = FORMULA_START.test(cell) || POWER_OF_TEN.test(cell)
  const text = isMistaken ? `'${cell}` : cell
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
