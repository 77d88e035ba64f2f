const MEGABYTE = 1_000_000

/** What a file may be at most. It is refused before more of it is unpacked or read. */
export const IMPORT_LIMITS = {
  fileBytes: 20 * MEGABYTE,
  /** All parts of a workbook or package together, counted while they are unpacked. */
  unpackedBytes: 120 * MEGABYTE,
  /** Files inside a workbook or package. */
  parts: 2_000,
  sheets: 50,
  rows: 250_000,
  columns: 2_000,
  /** Of one sheet, empty ones inside its frame counted. */
  cells: 3_000_000,
} as const

/** How many of a kind a report lists. */
export const MOST_LISTED = 5_000

/** Characters kept of a text that a report shows. */
const SHOWN_CHARACTERS = 80

/** A text of a file as a report shows it: one line, shortened, without control characters. */
export function shownText(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()
  return line.length <= SHOWN_CHARACTERS ? line : `${line.slice(0, SHOWN_CHARACTERS - 1)}…`
}
