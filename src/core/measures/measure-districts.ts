import type { DistrictCode } from '../districts/district.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { competitionRanks } from './competition-ranks.ts'
import { isRanked } from './is-ranked.ts'
import { type MeasureOutcome, measureChange, measureDifference, missing } from './measure-one.ts'
import type { MeasuredDistrict } from './measured-district.ts'
import type { ResolvedMeasure } from './resolved-measure.ts'

export interface MeasureInput {
  readonly indicator: Pick<Indicator, 'theme'>
  readonly series: IndicatorSeries
  /** Districts to measure; ground districts answer `uninhabited`. */
  readonly districts: readonly DistrictCode[]
  readonly year: number
  readonly measure: ResolvedMeasure
}

/**
 * Measures every district given, in the order given.
 *
 * - `value`: the figure of the year itself;
 * - `change`: the figure of the year minus that of `sinceYear`, in the unit of the indicator;
 *   missing when either is;
 * - `difference`: the figure minus the reference, in the unit or in per cent of the reference;
 * - `rank`: the place among the districts given, 1 the highest figure, ties sharing it;
 * - `stability`: the number of definitions of the arme sikkel that count the district in.
 *
 * Ranks count the districts given that have a value, and no others.
 *
 * @throws RangeError for the ranks of an indicator that is not ranked
 */
export function measureDistricts(input: MeasureInput): readonly MeasuredDistrict[] {
  const outcomes = input.districts.map((district) => measureOne(input, district))
  const values = outcomes.flatMap((outcome) => (outcome.kind === 'observed' ? [outcome.value] : []))
  const ranks = ranksOf(input, values)
  let observedIndex = 0
  return outcomes.map((outcome) => {
    if (outcome.kind === 'missing') return outcome
    const rank = ranks[observedIndex] ?? null
    observedIndex += 1
    if (input.measure.kind !== 'rank' || rank === null) return { ...outcome, rank }
    const detail = { kind: 'rank', figure: outcome.value, of: values.length } as const
    return { ...outcome, value: rank, rank, detail }
  })
}

function ranksOf(
  { indicator, measure }: MeasureInput,
  values: readonly number[],
): readonly number[] {
  if (measure.kind === 'stability') return []
  if (isRanked(indicator)) return competitionRanks(values)
  if (measure.kind === 'rank') throw new RangeError(`a ${indicator.theme} figure is not ranked`)
  return []
}

function measureOne(input: MeasureInput, district: DistrictCode): MeasureOutcome {
  const { measure, series, year } = input
  switch (measure.kind) {
    case 'value':
    case 'rank': {
      const observation = series.at(district, year)
      if (observation.kind === 'missing') {
        return missing(district, [{ year, reason: observation.reason }])
      }
      return { kind: 'observed', district, value: observation.value, detail: { kind: 'value' } }
    }
    case 'change':
      return measureChange(series, district, year, measure.sinceYear)
    case 'difference':
      return measureDifference(series, district, year, measure)
    case 'stability': {
      const stability = measure.stability.get(district)
      if (!stability) return missing(district, [{ year, reason: 'uninhabited' }])
      const { memberOf, notJudgedBy } = stability
      const detail = { kind: 'stability', memberOf, notJudgedBy } as const
      return { kind: 'observed', district, value: memberOf.length, detail }
    }
  }
}
