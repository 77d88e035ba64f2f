/**
 * Decimals of a share of inhabitants. Persons are share × inhabitants: with six decimals that comes
 * back to whole persons, also summed over all districts.
 */
const SHARE_FACTOR = 1e6

/** How many per cent of the inhabitants are without a service within the walk; 6 decimals. */
export function shareWithout(notReached: number, inhabitants: number): number {
  return Math.round(((100 * notReached) / inhabitants) * SHARE_FACTOR) / SHARE_FACTOR + 0
}
