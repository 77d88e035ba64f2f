import type { DistrictCode } from '../districts/district.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import type { MeasureChoice } from '../view/view-state.ts'
import { competitionRanks } from './competition-ranks.ts'
import { isRanked } from './is-ranked.ts'
import type { MeasureDetail, MeasuredDistrict, MissingYear } from './measured-district.ts'
import { withoutFloatNoise } from './without-float-noise.ts'

export interface MeasureInput {
  readonly indicator: Pick<Indicator, 'theme'>
  readonly series: IndicatorSeries
  /** Districts to measure; ground districts answer `uninhabited`. */
  readonly districts: readonly DistrictCode[]
  readonly year: number
  readonly measure: MeasureChoice
}

/**
 * Measures every district given, in the order given. `value` is the figure of the year itself;
 * `change` is the figure of the year minus that of `sinceYear`, in the unit of the indicator, and
 * is missing when either is. Ranks count the districts given that have a value, and no others.
 */
export function measureDistricts(input: MeasureInput): readonly MeasuredDistrict[] {
  const outcomes = input.districts.map((district) => measureOne(input, district))
  const values = outcomes.flatMap((outcome) => (outcome.kind === 'observed' ? [outcome.value] : []))
  const ranks = isRanked(input.indicator) ? competitionRanks(values) : []
  let observedIndex = 0
  return outcomes.map((outcome) => {
    if (outcome.kind === 'missing') return outcome
    const rank = ranks[observedIndex] ?? null
    observedIndex += 1
    return { ...outcome, rank }
  })
}

type Outcome =
  | Omit<Extract<MeasuredDistrict, { kind: 'observed' }>, 'rank'>
  | Extract<MeasuredDistrict, { kind: 'missing' }>

function measureOne(input: MeasureInput, district: DistrictCode): Outcome {
  const { measure, series, year } = input
  switch (measure.kind) {
    case 'value': {
      const observation = series.at(district, year)
      if (observation.kind === 'missing') {
        return missing(district, [{ year, reason: observation.reason }])
      }
      return { kind: 'observed', district, value: observation.value, detail: { kind: 'value' } }
    }
    case 'change':
      return measureChange(series, district, year, measure.sinceYear)
  }
}

function measureChange(
  series: IndicatorSeries,
  district: DistrictCode,
  year: number,
  sinceYear: number,
): Outcome {
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
  const relativePercent = from === 0 ? null : withoutFloatNoise((100 * value) / Math.abs(from))
  const detail: MeasureDetail = { kind: 'change', sinceYear, from, to, relativePercent }
  return { kind: 'observed', district, value, detail }
}

function missing(
  district: DistrictCode,
  missingYears: readonly [MissingYear, ...MissingYear[]],
): Outcome {
  return { kind: 'missing', district, reason: missingYears[0].reason, missingYears }
}
