import type { LonLat } from '../districts/district.ts'
import type { PopulationCell } from './population-cell.ts'

/** An edge that can be walked in both directions, with its length in metres. */
export type WalkEdge = readonly [from: number, to: number, metres: number]

/** What a walking network is built from; nodes are named by their place in `nodes`. */
export interface WalkNetworkInput {
  readonly nodes: readonly LonLat[]
  /** Every undirected edge once. */
  readonly edges: readonly WalkEdge[]
  /** Whole inhabitants per node. */
  readonly inhabitants: readonly number[]
  /** Index in `cells` per node; `NO_CELL` only where nobody lives. */
  readonly cellOfNode: readonly number[]
  /** Their inhabitants are the sums of those of their nodes. */
  readonly cells: readonly PopulationCell[]
}
