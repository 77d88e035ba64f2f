import FlatQueue from 'flatqueue'
import type { LonLat } from '../districts/district.ts'
import { gainBounds } from './gain-bounds.ts'
import { type NearbyNodes, nearbySearch } from './nearby-nodes.ts'
import type { PlacementWeights } from './placement-weights.ts'
import type { Steps } from './steps.ts'
import type { WalkNetwork } from './walk-network.ts'
import { walkingMetres } from './walk-speed.ts'
import type { WalkStart } from './walk-start.ts'
import { walkingDistances } from './walking-distances.ts'

export interface PlacementQuestion {
  /** Where walks from the services that are there begin. */
  readonly starts: readonly WalkStart[]
  /** Walking time. */
  readonly minutes: number
  /** Persons per node that the places are for. */
  readonly weights: PlacementWeights
  /** How many places to look for. */
  readonly count: number
}

export interface NextPlace {
  readonly node: number
  /** WGS84 degrees. */
  readonly point: LonLat
  /** Persons of the aim who are reached by this place and by none before it. */
  readonly gain: number
  /** Persons of the aim who are reached with this place and all before it. */
  readonly reached: number
  /** The gain over that of the first place: diminishing return, from 1 down to 0. */
  readonly gainOverFirst: number
}

export interface NextPlaces {
  /** Persons the places are for. */
  readonly persons: number
  /** How many of them the services that are there reach. */
  readonly reachedBefore: number
  /** In the order chosen; fewer than asked for once nobody is left to gain. */
  readonly places: readonly NextPlace[]
}

/** Searches between two reports of progress. */
const SEARCHES_PER_STEP = 32

/** Part of the work that goes into the bounds, as measured. */
const BOUNDS_PART = 0.5

/**
 * The best next places for a service, one after the other: each is the node that gains most persons
 * not reached before (greedy maximal coverage). Every node of the network is a candidate; of equals
 * the lowest node is chosen. Nodes are searched lazily: a node whose bound is below the best gain
 * found can not be the best.
 *
 * Sources: R. Church and C. ReVelle (1974), The maximal covering location problem, Papers of the
 * Regional Science Association 32; M. Minoux (1978), Accelerated greedy algorithms for maximizing
 * submodular set functions, Lecture Notes in Control and Information Sciences 7.
 */
export function* bestNextPlaces(
  network: WalkNetwork,
  { starts, minutes, weights, count }: PlacementQuestion,
): Steps<NextPlaces> {
  const limit = walkingMetres(minutes)
  const persons = sum(weights)
  const open = weights.slice()
  walkingDistances(network, starts, limit).forEach((distance, node) => {
    if (Number.isFinite(distance)) open[node] = 0
  })
  const reachedBefore = persons - sum(open)
  const search = nearbySearch(network)
  const bounding = gainBounds(open, limit, search)
  let bounded = bounding.next()
  for (; bounded.done !== true; bounded = bounding.next()) yield bounded.value * BOUNDS_PART
  const bounds = bounded.value
  const places: NextPlace[] = []
  while (places.length < count) {
    const choosing = chooseBest(bounds, open, (node) => search(node, limit))
    let chosen = choosing.next()
    for (; chosen.done !== true; chosen = choosing.next()) {
      yield BOUNDS_PART + ((1 - BOUNDS_PART) * places.length) / count
    }
    const { node, gain } = chosen.value
    if (gain === 0) break
    clear(open, search(node, limit))
    places.push({
      node,
      point: [network.longitudes[node] ?? 0, network.latitudes[node] ?? 0],
      gain,
      reached: (places.at(-1)?.reached ?? reachedBefore) + gain,
      gainOverFirst: gain / (places[0]?.gain ?? gain),
    })
  }
  return { persons, reachedBefore, places }
}

/** The node with the largest gain. Gains found replace the bounds: later gains are never larger. */
function* chooseBest(
  bounds: Float64Array,
  open: Uint16Array,
  around: (node: number) => NearbyNodes,
): Steps<{ readonly node: number; readonly gain: number }> {
  const queue = new FlatQueue()
  bounds.forEach((bound, node) => {
    if (bound > 0) queue.push(node, -bound)
  })
  let best = { node: bounds.length, gain: 0 }
  for (let searches = 0; ; ) {
    const node = queue.pop()
    if (node === undefined || (bounds[node] ?? 0) < best.gain) return best
    if (bounds[node] === best.gain && node > best.node) continue
    const gain = gainAround(open, around(node))
    bounds[node] = gain
    if (gain > best.gain || (gain === best.gain && node < best.node)) best = { node, gain }
    searches += 1
    if (searches % SEARCHES_PER_STEP === 0) yield 0
  }
}

function gainAround(open: Uint16Array, { count, nodes }: NearbyNodes): number {
  let gain = 0
  for (let index = 0; index < count; index += 1) gain += open[nodes[index] ?? 0] ?? 0
  return gain
}

function clear(open: Uint16Array, { count, nodes }: NearbyNodes): void {
  for (let index = 0; index < count; index += 1) open[nodes[index] ?? 0] = 0
}

const sum = (weights: Uint16Array): number => weights.reduce((total, weight) => total + weight, 0)
