import type { GroupSummary } from '../gap/group-summary.ts'
import type { IndicatorId } from '../indicators/indicator.ts'
import { reachOfIndicator } from './reach-indicator.ts'

/**
 * How many inhabitants of a group are without the service that a reach indicator is about: the mean
 * share over its inhabitants, in whole persons, as the cells of the group add up to.
 *
 * @param summary of the shares of the group, weighed with the inhabitants of reach
 * @returns null for an indicator that is not about reach, and for a group without a mean
 */
export function personsWithout(
  indicator: { readonly id: IndicatorId },
  { mean, inhabitants }: Pick<GroupSummary, 'mean' | 'inhabitants'>,
): number | null {
  if (reachOfIndicator(indicator.id) === null || mean === null) return null
  return Math.round((mean * inhabitants) / 100)
}
