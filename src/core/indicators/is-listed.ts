import { DEFAULT_REACH } from '../access/reach-choice.ts'
import { reachOfIndicator } from '../access/reach-indicator.ts'
import type { Indicator } from './indicator.ts'

/**
 * Whether lists name the indicator. Of every type of service they name one walking time; the
 * others are a switch away from it.
 */
export function isListed({ id }: Pick<Indicator, 'id'>): boolean {
  const reach = reachOfIndicator(id)
  return reach === null || reach.minutes === DEFAULT_REACH.minutes
}

/** The indicators that lists name, in their order. */
export function listedIndicators(indicators: readonly Indicator[]): readonly Indicator[] {
  return indicators.filter(isListed)
}
