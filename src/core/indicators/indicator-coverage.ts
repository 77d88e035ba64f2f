import type { District } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Indicator, IndicatorSeries } from './indicator.ts'
import { MISSING_REASONS, type MissingReason } from './observation.ts'

/** How many wijken have a figure in a year, and why the others have none. */
export interface YearCoverage {
  readonly year: number
  /** false for a year between the first and the last that the indicator does not have. */
  readonly exists: boolean
  /** Residential districts with a figure. */
  readonly observed: number
  /** Largest number first; empty when the reasons are not known. */
  readonly reasons: readonly { readonly reason: MissingReason; readonly districts: number }[]
  /** As published; null where it was not. */
  readonly regionalBenchmark: number | null
}

/**
 * Every year from the first to the last of an indicator, those without figures too.
 *
 * @param series null while it is not at hand: reasons are then empty
 */
export function indicatorCoverage(
  indicator: Pick<Indicator, 'years'>,
  series: IndicatorSeries | null,
  districts: readonly District[],
): readonly YearCoverage[] {
  const first = indicator.years[0]?.year
  const last = indicator.years.at(-1)?.year
  if (first === undefined || last === undefined) return []
  const codes = residentialCodes(districts)
  return Array.from({ length: last - first + 1 }, (_, index): YearCoverage => {
    const year = first + index
    const known = indicator.years.find((one) => one.year === year)
    if (known === undefined) {
      return { year, exists: false, observed: 0, reasons: [], regionalBenchmark: null }
    }
    const missing = codes.flatMap((code) => {
      const observation = series?.at(code, year)
      return observation?.kind === 'missing' ? [observation.reason] : []
    })
    return {
      year,
      exists: true,
      observed: known.observedDistricts,
      reasons: MISSING_REASONS.map((reason) => ({
        reason,
        districts: missing.filter((one) => one === reason).length,
      }))
        .filter((one) => one.districts > 0)
        .sort((a, b) => b.districts - a.districts),
      regionalBenchmark: known.regionalBenchmark,
    }
  })
}
