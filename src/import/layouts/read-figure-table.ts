import type { FigureColumn, FigureRow } from '../figures/figure-table.ts'
import type { ImportContext } from '../import-context.ts'
import type { IgnoredColumn } from '../import-outcome.ts'
import { type DistrictFinder, districtFinder } from '../places/district-finder.ts'
import { isOfNoSector, isSectorCode } from '../places/sector-finder.ts'
import { refuse } from '../problem-error.ts'
import { cellText, columnLetters, type Table } from '../table.ts'
import { missingMark } from '../text/missing-mark.ts'
import { numberText } from '../text/number-text.ts'
import { unitOf } from '../text/unit-text.ts'
import type { FigureLayout } from './figure-layout.ts'
import { headingParts, yearOf } from './heading-parts.ts'
import { hasRole } from './heading-roles.ts'
import { findHeadingRow } from './heading-row.ts'
import { columnName, knownByName } from './known-indicator.ts'
import { readLongTable } from './read-long-table.ts'
import { isSummaryName } from './summary-row.ts'
import {
  type HeadedTable,
  headedTable,
  partOf,
  type TableColumn,
  type TableRow,
} from './table-columns.ts'

/** A column is of places when at least this part of its cells are. */
const LEAST_PART = 0.5

/** Which columns say where a row is. */
export interface PlaceColumns {
  readonly places: 'districts' | 'sectors'
  readonly code: TableColumn | null
  readonly name: TableColumn | null
}

/**
 * Reads any table with one wijk or one statistical sector a row; null when no column tells the
 * place.
 *
 * @param tableName for columns that are headed by a year alone
 */
export function readFigureTable(
  table: Table,
  tableName: string,
  context: ImportContext,
): FigureLayout | null {
  const finder = districtFinder(context.districts)
  const headed = headedFigureTable(table, finder)
  if (headed === null) return null
  const place = findPlaceColumns(headed, finder)
  if (place === null) return null
  const language =
    place.name !== null && /quartier|territoire|nom/i.test(place.name.heading) ? 'fr' : 'nl'
  const yearColumn = headed.columns.find(({ heading }) => hasRole(heading, 'year'))
  const placeIndexes = new Set([place.code?.index, place.name?.index, yearColumn?.index])
  const rest = headed.columns.filter(({ index }) => !placeIndexes.has(index))
  const summary: number[] = []
  const rows = headed.rows.filter((row) => {
    const isSummary = isSummaryRow(row, place)
    if (isSummary) summary.push(row.row)
    return !isSummary
  })
  const figureRow = ({ row, cells }: TableRow, reason: string): FigureRow => {
    const yearText = yearColumn === undefined ? '' : cellText(cells[yearColumn.index])
    const year = yearColumn === undefined ? null : yearOf(yearText)
    if (yearColumn !== undefined && year === null) {
      refuse({ kind: 'badYear', cell: { row, column: yearColumn.heading, text: yearText } })
    }
    return {
      row,
      cells,
      code: place.code === null ? '' : cellText(cells[place.code.index]),
      name: place.name === null ? '' : cellText(cells[place.name.index]),
      year,
      reason,
    }
  }
  const base: Pick<FigureLayout, 'format' | 'sheet' | 'decimalMark' | 'notes'> = {
    format: place.places === 'sectors' ? 'sectorTable' : 'districtTable',
    sheet: table.sheet,
    decimalMark: null,
    notes: summary.length === 0 ? [] : [{ kind: 'summaryRows', rows: summary }],
  }
  const long = readLongTable(rest, rows, figureRow, context.indicators)
  if (long !== null) {
    const { columns, rows: longRows, ignored } = long
    return {
      ...base,
      ignoredColumns: ignored,
      table: { places: place.places, columns, rows: longRows },
    }
  }
  const ignored: IgnoredColumn[] = []
  const columns: FigureColumn[] = []
  for (const column of rest) {
    const reason = ignoredReason(column, yearColumn !== undefined)
    if (reason !== null) ignored.push({ heading: headingOf(column), reason })
    else columns.push(figureColumn(column, tableName, language, context))
  }
  return {
    ...base,
    ignoredColumns: ignored.filter(({ heading, reason }) => heading !== '' || reason !== 'empty'),
    table: { places: place.places, columns, rows: rows.map((row) => figureRow(row, '')) },
  }
}

