import { columnLetters } from '../table.ts'

/** What is known of a sheet before it is read. */
export interface SheetFacts {
  /** Number of the last row and column that a cell claims to stand in. */
  readonly lastRow: number
  readonly lastColumn: number
  /** Cells with a formula and its stored result. */
  readonly formulaCells: number
  /** Cells with a formula whose result is not stored, or is an error. */
  readonly unsolved: readonly { readonly row: number; readonly column: string }[]
}

/** Tags of a sheet that matter; values of attributes may hold `>`. */
const TAG = /<(\/?)(?:[\w.-]+:)?(row|c|f|v)((?:\s(?:[^>"']|"[^"]*"|'[^']*')*)?)>/g
const PLACE = /\sr\s*=\s*["']\s*([A-Za-z]*)(\d*)\s*["']/
const ERROR_TYPE = /\st\s*=\s*["']e["']/

/**
 * Walks through the XML of a sheet without building anything, so that a cell in row 1,048,576 or a
 * formula without a result is known before memory is taken for it.
 */
export function inspectSheet(xml: string): SheetFacts {
  let lastRow = 0
  let lastColumn = 0
  let rowsSeen = 0
  let columnsSeen = 0
  let formulaCells = 0
  const unsolved: { row: number; column: string }[] = []
  let cell = { row: 0, column: 0, hasFormula: false, hasValue: false, isError: false }
  const closeCell = (): void => {
    const { row, column, hasFormula, hasValue, isError } = cell
    if (isError || (hasFormula && !hasValue)) {
      unsolved.push({ row, column: columnLetters(Math.max(0, column - 1)) })
    } else if (hasFormula) formulaCells += 1
    cell = { ...cell, hasFormula: false, hasValue: false, isError: false }
  }
  for (const [, closing, name, attributes = ''] of xml.matchAll(TAG)) {
    const isEmpty = attributes.endsWith('/')
    if (closing === '/') {
      if (name === 'c') closeCell()
      continue
    }
    const [, letters = '', digits = ''] = PLACE.exec(attributes) ?? []
    if (name === 'row') {
      rowsSeen = digits === '' ? rowsSeen + 1 : Number(digits)
      columnsSeen = 0
      lastRow = Math.max(lastRow, rowsSeen)
    } else if (name === 'c') {
      columnsSeen = letters === '' ? columnsSeen + 1 : columnNumber(letters)
      const row = digits === '' ? rowsSeen : Number(digits)
      cell = {
        row,
        column: columnsSeen,
        hasFormula: false,
        hasValue: false,
        isError: ERROR_TYPE.test(attributes),
      }
      lastRow = Math.max(lastRow, row)
      lastColumn = Math.max(lastColumn, columnsSeen)
      if (isEmpty) closeCell()
    } else if (name === 'f') cell.hasFormula = true
    else if (!isEmpty) cell.hasValue = true
  }
  return { lastRow, lastColumn, formulaCells, unsolved }
}

function columnNumber(letters: string): number {
  let number = 0
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64
  return number
}
