import type { LonLat } from '../districts/district.ts'
import { snapToNetwork, startsOf } from './snap-to-network.ts'
import type { WalkNetwork } from './walk-network.ts'
import type { WalkStart } from './walk-start.ts'

/** Places joined to the network: where walks from any of them begin. */
export interface JoinedPoints {
  readonly starts: readonly WalkStart[]
  /** Places in the list that are joined. */
  readonly joined: number
  /** Indices in the list of the places too far from every street. */
  readonly offNetwork: readonly number[]
}

/** Joins places (WGS84 degrees) to the network; those off the network are named, not moved. */
export function startsOfPoints(network: WalkNetwork, points: readonly LonLat[]): JoinedPoints {
  const places = points.map((point) => snapToNetwork(network, point))
  return {
    starts: places.flatMap((place) => (place === null ? [] : startsOf(place))),
    joined: places.filter((place) => place !== null).length,
    offNetwork: places.flatMap((place, index) => (place === null ? [index] : [])),
  }
}
