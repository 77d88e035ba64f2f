import type { DistrictCode } from '../districts/district.ts'
import { inhabitantsOf } from '../gap/group-summary.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { WeightedValue } from './weighted-value.ts'

/** A district with or without a value; a `MeasuredDistrict` is one. */
export type DistrictWithOrWithoutValue =
  | { readonly kind: 'observed'; readonly district: DistrictCode; readonly value: number }
  | { readonly kind: 'missing'; readonly district: DistrictCode }

export interface WeighedDistricts {
  readonly values: readonly WeightedValue[]
  /** Districts left out because they have no value. */
  readonly withoutValue: readonly DistrictCode[]
  /** Districts with a value that are left out because no inhabitants are on record. */
  readonly unweighted: readonly DistrictCode[]
}

/**
 * The districts with a value, weighed by their inhabitants in `weightYear`, in the order given.
 * Whoever is left out is named; nothing is taken from another year.
 */
export function weighDistricts(
  measured: readonly DistrictWithOrWithoutValue[],
  population: IndicatorSeries,
  weightYear: number,
): WeighedDistricts {
  const values: WeightedValue[] = []
  const withoutValue: DistrictCode[] = []
  const unweighted: DistrictCode[] = []
  for (const entry of measured) {
    const { district } = entry
    const inhabitants = inhabitantsOf(population, district, weightYear)
    if (entry.kind === 'missing') withoutValue.push(district)
    else if (inhabitants === null || inhabitants === 0) unweighted.push(district)
    else values.push({ district, value: entry.value, weight: inhabitants })
  }
  return { values, withoutValue, unweighted }
}
