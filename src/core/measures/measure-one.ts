import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { MeasureDetail, MeasuredDistrict, MissingYear } from './measured-district.ts'
import type { ResolvedMeasure } from './resolved-measure.ts'
import { withoutFloatNoise } from './without-float-noise.ts'

/** What a measure gives for one district before the districts are ranked. */
export type MeasureOutcome =
  | Omit<Extract<MeasuredDistrict, { kind: 'observed' }>, 'rank'>
  | Extract<MeasuredDistrict, { kind: 'missing' }>

/** The figure of `year` minus that of `sinceYear`, in the unit of the series. */
export function measureChange(
  series: IndicatorSeries,
  district: DistrictCode,
  year: number,
  sinceYear: number,
): MeasureOutcome {
  const end = series.at(district, year)
  const start = series.at(district, sinceYear)
  if (end.kind === 'missing') {
    const shown: MissingYear = { year, reason: end.reason }
    return start.kind === 'missing'
      ? missing(district, [shown, { year: sinceYear, reason: start.reason }])
      : missing(district, [shown])
  }
  if (start.kind === 'missing') {
    return missing(district, [{ year: sinceYear, reason: start.reason }])
  }
  const from = start.value
  const to = end.value
  const value = withoutFloatNoise(to - from)
  const relativePercent = from === 0 ? null : relativeTo(from, value)
  const detail: MeasureDetail = { kind: 'change', sinceYear, from, to, relativePercent }
  return { kind: 'observed', district, value, detail }
}

/**
 * The figure minus the reference of the year, in the unit of the series or in per cent of the
 * reference. Without a reference, or relative to 0, there is nothing to compare with.
 */
export function measureDifference(
  series: IndicatorSeries,
  district: DistrictCode,
  year: number,
  { form, referenceOf }: Extract<ResolvedMeasure, { kind: 'difference' }>,
): MeasureOutcome {
  const observation = series.at(district, year)
  if (observation.kind === 'missing') {
    return missing(district, [{ year, reason: observation.reason }])
  }
  const from = referenceOf(year)?.value ?? null
  if (from === null || (form === 'relative' && from === 0)) {
    return missing(district, [{ year, reason: 'nothingToCompare' }])
  }
  const to = observation.value
  const difference = withoutFloatNoise(to - from)
  const value = form === 'relative' ? relativeTo(from, difference) : difference
  return { kind: 'observed', district, value, detail: { kind: 'difference', from, to } }
}

export function missing(
  district: DistrictCode,
  missingYears: readonly [MissingYear, ...MissingYear[]],
): MeasureOutcome {
  return { kind: 'missing', district, reason: missingYears[0].reason, missingYears }
}

/** In per cent of the size of what is compared with. */
function relativeTo(from: number, difference: number): number {
  return withoutFloatNoise((100 * difference) / Math.abs(from))
}
