import type { DistrictCode } from '../districts/district.ts'
import { inhabitantsOf } from '../gap/group-summary.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'

export interface PanelInput {
  readonly series: IndicatorSeries
  readonly population: IndicatorSeries
  /** Districts that could take part, mostly all residential ones. */
  readonly districts: readonly DistrictCode[]
  readonly years: readonly number[]
}

/** The districts that can be followed through every one of the years: the set never changes. */
export interface ConstantPanel {
  readonly years: readonly number[]
  readonly districts: readonly DistrictCode[]
  /** Districts left out, with the years in which their value or their inhabitants are missing. */
  readonly excluded: readonly {
    readonly district: DistrictCode
    readonly missingYears: readonly number[]
  }[]
}

/**
 * Splits districts into those with a value and inhabitants in every year and the others. Years come
 * back ascending and once each.
 */
export function constantPanel({ series, population, districts, years }: PanelInput): ConstantPanel {
  const ascending = [...new Set(years)].sort((one, other) => one - other)
  const checked = districts.map((district) => ({
    district,
    missingYears: ascending.filter((year) => !isKnown(series, population, district, year)),
  }))
  return {
    years: ascending,
    districts: checked.flatMap((entry) => (entry.missingYears.length === 0 ? entry.district : [])),
    excluded: checked.filter((entry) => entry.missingYears.length > 0),
  }
}

function isKnown(
  series: IndicatorSeries,
  population: IndicatorSeries,
  district: DistrictCode,
  year: number,
): boolean {
  return (
    series.at(district, year).kind === 'observed' &&
    (inhabitantsOf(population, district, year) ?? 0) > 0
  )
}
