import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { Indicator } from './indicator.ts'

/** Whether nobody publishes the figure: a share of two published counts, or reach on foot. */
export function isComputedByUs({
  id,
  derivedFrom,
}: Pick<Indicator, 'id' | 'derivedFrom'>): boolean {
  return derivedFrom.length > 0 || reachOfIndicator(id) !== null
}
