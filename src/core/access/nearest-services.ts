import type { LonLat } from '../districts/district.ts'
import { ALL_SERVICE_TYPES, type ServiceTypeId } from '../services/service.ts'
import type { ServicePlace } from './service-place.ts'
import { type SnappedPlace, snapToNetwork, startsOf } from './snap-to-network.ts'
import type { WalkNetwork } from './walk-network.ts'
import { walkingMinutes } from './walk-speed.ts'
import { walkingDistances } from './walking-distances.ts'

/** The walk to a service, or why there is none to tell. */
export type ServiceWalk =
  | { readonly kind: 'reachable'; readonly metres: number; readonly minutes: number }
  /** The source gives no position. */
  | { readonly kind: 'noPoint' }
  /** No street leads there, or the point lies too far from every street. */
  | { readonly kind: 'notReachable' }

export interface WalkToService {
  readonly id: string
  readonly walk: ServiceWalk
}

export interface NearestOfType {
  readonly type: ServiceTypeId
  /** Shortest walk first, then the lowest id; those without a walk last. */
  readonly services: readonly WalkToService[]
  /** Services of the type with a walk, those beyond the number asked for too. */
  readonly reachableCount: number
}

export type NearestServices =
  | {
      readonly kind: 'found'
      /** In a straight line from the origin to the nearest street. */
      readonly metresToStreet: number
      /** Types that have a service, in their fixed order. */
      readonly types: readonly NearestOfType[]
    }
  /** The origin lies outside the region, or too far from every street. */
  | { readonly kind: 'originOffNetwork' }

export interface NearestOptions {
  /** How many reachable services per type; those without a walk come on top. */
  readonly perType: number
}

/**
 * The services one walks to soonest from a place, per type. A walk is the straight line to the
 * nearest street, the way over the network, and the straight line from the street to the service.
 *
 * @param origin WGS84 degrees
 */
export function nearestServices(
  network: WalkNetwork,
  origin: LonLat,
  services: readonly ServicePlace[],
  { perType }: NearestOptions,
): NearestServices {
  const start = snapToNetwork(network, origin)
  if (start === null) return { kind: 'originOffNetwork' }
  const distances = walkingDistances(network, startsOf(start), Number.POSITIVE_INFINITY)
  const types = ALL_SERVICE_TYPES.flatMap((type): readonly NearestOfType[] => {
    const walks = services
      .filter((service) => service.type === type)
      .map(({ id, point }) => ({ id, walk: walkTo(network, start, distances, point) }))
      .sort(shortestFirst)
    if (walks.length === 0) return []
    const reachable = walks.filter(({ walk }) => walk.kind === 'reachable')
    const others = walks.filter(({ walk }) => walk.kind !== 'reachable')
    return [
      {
        type,
        services: [...reachable.slice(0, perType), ...others],
        reachableCount: reachable.length,
      },
    ]
  })
  return { kind: 'found', metresToStreet: start.metresOff, types }
}

function walkTo(
  network: WalkNetwork,
  start: SnappedPlace,
  distances: Float64Array,
  point: LonLat | null,
): ServiceWalk {
  if (point === null) return { kind: 'noPoint' }
  const end = snapToNetwork(network, point)
  if (end === null) return { kind: 'notReachable' }
  const overNodes = startsOf(end).map(
    ({ node, metres }) => (distances[node] ?? Number.POSITIVE_INFINITY) + metres,
  )
  const metres = Math.min(...overNodes, alongOneEdge(start, end))
  if (!Number.isFinite(metres)) return { kind: 'notReachable' }
  return { kind: 'reachable', metres, minutes: walkingMinutes(metres) }
}

/** Two places on the same edge need not walk by its ends. */
function alongOneEdge(start: SnappedPlace, end: SnappedPlace): number {
  if (start.from.node !== end.from.node || start.to.node !== end.to.node) {
    return Number.POSITIVE_INFINITY
  }
  return start.metresOff + Math.abs(start.from.metres - end.from.metres) + end.metresOff
}

function shortestFirst(one: WalkToService, other: WalkToService): number {
  const metres = ({ walk }: WalkToService): number =>
    walk.kind === 'reachable' ? walk.metres : Number.MAX_VALUE
  return metres(one) - metres(other) || (one.id < other.id ? -1 : 1)
}
