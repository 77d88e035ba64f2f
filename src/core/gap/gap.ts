import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import { type GroupSummary, summariseGroup } from './group-summary.ts'

/** The difference between a zone and the rest of the residential districts. */
export interface Gap {
  readonly zone: GroupSummary
  readonly rest: GroupSummary
  /** Mean of the zone minus mean of the rest, in the unit measured; null without both means. */
  readonly absolute: number | null
  /** `absolute` in per cent of the mean of the rest; null without both means or when that is 0. */
  readonly relativePercent: number | null
}

export interface GapInput {
  /** Measured districts; those in neither set are left out. */
  readonly measured: readonly MeasuredDistrict[]
  readonly inside: readonly DistrictCode[]
  readonly rest: readonly DistrictCode[]
  readonly population: IndicatorSeries
  /** Year of the inhabitants used as weights: the year shown. */
  readonly weightYear: number
}

/** Computes the gap between a zone and the rest, both as inhabitant-weighted means. */
export function computeGap(input: GapInput): Gap {
  const zone = summarise(input, input.inside)
  const rest = summarise(input, input.rest)
  if (zone.mean === null || rest.mean === null) {
    return { zone, rest, absolute: null, relativePercent: null }
  }
  const absolute = zone.mean - rest.mean
  const relativePercent = rest.mean === 0 ? null : (100 * absolute) / Math.abs(rest.mean)
  return { zone, rest, absolute, relativePercent }
}

function summarise(input: GapInput, codes: readonly DistrictCode[]): GroupSummary {
  const members = new Set(codes)
  const group = input.measured.filter((measured) => members.has(measured.district))
  return summariseGroup(group, input.population, input.weightYear)
}
