import type { PackageCell } from './package-tables.ts'

/**
 * A table as CSV for machines (RFC 4180): commas, a point in a number, CRLF, quotes only where they
 * are needed, an empty cell for nothing. Nothing is escaped for a spreadsheet, since that would
 * change the data.
 */
export function packageCsv(
  head: readonly string[],
  rows: readonly (readonly PackageCell[])[],
): string {
  return `${[head, ...rows].map((row) => row.map(cellText).join(',')).join('\r\n')}\r\n`
}

function cellText(cell: PackageCell): string {
  if (cell === null) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
