/**
 * Walking speed of every minute in the product: 4.8 km/h, the 80 metres a minute of Transport for
 * London's public transport accessibility levels. People who are older, or walk with a child, are
 * slower: the method page says so.
 */
export const METRES_PER_MINUTE = 80

/** Minutes on foot over a distance in metres, not rounded. */
export function walkingMinutes(metres: number): number {
  return metres / METRES_PER_MINUTE
}

/** How far one walks in so many minutes, in metres. */
export function walkingMetres(minutes: number): number {
  return minutes * METRES_PER_MINUTE
}
