import type { District, DistrictCode, LonLat } from '../districts/district.ts'
import { isResidential } from '../districts/residential.ts'
import type { SharedBorder } from './adjacency.ts'

export const WALK_DIRECTIONS = ['north', 'east', 'south', 'west'] as const
export type WalkDirection = (typeof WALK_DIRECTIONS)[number]

/** Step from one inhabited wijk to the next in a direction; null where none lies that way. */
export type NeighbourWalk = (from: DistrictCode, direction: WalkDirection) => DistrictCode | null

const BEARING_DEGREES: Readonly<Record<WalkDirection, number>> = {
  north: 0,
  east: 90,
  south: 180,
  west: 270,
}

/** A neighbour this far off the direction still lies that way. */
const MOST_DEGREES_OFF = 60

/** How much a degree off the direction counts, as a part of the distance. */
const DETOUR_PER_DEGREE = 1 / 30

interface Place {
  readonly code: DistrictCode
  readonly point: LonLat
}

/**
 * Walks over the map with the arrow keys: to the wijk that shares a border and lies best in the
 * direction asked for; where no neighbour lies that way (a park or the canal zone between), to the
 * nearest wijk that does. Bearings are between label points.
 */
export function createNeighbourWalk(
  districts: readonly District[],
  borders: readonly SharedBorder[],
): NeighbourWalk {
  const places = districts
    .filter(isResidential)
    .map(({ code, labelPoint }): Place => ({ code, point: labelPoint }))
  const placeOf = new Map(places.map((place) => [place.code, place]))
  const neighbours = new Map<DistrictCode, Place[]>()
  const join = (from: DistrictCode, to: DistrictCode): void => {
    const place = placeOf.get(to)
    if (place) neighbours.set(from, [...(neighbours.get(from) ?? []), place])
  }
  for (const { a, b } of borders) {
    join(a, b)
    join(b, a)
  }

  return (from, direction) => {
    const start = placeOf.get(from)
    if (!start) return null
    const bearing = BEARING_DEGREES[direction]
    const best =
      bestTowards(start, neighbours.get(from) ?? [], bearing) ?? bestTowards(start, places, bearing)
    return best?.code ?? null
  }
}

function bestTowards(start: Place, candidates: readonly Place[], bearing: number): Place | null {
  let best: Place | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    if (candidate.code === start.code) continue
    const { distance, direction } = vectorBetween(start.point, candidate.point)
    const degreesOff = Math.abs(((direction - bearing + 540) % 360) - 180)
    if (degreesOff > MOST_DEGREES_OFF) continue
    const cost = distance * (1 + degreesOff * DETOUR_PER_DEGREE)
    if (cost < least) {
      least = cost
      best = candidate
    }
  }
  return best
}

/** Distance in degrees of latitude and bearing clockwise from north; flat, which a city is. */
function vectorBetween(
  from: LonLat,
  to: LonLat,
): { readonly distance: number; readonly direction: number } {
  const east = (to[0] - from[0]) * Math.cos((from[1] * Math.PI) / 180)
  const north = to[1] - from[1]
  return {
    distance: Math.hypot(east, north),
    direction: (Math.atan2(east, north) * 180) / Math.PI,
  }
}
