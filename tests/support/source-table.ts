import { readFileSync } from 'node:fs'
import { csvParse } from 'd3-dsv'
import type { District, DistrictCode } from '../../src/core/districts/district.ts'
import type { IndicatorSeries, SeriesColumns } from '../../src/core/indicators/indicator.ts'
import type { MissingReason } from '../../src/core/indicators/observation.ts'
import { seriesFromColumns } from '../../src/core/indicators/series-from-columns.ts'

export interface SourceRow {
  readonly district: DistrictCode
  readonly indicator: string
  readonly year: number
  /** null for an empty cell. */
  readonly value: number | null
  readonly flag: string
}

const TABLE = new URL('../../data/indicators/district_indicators.csv', import.meta.url)

/** Every row of the source table, as published. */
export const SOURCE_ROWS: readonly SourceRow[] = csvParse(readFileSync(TABLE, 'utf8')).map(
  (row) => ({
    district: Number(row.mdrc),
    indicator: row.indicator_id ?? '',
    year: Number(row.year),
    value: row.value === '' ? null : Number(row.value),
    flag: row.flag ?? '',
  }),
)

export const RESIDENTIAL: readonly DistrictCode[] = Array.from({ length: 118 }, (_, i) => i + 1)

/** A district with nothing but its code and kind. */
export function plainDistrict(code: DistrictCode, kind: District['kind']): District {
  return {
    code,
    kind,
    name: { nl: `wijk ${code}`, fr: `quartier ${code}` },
    municipalities: [{ nis: '21004', areaShare: 1 }],
    areaSquareMetres: 1,
    labelPoint: [4.35, 50.85],
  }
}

/** The 118 residential districts and two that are ground: a cemetery and a park. */
export const DISTRICTS: readonly District[] = [
  ...RESIDENTIAL.map((code) => plainDistrict(code, 'residential')),
  plainDistrict(700, 'cemetery'),
  plainDistrict(900, 'park'),
]

const REASONS: Readonly<Record<string, MissingReason>> = {
  ND: 'notAvailable',
  VS: 'belowThreshold',
  ND_or_VS: 'notAvailableOrBelowThreshold',
  GM: 'notPublished',
  missing: 'emptyInSource',
}

/** The series of an indicator straight from the source table. */
export function sourceSeries(indicator: string): IndicatorSeries {
  const rows = SOURCE_ROWS.filter((row) => row.indicator === indicator && row.district <= 118)
  const years = [...new Set(rows.map((row) => row.year))].sort((a, b) => a - b)
  const cells = new Map(rows.map((row) => [`${row.district}/${row.year}`, row]))
  const valueAt = (district: number, year: number): number | null => {
    const cell = cells.get(`${district}/${year}`)
    return cell?.flag === 'ok' ? cell.value : null
  }
  const reasonsIn = (year: number): Record<string, MissingReason> => {
    const missing = RESIDENTIAL.filter((code) => valueAt(code, year) === null)
    return Object.fromEntries(
      missing.map((code) => [
        String(code),
        REASONS[cells.get(`${code}/${year}`)?.flag ?? ''] ?? 'notInEdition',
      ]),
    )
  }
  const columns: SeriesColumns = {
    id: indicator,
    years,
    districts: RESIDENTIAL,
    values: years.map((year) => RESIDENTIAL.map((code) => valueAt(code, year))),
    missing: years.map(reasonsIn),
    sources: years.map((year) =>
      RESIDENTIAL.map((code) => (valueAt(code, year) === null ? -1 : 0)),
    ),
    sourceIds: ['source'],
  }
  return seriesFromColumns(columns, DISTRICTS)
}

/** A series of one year after another, written out: `{2023: {1: 5, 2: 'notAvailable'}}`. */
export function writtenSeries(
  years: Readonly<Record<number, Readonly<Record<number, number | MissingReason>>>>,
): IndicatorSeries {
  const yearList = Object.keys(years).map(Number)
  return {
    id: 'written',
    years: yearList,
    at(district, year) {
      const cell = years[year]?.[district] ?? 'notInEdition'
      return typeof cell === 'number'
        ? { kind: 'observed', value: cell }
        : { kind: 'missing', reason: cell }
    },
    sourceAt: () => null,
  }
}
