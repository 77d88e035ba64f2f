import type { PopulationCell } from './population-cell.ts'

/**
 * The streets and paths one can walk, as a graph in compressed sparse row form. Every edge is
 * there in both directions. Flat typed arrays: the search over them is the hot loop.
 */
export interface WalkNetwork {
  readonly nodeCount: number
  /** WGS84 degrees per node. */
  readonly longitudes: Float64Array
  readonly latitudes: Float64Array
  /** Neighbours of node n are `targets[firstEdge[n]]` up to `targets[firstEdge[n + 1]]`. */
  readonly firstEdge: Uint32Array
  readonly targets: Uint32Array
  /** Length of the edge to the target, in metres. */
  readonly metres: Float32Array
  /** Inhabitants that start at this node: whole people, their sum is that of the cells. */
  readonly inhabitants: Uint16Array
  /** Index in `cells` of the inhabitants of the node; `NO_CELL` where nobody starts. */
  readonly cellOfNode: Uint16Array
  readonly cells: readonly PopulationCell[]
}

export const NO_CELL = 0xffff
