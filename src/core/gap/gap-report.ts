import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { findIndicator, findIndicatorYear } from '../indicators/find-indicator.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { populationFor } from '../indicators/population-for.ts'
import { type WeighedDistricts, weighDistricts } from '../inequality/weigh-districts.ts'
import { measureDistricts } from '../measures/measure-districts.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import type { ViewState } from '../view/view-state.ts'
import { type ResolvedZone, resolveZone } from '../zones/resolve-zone.ts'
import { comparedGroup } from './compared-group.ts'
import { computeGap, type Gap } from './gap.ts'

export interface GapReportInput {
  readonly edition: Edition
  /** The series of the indicator of the view. */
  readonly series: IndicatorSeries
  readonly view: Pick<ViewState, 'indicator' | 'year' | 'zone' | 'comparison'>
}

/**
 * All about the gap in one year: the figures of the zone and of what it is compared with. What
 * follows from it is computed apart: `gapOverYears`, `gapInequality`, and, as these take many
 * permutations, `moran` and `gapBand` on `weighed.values`.
 */
export interface GapReport {
  readonly indicator: Indicator
  readonly series: IndicatorSeries
  readonly year: number
  readonly zone: ResolvedZone
  /** Districts that the zone is compared with, in the order of the edition. */
  readonly compared: readonly DistrictCode[]
  /** Districts that are in both groups: they count in both. */
  readonly shared: readonly DistrictCode[]
  /** The figure of every residential district, or why it has none. */
  readonly measured: readonly MeasuredDistrict[]
  /** All residential districts with a figure, with the inhabitants of the year as weights. */
  readonly weighed: WeighedDistricts
  /** Means, sizes, inhabitants and the missing of both groups; `rest` is what is compared with. */
  readonly gap: Gap
  /** The value of the region as published; null where it was not. */
  readonly publishedRegion: number | null
}

/**
 * The gap of the figures themselves, whatever measure is shown. For counts the means say how large
 * the districts are: show none.
 *
 * @throws RangeError when the view names something that the edition does not hold
 */
export function gapReport({ edition, series, view }: GapReportInput): GapReport {
  const { year } = view
  const indicator = findIndicator(edition.indicators, view.indicator)
  const population = populationFor(edition, indicator)
  const zone = resolveZone(view.zone, edition)
  const compared = comparedGroup(view.comparison, zone, edition).districts
  const inside = new Set(zone.inside)
  const measured = measureDistricts({
    indicator,
    series,
    districts: residentialCodes(edition.districts),
    year,
    measure: { kind: 'value' },
  })
  return {
    indicator,
    series,
    year,
    zone,
    compared,
    shared: compared.filter((code) => inside.has(code)),
    measured,
    weighed: weighDistricts(measured, population, year),
    gap: computeGap({
      measured,
      inside: zone.inside,
      rest: compared,
      population,
      weightYear: year,
    }),
    publishedRegion: findIndicatorYear(indicator, year)?.regionalBenchmark ?? null,
  }
}
