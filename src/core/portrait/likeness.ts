import type { DistrictCode } from '../districts/district.ts'
import type { Indicator, IndicatorId, IndicatorSeries } from '../indicators/indicator.ts'
import { observedValues } from '../indicators/observed-values.ts'
import {
  type IndicatorValues,
  type SimilarDistricts,
  similarDistricts,
} from '../inequality/similar-districts.ts'

/** How many similar districts a portrait names. */
export const LIKENESS_COUNT = 3

export interface LikenessInput {
  readonly district: DistrictCode
  readonly residential: readonly DistrictCode[]
  readonly indicators: readonly Indicator[]
  /** The series at hand; an indicator without one takes no part. */
  readonly series: ReadonlyMap<IndicatorId, IndicatorSeries>
}

/**
 * The districts whose figures are closest, each indicator in its own default year, so that the
 * answer does not change with what is on the map. Counts take no part: a large and a small
 * district can be alike. Nor does reach: it tells where services stand, from lists that are partial.
 */
export function likeness(input: LikenessInput): SimilarDistricts {
  const { district, residential, indicators, series } = input
  const values = indicators.flatMap((indicator): readonly IndicatorValues[] => {
    const ofIndicator = series.get(indicator.id)
    if (indicator.valueKind === 'count' || indicator.theme === 'reach' || !ofIndicator) return []
    const observed = observedValues(ofIndicator, residential, indicator.defaultYear)
    return [
      {
        id: indicator.id,
        values: new Map(observed.map(({ district, value }) => [district, value])),
      },
    ]
  })
  return similarDistricts(district, residential, values, LIKENESS_COUNT)
}
