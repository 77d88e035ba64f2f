import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { Observation } from '../indicators/observation.ts'
import { isRanked } from '../measures/is-ranked.ts'
import type { IndicatorScene } from './indicator-scene.ts'

/** Where a district stands; `rank` 1 is the highest value and ties share it. */
export interface Standing {
  readonly observation: Observation
  /** null without a value, and for groups of people, whose districts are not ranked. */
  readonly rank: { readonly rank: number; readonly of: number } | null
}

/** The value of a district in a scene and its place among all districts with a value. */
export function standingIn(
  { indicator, values, year }: IndicatorScene,
  series: IndicatorSeries,
  district: DistrictCode,
): Standing {
  const observation = series.at(district, year)
  if (observation.kind === 'missing' || !isRanked(indicator)) return { observation, rank: null }
  const higher = values.filter(({ value }) => value > observation.value).length
  return { observation, rank: { rank: higher + 1, of: values.length } }
}
