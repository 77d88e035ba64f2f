import type { District, DistrictCode } from '../districts/district.ts'
import { isResidential } from '../districts/residential.ts'
import type { IndicatorSeries, SeriesColumns } from './indicator.ts'
import type { MissingReason, Observation } from './observation.ts'

interface Cell {
  readonly observation: Observation
  readonly source: string | null
}

/**
 * Turns the columns of one indicator into a series that answers in constant time for every
 * district and year: the value of that very cell, or the reason why there is none. A district
 * that is ground answers `uninhabited` whatever the source holds; a year or district that the
 * columns do not hold answers `absent`.
 *
 * `districts` are all districts of the edition (145). Throws a RangeError that names the
 * indicator, year and district when the columns do not fit together, when a value is not a finite
 * number, and when a missing cell lacks its reason.
 */
export function seriesFromColumns(
  columns: SeriesColumns,
  districts: readonly District[],
  absent: MissingReason = 'notInEdition',
): IndicatorSeries {
  const none: Observation = { kind: 'missing', reason: absent }
  const ground = new Set(districts.filter((d) => !isResidential(d)).map((d) => d.code))
  const cellsOfYear = new Map<number, ReadonlyMap<DistrictCode, Cell>>()
  columns.years.forEach((year, yearIndex) => {
    if (cellsOfYear.has(year)) throw fault(columns, year, 'the year occurs twice')
    cellsOfYear.set(year, readYear(columns, year, yearIndex))
  })
  return {
    id: columns.id,
    years: columns.years,
    at(district, year) {
      if (ground.has(district)) return UNINHABITED
      return cellsOfYear.get(year)?.get(district)?.observation ?? none
    },
    sourceAt(district, year) {
      if (ground.has(district)) return null
      return cellsOfYear.get(year)?.get(district)?.source ?? null
    },
  }
}

const UNINHABITED: Observation = { kind: 'missing', reason: 'uninhabited' }

function readYear(
  columns: SeriesColumns,
  year: number,
  yearIndex: number,
): ReadonlyMap<DistrictCode, Cell> {
  const values = columns.values[yearIndex]
  const sources = columns.sources[yearIndex]
  const reasons = columns.missing[yearIndex]
  if (values === undefined || sources === undefined || reasons === undefined) {
    throw fault(columns, year, 'a row of values, sources or reasons is absent')
  }
  const expected = columns.districts.length
  if (values.length !== expected || sources.length !== expected) {
    throw fault(columns, year, `a row does not hold ${expected} districts`)
  }
  const cells = new Map<DistrictCode, Cell>()
  columns.districts.forEach((district, index) => {
    if (cells.has(district)) throw fault(columns, year, `district ${district} occurs twice`)
    const value = values[index]
    const cell =
      value === null || value === undefined
        ? missingCell(columns, year, district, reasons[String(district)])
        : observedCell(columns, year, district, value, sources[index])
    cells.set(district, cell)
  })
  return cells
}

function missingCell(
  columns: SeriesColumns,
  year: number,
  district: DistrictCode,
  reason: MissingReason | undefined,
): Cell {
  if (reason === undefined) {
    throw fault(columns, year, `district ${district} has neither a value nor a reason`)
  }
  return { observation: { kind: 'missing', reason }, source: null }
}

function observedCell(
  columns: SeriesColumns,
  year: number,
  district: DistrictCode,
  value: number,
  sourceIndex: number | undefined,
): Cell {
  if (!Number.isFinite(value)) {
    throw fault(columns, year, `district ${district} has the value ${value}`)
  }
  const source = sourceIndex === undefined ? undefined : columns.sourceIds[sourceIndex]
  if (source === undefined) {
    throw fault(columns, year, `district ${district} has a value without a source`)
  }
  return { observation: { kind: 'observed', value }, source }
}

function fault(columns: SeriesColumns, year: number, what: string): RangeError {
  return new RangeError(`indicator ${columns.id}, year ${year}: ${what}`)
}
