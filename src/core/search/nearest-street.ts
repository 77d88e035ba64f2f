import { metresBetween } from '../access/local-metres.ts'
import type { LonLat } from '../districts/district.ts'
import type { Street } from './street.ts'

/** Beyond this a street says nothing of a place. */
const FURTHEST_METRES = 600

/** Nobody walks in a tunnel for cars: it names no place. */
const TUNNEL = /tunnel/i

/**
 * The street whose point lies nearest to a place, to give the place a name: of a long street the
 * point may be far, so the place need not lie in it. null when no street is near.
 */
export function nearestStreet(streets: readonly Street[], place: LonLat): Street | null {
  let nearest: Street | null = null
  let metres = FURTHEST_METRES
  for (const street of streets) {
    const distance = metresBetween(place, street.point)
    if (distance >= metres || TUNNEL.test(street.name.nl) || TUNNEL.test(street.name.fr)) continue
    nearest = street
    metres = distance
  }
  return nearest
}
