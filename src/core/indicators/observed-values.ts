import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorSeries } from './indicator.ts'

export interface DistrictValue {
  readonly district: DistrictCode
  readonly value: number
}

/** The districts with a value in this very year, in the order given; the others are left out. */
export function observedValues(
  series: IndicatorSeries,
  districts: readonly DistrictCode[],
  year: number,
): readonly DistrictValue[] {
  return districts.flatMap((district) => {
    const observation = series.at(district, year)
    return observation.kind === 'observed' ? [{ district, value: observation.value }] : []
  })
}
