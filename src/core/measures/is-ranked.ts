import type { Indicator } from '../indicators/indicator.ts'

/** Districts are not ranked by the groups of people who live in them. */
export function isRanked(indicator: Pick<Indicator, 'theme'>): boolean {
  return indicator.theme !== 'nationality'
}
