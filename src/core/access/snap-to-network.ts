import type { LonLat } from '../districts/district.ts'
import { edgeGrid, GRID_METRES } from './edge-grid.ts'
import { METRES_PER_DEGREE_LATITUDE, metresPerDegreeLongitude } from './local-metres.ts'
import type { WalkNetwork } from './walk-network.ts'
import type { WalkStart } from './walk-start.ts'

/** A place further than this from every street of the network counts as off the network. */
export const SNAP_LIMIT_METRES = 500

/** Squares of the grid may be this much narrower than their name says, at the north of the region. */
const SMALLEST_SQUARE_METRES = GRID_METRES * 0.99

/** Where a place joins the network: the nearest point of the nearest edge. */
export interface SnappedPlace {
  /** In a straight line from the place to the edge. */
  readonly metresOff: number
  /** The ends of the edge, each with the metres along the edge to the point where the place joins. */
  readonly from: WalkStart
  readonly to: WalkStart
}

interface NearestEdge {
  readonly squaredMetres: number
  readonly edge: number
  readonly from: number
  /** How far along the edge from its lower node, 0 to 1. */
  readonly part: number
}

/**
 * Joins a place to the network at the nearest point of the nearest edge, edges taken as straight
 * lines. The place then walks the straight line to that point and the part of the length of the edge
 * to either end. Of edges equally near, the one with the lowest nodes.
 *
 * @param point WGS84 degrees
 * @param limitMetres how far off the network a place may be
 * @returns null when no edge is within the limit
 * @throws RangeError when the limit is not a finite number
 */
export function snapToNetwork(
  network: WalkNetwork,
  point: LonLat,
  limitMetres: number = SNAP_LIMIT_METRES,
): SnappedPlace | null {
  if (!Number.isFinite(limitMetres)) throw new RangeError(`${limitMetres} m is no limit`)
  const nearest = nearestEdge(network, point, limitMetres)
  if (nearest.edge < 0) return null
  const length = network.metres[nearest.edge] ?? 0
  return {
    metresOff: Math.sqrt(nearest.squaredMetres),
    from: { node: nearest.from, metres: nearest.part * length },
    to: { node: network.targets[nearest.edge] ?? 0, metres: (1 - nearest.part) * length },
  }
}

/** The ends of the edge as starts of a walk from the place itself, its way to the edge included. */
export function startsOf({ metresOff, from, to }: SnappedPlace): readonly [WalkStart, WalkStart] {
  return [
    { node: from.node, metres: metresOff + from.metres },
    { node: to.node, metres: metresOff + to.metres },
  ]
}

/** Looks through rings of squares around the place until no nearer edge is possible. */
function nearestEdge(network: WalkNetwork, point: LonLat, limitMetres: number): NearestEdge {
  const grid = edgeGrid(network)
  const column = grid.columnOf(point[0])
  const row = grid.rowOf(point[1])
  const none = { squaredMetres: limitMetres * limitMetres, edge: -1, from: -1, part: 0 }
  let nearest: NearestEdge = none
  for (let ring = 0; ; ring += 1) {
    const atLeast = Math.max(0, ring - 1) * SMALLEST_SQUARE_METRES
    if (atLeast * atLeast > nearest.squaredMetres) return nearest
    for (let y = Math.max(0, row - ring); y <= Math.min(grid.rows - 1, row + ring); y += 1) {
      const step = ring > 0 && Math.abs(y - row) < ring ? 2 * ring : 1
      for (let x = column - ring; x <= column + ring; x += step) {
        if (x < 0 || x >= grid.columns) continue
        nearest = nearestInSquare(network, point, y * grid.columns + x, nearest)
      }
    }
  }
}

function nearestInSquare(
  network: WalkNetwork,
  [longitude, latitude]: LonLat,
  square: number,
  before: NearestEdge,
): NearestEdge {
  const { longitudes, latitudes, targets } = network
  const { first, edges, from } = edgeGrid(network)
  const perLongitude = metresPerDegreeLongitude(latitude)
  let nearest = before
  for (let item = first[square] ?? 0; item < (first[square + 1] ?? 0); item += 1) {
    const edge = edges[item] ?? 0
    const near = from[item] ?? 0
    const far = targets[edge] ?? 0
    const nearX = ((longitudes[near] ?? 0) - longitude) * perLongitude
    const nearY = ((latitudes[near] ?? 0) - latitude) * METRES_PER_DEGREE_LATITUDE
    const alongX = ((longitudes[far] ?? 0) - longitude) * perLongitude - nearX
    const alongY = ((latitudes[far] ?? 0) - latitude) * METRES_PER_DEGREE_LATITUDE - nearY
    const squaredLength = alongX * alongX + alongY * alongY
    const foot = squaredLength > 0 ? -(nearX * alongX + nearY * alongY) / squaredLength : 0
    const part = Math.min(1, Math.max(0, foot))
    const x = nearX + part * alongX
    const y = nearY + part * alongY
    const squaredMetres = x * x + y * y
    const nearer = squaredMetres < nearest.squaredMetres
    const asNear =
      squaredMetres === nearest.squaredMetres && (nearest.edge < 0 || edge < nearest.edge)
    if (nearer || asNear) nearest = { squaredMetres, edge, from: near, part }
  }
  return nearest
}
