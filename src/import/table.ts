/** What stands in a cell. Dates are texts as `2026-11-24`; a truth value is a text. */
export type Cell = string | number | null

/** Rows of cells as the file has them; rows may differ in length. Row 1 of the file is `rows[0]`. */
export interface Table {
  /** null for a text file. */
  readonly sheet: string | null
  readonly rows: readonly (readonly Cell[])[]
}

/** The text of a cell, trimmed; empty for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  return typeof cell === 'number' ? String(cell) : cell.trim()
}

export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === '')
}

/** The letters of a column as a spreadsheet names it: 0 is `A`, 26 is `AA`. */
export function columnLetters(index: number): string {
  let letters = ''
  for (let rest = index + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  }
  return letters
}
