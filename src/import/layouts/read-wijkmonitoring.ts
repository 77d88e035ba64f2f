import type { Indicator } from '../../core/indicators/indicator.ts'
import { foldText } from '../../core/search/fold-text.ts'
import type { FigureColumn, FigureRow } from '../figures/figure-table.ts'
import type { IgnoredColumn } from '../import-outcome.ts'
import { refuse } from '../problem-error.ts'
import { type Cell, cellText, columnLetters, isEmptyRow, type Table } from '../table.ts'
import type { FigureLayout } from './figure-layout.ts'
import { yearOf } from './heading-parts.ts'
import { columnName, knownByName, pageNumber } from './known-indicator.ts'

/**
 * The export of the Wijkmonitoring ("Gebieden vergelijken", "Comparer des territoires"): row 1 names
 * of the indicators, row 2 units, row 3 years; column A codes, column B names; rows of the region
 * without a code; a row with the addresses of the indicators at the end.
 */
const CODE_HEADING = 'code'
const NAME_HEADINGS: ReadonlySet<string> = new Set(['gebied', 'territoire', 'territory'])
const UNIT_ROW = 1
const YEAR_ROW = 2
const FIRST_COLUMN = 2

/** How far the headings are looked for when they do not stand in A1. */
const SEARCHED_ROWS = 12
const SEARCHED_COLUMNS = 6

const METADATA: ReadonlySet<string> = new Set(['metadata', 'metadonnees', 'meta data'])
const DISTRICT_CODE = /^\d{1,3}$/

interface Corner {
  readonly row: number
  readonly column: number
}

/**
 * Reads a table of this layout; null when it is another one.
 *
 * @throws ProblemError `shiftedHeader` when it is this layout, but the headings stand elsewhere
 */
export function readWijkmonitoring(
  table: Table,
  indicators: readonly Indicator[],
): FigureLayout | null {
  const corner = findCorner(table)
  if (corner === null) return null
  if (corner.row !== 0 || corner.column !== 0 || !hasYears(table.rows[YEAR_ROW], FIRST_COLUMN)) {
    refuse({
      kind: 'shiftedHeader',
      expectedCell: 'A1',
      foundCell: `${columnLetters(corner.column)}${corner.row + 1}`,
    })
  }
  const { rows } = table
  const heading = rows[0] ?? []
  const language = foldText(cellText(heading[1])) === 'territoire' ? 'fr' : 'nl'
  const body = rows.flatMap((cells, index) =>
    index <= YEAR_ROW || isEmptyRow(cells) ? [] : [{ cells, row: index + 1 }],
  )
  const isMetadata = (cells: readonly Cell[]): boolean =>
    cells.slice(0, FIRST_COLUMN).some((cell) => METADATA.has(foldText(cellText(cell)))) ||
    cells.some((cell) => pageNumber(cellText(cell)) !== null)
  const metadata = body.filter(({ cells }) => isMetadata(cells))
  const numberIn = (column: number): string | null =>
    metadata.map(({ cells }) => pageNumber(cellText(cells[column]))).find((id) => id !== null) ??
    null
  const places = body.filter(({ cells }) => !isMetadata(cells))
  const isDistrict = (cells: readonly Cell[]) => DISTRICT_CODE.test(cellText(cells[0]))
  const width = heading.length
  const ignored: IgnoredColumn[] = []
  const columns: FigureColumn[] = []
  for (let index = FIRST_COLUMN; index < width; index += 1) {
    const name = cellText(heading[index])
    const year = yearOf(cellText(rows[YEAR_ROW]?.[index]))
    if (name === '' && year === null) continue
    if (name === '' || year === null) {
      const cell = {
        row: name === '' ? 1 : YEAR_ROW + 1,
        column: columnLetters(index),
        text: cellText(rows[name === '' ? 0 : YEAR_ROW]?.[index]),
      }
      refuse({ kind: 'badYear', cell })
    }
    const number = numberIn(index)
    const known = indicators.find(({ id }) => id === number) ?? knownByName(indicators, name)
    columns.push({
      index,
      heading: `${name} ${year}`,
      name: columnName(known, name, language),
      unitText: cellText(rows[UNIT_ROW]?.[index]),
      year,
      known,
    })
  }
  return {
    format: 'wijkmonitoring',
    sheet: table.sheet,
    ignoredColumns: ignored,
    decimalMark: null,
    notes: [
      { kind: 'summaryRows', rows: places.filter(({ cells }) => !isDistrict(cells)).map(rowOf) },
      { kind: 'metadataRows', rows: metadata.map(rowOf) },
    ],
    table: {
      places: 'districts',
      columns,
      rows: places
        .filter(({ cells }) => isDistrict(cells))
        .map(
          ({ cells, row }): FigureRow => ({
            row,
            cells: Array.from({ length: width }, (_, index) => cells[index] ?? null),
            code: cellText(cells[0]),
            name: cellText(cells[1]),
            year: null,
            reason: '',
          }),
        ),
    },
  }
}

const rowOf = ({ row }: { readonly row: number }): number => row

/** Where `Code` and the heading of the names stand, of a table that has no code right below. */
function findCorner({ rows }: Table): Corner | null {
  for (let row = 0; row < Math.min(SEARCHED_ROWS, rows.length); row += 1) {
    for (let column = 0; column < SEARCHED_COLUMNS; column += 1) {
      const cells = rows[row] ?? []
      if (foldText(cellText(cells[column])) !== CODE_HEADING) continue
      if (!NAME_HEADINGS.has(foldText(cellText(cells[column + 1])))) continue
      const below = [1, 2].map((step) => cellText(rows[row + step]?.[column]))
      if (below.some((text) => DISTRICT_CODE.test(text))) continue
      return { row, column }
    }
  }
  // Without the words, names above years tell it too.
  const bare = rows.length > YEAR_ROW && hasYears(rows[YEAR_ROW], FIRST_COLUMN)
  const isCornerEmpty = [0, 1, 2].every((row) => cellText(rows[row]?.[0]) === '')
  return bare && isCornerEmpty && cellText(rows[0]?.[FIRST_COLUMN]) !== ''
    ? { row: 0, column: 0 }
    : null
}

function hasYears(row: readonly Cell[] | undefined, from: number): boolean {
  const texts = (row ?? [])
    .slice(from)
    .map(cellText)
    .filter((text) => text !== '')
  return texts.length > 0 && texts.filter((text) => yearOf(text) !== null).length * 2 > texts.length
}
