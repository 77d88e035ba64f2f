import type { PopulationCell } from './population-cell.ts'
import type { ReachChoice } from './reach-choice.ts'

/** Over streets and paths, or as the crow flies: the latter is a labelled comparison only. */
export const DISTANCE_KINDS = ['network', 'straightLine'] as const
export type DistanceKind = (typeof DISTANCE_KINDS)[number]

/** How many inhabitants reach a service of a type within a walking time. */
export interface ReachCount extends ReachChoice {
  readonly distance: DistanceKind
  /** Whole inhabitants reached, in the order of the cells; never more than those of the cell. */
  readonly reached: readonly number[]
}

/** Reach computed ahead for every type, walking time and kind of distance. */
export interface ReachTable {
  /** Year of the inhabitants. */
  readonly year: number
  readonly cells: readonly PopulationCell[]
  readonly counts: readonly ReachCount[]
  /** Services with a point that the counts rest on, per type. */
  readonly servicesCounted: Readonly<Record<string, number>>
}
