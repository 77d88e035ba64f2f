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

/**
 * The years that could be added to a panel without losing one of its districts, ascending. A year
 * outside this list must not be joined to the line of the panel.
 *
 * @param candidates years to look at; those already in the panel are left out
 */
export function joinableYears(
  panel: ConstantPanel,
  series: IndicatorSeries,
  population: IndicatorSeries,
  candidates: readonly number[],
): readonly number[] {
  return [...new Set(candidates)]
    .filter((year) => !panel.years.includes(year))
    .filter((year) =>
      panel.districts.every((district) => isKnown(series, population, district, year)),
    )
    .sort((one, other) => one - other)
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
