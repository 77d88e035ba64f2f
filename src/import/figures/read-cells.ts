import type { MissingReason } from '../../core/indicators/observation.ts'
import type { CellPlace } from '../import-problem.ts'
import { MOST_LISTED, shownText } from '../limits.ts'
import { refuse } from '../problem-error.ts'
import { type Cell, cellText } from '../table.ts'
import { missingMark, reasonText } from '../text/missing-mark.ts'
import { type DecimalMark, numberText, resolveNumber } from '../text/number-text.ts'
import type { FigureColumn, FigureRow } from './figure-table.ts'

export type ReadCell =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'missing'; readonly reason: MissingReason }

export interface ReadCells {
  /** null where no number needed a mark. */
  readonly decimalMark: DecimalMark | null
  /** Numbers whose mark another number of the file explained. */
  readonly resolvedCells: number
  read(cell: Cell, row: Pick<FigureRow, 'reason'>): ReadCell
}

/** Text cells listed in a problem. */
const CELLS_TOLD = 20

/**
 * Decides for all figures together what the mark for decimals is, and reads them. A file is refused
 * rather than read two ways.
 *
 * @param told the mark that the person or the format itself tells; null to find out
 * @throws ProblemError `textInNumbers`, `mixedDecimals` or `ambiguousNumbers`
 */
export function readCells(
  rows: readonly FigureRow[],
  columns: readonly FigureColumn[],
  told: DecimalMark | null,
): ReadCells {
  const marks = new Map<DecimalMark, CellPlace>()
  const texts: CellPlace[] = []
  let ambiguous = null as CellPlace | null
  let resolvedCells = 0
  const columnAt = new Map(columns.map((column) => [column.index, column]))
  for (const row of rows) {
    row.cells.forEach((cell, index) => {
      const column = columnAt.get(index)
      if (column === undefined || typeof cell !== 'string' || missingMark(cell) !== null) return
      const number = numberText(cell)
      const place = { row: row.row, column: column.heading, text: shownText(cell) }
      if (number.kind === 'none') texts.push(place)
      if (number.kind === 'marked' && !marks.has(number.decimalMark)) {
        marks.set(number.decimalMark, place)
      }
      if (number.kind === 'ambiguous') {
        ambiguous ??= place
        resolvedCells += 1
      }
    })
  }
  if (texts.length > 0) {
    refuse({ kind: 'textInNumbers', cells: texts.slice(0, CELLS_TOLD), count: texts.length })
  }
  const decimalMark = agreedMark(marks, told)
  if (decimalMark === null && ambiguous !== null)
    refuse({ kind: 'ambiguousNumbers', cell: ambiguous })
  return {
    decimalMark,
    resolvedCells,
    read: (cell, { reason }) => readCell(cell, reason, decimalMark),
  }
}

function agreedMark(
  marks: ReadonlyMap<DecimalMark, CellPlace>,
  told: DecimalMark | null,
): DecimalMark | null {
  const withComma = marks.get(',')
  const withPoint = marks.get('.')
  if (withComma !== undefined && withPoint !== undefined) {
    refuse({ kind: 'mixedDecimals', withComma, withPoint })
  }
  if (withComma !== undefined) return ','
  if (withPoint !== undefined) return '.'
  return told
}

function readCell(cell: Cell, reason: string, decimalMark: DecimalMark | null): ReadCell {
  if (typeof cell === 'number') return { kind: 'number', value: cell }
  const text = cellText(cell)
  if (text === '') return { kind: 'missing', reason: reasonText(reason) ?? 'emptyInSource' }
  const mark = missingMark(text)
  if (mark !== null) return { kind: 'missing', reason: mark }
  const number = numberText(text)
  switch (number.kind) {
    case 'plain':
    case 'marked':
      return { kind: 'number', value: number.value }
    case 'ambiguous':
      return { kind: 'number', value: resolveNumber(number.digits, decimalMark ?? '.') }
    case 'none':
      throw new RangeError('a text among the figures was not refused')
  }
}

/** No more than a report lists. */
export function listed<Item>(items: readonly Item[]): readonly Item[] {
  return items.slice(0, MOST_LISTED)
}
