import { median } from 'd3-array'
import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorId } from '../indicators/indicator.ts'

/** The values of one indicator in one year; districts without a value are absent. */
export interface IndicatorValues {
  readonly id: IndicatorId
  readonly values: ReadonlyMap<DistrictCode, number>
}

export interface SimilarDistrict {
  readonly district: DistrictCode
  /** Root mean squared difference in robust standard deviations, over `indicators`. */
  readonly distance: number
  /** Indicators of which both districts have a value: those compared. */
  readonly indicators: readonly IndicatorId[]
}

export interface SimilarDistricts {
  /** Most similar first; equal distances by code. */
  readonly nearest: readonly SimilarDistrict[]
  /** Indicators with a value for the district itself that can tell districts apart. */
  readonly usable: readonly IndicatorId[]
  /** Indicators left out: no values, or more than half of the districts have the same one. */
  readonly withoutSpread: readonly IndicatorId[]
  /** Districts not compared: too few indicators in common. */
  readonly notCompared: readonly DistrictCode[]
}

/** Makes the median absolute deviation of a normal distribution its standard deviation. */
const NORMAL_CONSISTENCY = 1.4826

/** A district must share at least this part of the usable indicators to be compared. */
const MINIMUM_SHARED_PART = 0.75

/**
 * The districts most like one district. Every indicator is put on a robust scale, (value - median)
 * / (1.4826 x median absolute deviation), and counts the same; the distance is the root of the
 * mean squared difference, so that it does not grow with the number of indicators.
 *
 * @param districts candidates; the district itself is passed over
 * @param count number of districts wanted
 * @throws RangeError for a value that is not finite
 * Source: P. Rousseeuw and C. Croux (1993), Alternatives to the median absolute deviation, Journal
 * of the American Statistical Association 88(424), for the scale.
 */
export function similarDistricts(
  district: DistrictCode,
  districts: readonly DistrictCode[],
  indicators: readonly IndicatorValues[],
  count: number,
): SimilarDistricts {
  const scaled = indicators.map((indicator) => ({ indicator, scale: robustScale(indicator) }))
  const usable = scaled.filter(
    ({ indicator, scale }) => scale > 0 && indicator.values.has(district),
  )
  const minimum = Math.max(1, Math.ceil(MINIMUM_SHARED_PART * usable.length))
  const compared = districts
    .filter((other) => other !== district)
    .map((other) => compare(district, other, usable))
  return {
    nearest: compared
      .filter((other) => other.indicators.length >= minimum)
      .sort((one, other) => one.distance - other.distance || one.district - other.district)
      .slice(0, count),
    usable: usable.map(({ indicator }) => indicator.id),
    withoutSpread: scaled.flatMap(({ indicator, scale }) => (scale > 0 ? [] : indicator.id)),
    notCompared: compared
      .filter((other) => other.indicators.length < minimum)
      .map((other) => other.district),
  }
}

interface ScaledIndicator {
  readonly indicator: IndicatorValues
  /** One robust standard deviation, in the unit of the indicator. */
  readonly scale: number
}

function compare(
  district: DistrictCode,
  other: DistrictCode,
  usable: readonly ScaledIndicator[],
): SimilarDistrict {
  const common: IndicatorId[] = []
  let sum = 0
  for (const { indicator, scale } of usable) {
    const own = indicator.values.get(district)
    const theirs = indicator.values.get(other)
    if (own === undefined || theirs === undefined) continue
    common.push(indicator.id)
    sum += ((own - theirs) / scale) ** 2
  }
  return { district: other, distance: Math.sqrt(sum / common.length), indicators: common }
}

/** 0 when more than half of the districts share a value, or when there are none. */
function robustScale({ id, values }: IndicatorValues): number {
  const numbers = [...values.values()]
  const unfit = numbers.find((value) => !Number.isFinite(value))
  if (unfit !== undefined) throw new RangeError(`indicator ${id} has the value ${unfit}`)
  const centre = median(numbers) ?? 0
  return NORMAL_CONSISTENCY * (median(numbers, (value) => Math.abs(value - centre)) ?? 0)
}