function headedFigureTable(table: Table, finder: DistrictFinder): HeadedTable | null {
  const isPlaceHeading = (text: string) =>
    (['sectorCode', 'districtCode', 'districtName'] as const).some((role) => hasRole(text, role))
  const isData = (texts: readonly string[]) =>
    texts.some((text) => isSectorCode(text) || finder.isName(text))
  const heading = findHeadingRow(table, isPlaceHeading, isData)
  return heading === null ? null : headedTable(table, heading)
}

/** Columns that tell the place: sectors before codes before names. */
export function findPlaceColumns(
  { columns }: HeadedTable,
  finder: DistrictFinder,
): PlaceColumns | null {
  const sector = columns.find((column) => partOf(column, isSectorCode) >= LEAST_PART)
  if (sector !== undefined) return { places: 'sectors', code: sector, name: null }
  const code = columns.find(
    (column) =>
      hasRole(column.heading, 'districtCode') && partOf(column, finder.isCode) >= LEAST_PART,
  )
  const names = columns.filter(
    (column) => column !== code && partOf(column, finder.isName) >= LEAST_PART,
  )
  const name =
    names.find(({ heading }) => hasRole(heading, 'districtName')) ??
    names[0] ??
    // Misspelt names are still names where the heading says so: they are reported, row by row.
    columns.find(
      (column) =>
        column !== code &&
        /^(wijk|quartier|gebied|territoire|neighbourhood)\b/i.test(column.heading),
    )
  if (code === undefined && name === undefined) return null
  return { places: 'districts', code: code ?? null, name: name ?? null }
}

function isSummaryRow({ cells }: TableRow, { places, code, name }: PlaceColumns): boolean {
  const codeText = code === null ? '' : cellText(cells[code.index])
  if (places === 'sectors')
    return codeText === '' || isOfNoSector(codeText) || isSummaryName(codeText)
  const nameText = name === null ? '' : cellText(cells[name.index])
  return isSummaryName(codeText) || (codeText === '' && isSummaryName(nameText))
}

/** Columns that may hold numbers, but no figures of the place. */
const NOT_FIGURES = [
  'ignored',
  'districtName',
  'districtCode',
  'municipality',
  'postcode',
  'longitude',
  'latitude',
  'coordinates',
] as const

function ignoredReason(column: TableColumn, hasYears: boolean): IgnoredColumn['reason'] | null {
  const { heading, texts } = column
  if (NOT_FIGURES.some((role) => hasRole(heading, role))) return 'notNeeded'
  const figures = texts.filter((text) => missingMark(text) === null)
  if (figures.length === 0) {
    // A year without a figure is a year of its indicator all the same, with its reasons.
    const isYear = hasYears || headingParts(heading, () => false).year !== null
    if (isYear && heading !== '') return null
    return texts.length === 0 ? 'empty' : 'noFigures'
  }
  const numbers = figures.filter((text) => numberText(text).kind !== 'none')
  return numbers.length * 2 > figures.length ? null : 'noFigures'
}

function headingOf({ heading, index }: TableColumn): string {
  return heading === '' ? columnLetters(index) : heading
}

function figureColumn(
  column: TableColumn,
  tableName: string,
  language: 'nl' | 'fr',
  { indicators }: ImportContext,
): FigureColumn {
  const heading = headingOf(column)
  const whole = knownByName(indicators, heading)
  const parts = headingParts(heading, (text) => unitOf(text) !== null)
  const bare = parts.name === '' ? tableName : parts.name
  const known = whole ?? knownByName(indicators, bare)
  const isPercent = column.texts.some((text) => text.endsWith('%'))
  const isEuro = column.texts.some((text) => text.includes('€'))
  const unitText = parts.unitText || (isPercent ? '%' : isEuro ? '€' : '')
  return {
    index: column.index,
    heading,
    name: columnName(known, whole === null ? bare : heading, language),
    unitText,
    year: parts.year,
    known,
  }
}
