import { METRES_PER_DEGREE_LATITUDE, metresPerDegreeLongitude } from './local-metres.ts'
import type { WalkNetwork } from './walk-network.ts'

/** Size of a square of the grid, in metres. */
export const GRID_METRES = 125

/** Edges by the squares of a grid that their bounding boxes touch: finds the edges near a place. */
export interface EdgeGrid {
  readonly columns: number
  readonly rows: number
  columnOf(longitude: number): number
  rowOf(latitude: number): number
  /** Edges of square s are `edges[first[s]]` up to `edges[first[s + 1]]`; s = row * columns + column. */
  readonly first: Uint32Array
  /** Index of the edge in `targets`, from its lower node. */
  readonly edges: Uint32Array
  /** The lower node of that edge. */
  readonly from: Uint32Array
}

const gridOf = new WeakMap<WalkNetwork, EdgeGrid>()

/** The grid of a network; made once for each. */
export function edgeGrid(network: WalkNetwork): EdgeGrid {
  const known = gridOf.get(network)
  if (known !== undefined) return known
  const grid = makeGrid(network)
  gridOf.set(network, grid)
  return grid
}

function makeGrid(network: WalkNetwork): EdgeGrid {
  const { longitudes, latitudes } = network
  const west = smallest(longitudes)
  const south = smallest(latitudes)
  const perColumn = GRID_METRES / metresPerDegreeLongitude(south)
  const perRow = GRID_METRES / METRES_PER_DEGREE_LATITUDE
  const columnOf = (longitude: number): number => Math.floor((longitude - west) / perColumn)
  const rowOf = (latitude: number): number => Math.floor((latitude - south) / perRow)
  const columns = 1 + columnOf(largest(longitudes))
  const rows = 1 + rowOf(largest(latitudes))

  const squares: number[] = []
  const edges: number[] = []
  const lower: number[] = []
  for (let from = 0; from < network.nodeCount; from += 1) {
    const last = network.firstEdge[from + 1] ?? 0
    for (let edge = network.firstEdge[from] ?? 0; edge < last; edge += 1) {
      const to = network.targets[edge] ?? 0
      if (to < from) continue
      const rowsTouched = [rowOf(latitudes[from] ?? 0), rowOf(latitudes[to] ?? 0)]
      const columnsTouched = [columnOf(longitudes[from] ?? 0), columnOf(longitudes[to] ?? 0)]
      const right = Math.max(...columnsTouched)
      const top = Math.max(...rowsTouched)
      for (let row = Math.min(...rowsTouched); row <= top; row += 1) {
        for (let column = Math.min(...columnsTouched); column <= right; column += 1) {
          squares.push(row * columns + column)
          edges.push(edge)
          lower.push(from)
        }
      }
    }
  }
  return { columns, rows, columnOf, rowOf, ...bySquare(columns * rows, squares, edges, lower) }
}

function bySquare(
  count: number,
  squares: readonly number[],
  edges: readonly number[],
  lower: readonly number[],
): Pick<EdgeGrid, 'first' | 'edges' | 'from'> {
  const first = new Uint32Array(count + 1)
  for (const square of squares) first[square + 1] = (first[square + 1] ?? 0) + 1
  for (let square = 0; square < count; square += 1) {
    first[square + 1] = (first[square + 1] ?? 0) + (first[square] ?? 0)
  }
  const next = first.slice()
  const sorted = { edges: new Uint32Array(edges.length), from: new Uint32Array(edges.length) }
  squares.forEach((square, item) => {
    const place = next[square] ?? 0
    sorted.edges[place] = edges[item] ?? 0
    sorted.from[place] = lower[item] ?? 0
    next[square] = place + 1
  })
  return { first, ...sorted }
}

const smallest = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b), Infinity)
const largest = (values: Float64Array): number => values.reduce((a, b) => Math.max(a, b), -Infinity)
