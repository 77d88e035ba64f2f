import type { District } from '../districts/district.ts'
import type { IndicatorSeries, SeriesColumns } from '../indicators/indicator.ts'
import type { MissingReason } from '../indicators/observation.ts'

/** A series as columns, as it is kept or handed on; `seriesFromColumns` gives the series back. */
export function columnsOfSeries(
  series: IndicatorSeries,
  districts: readonly District[],
): SeriesColumns {
  const codes = districts.map(({ code }) => code)
  const sourceIds: string[] = []
  const indexOfSource = (source: string): number => {
    if (!sourceIds.includes(source)) sourceIds.push(source)
    return sourceIds.indexOf(source)
  }
  const rows = series.years.map((year) => {
    const missing: Record<string, MissingReason> = {}
    const values = codes.map((code) => {
      const observation = series.at(code, year)
      if (observation.kind === 'observed') return observation.value
      missing[String(code)] = observation.reason
      return null
    })
    const sources = codes.map((code) => {
      const source = series.sourceAt(code, year)
      return source === null ? -1 : indexOfSource(source)
    })
    return { values, missing, sources }
  })
  return {
    id: series.id,
    years: series.years,
    districts: codes,
    values: rows.map(({ values }) => values),
    missing: rows.map(({ missing }) => missing),
    sources: rows.map(({ sources }) => sources),
    sourceIds,
  }
}
