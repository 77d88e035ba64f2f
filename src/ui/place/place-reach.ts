import type { PopulationCell } from '../../core/access/population-cell.ts'
import type { ReachChoice } from '../../core/access/reach-choice.ts'
import type { DistanceKind, ReachTable } from '../../core/access/reach-table.ts'
import type { Scenario } from '../../core/access/scenario.ts'
import type { DistrictCode } from '../../core/districts/district.ts'
import type { ScreenScenario } from '../../state/screen-scenario.ts'
import type { ReachRow } from './reach-groups.ts'

/** Everything the sections of the panel tell of, of one screen. */
export interface PlaceReach {
  readonly table: ReachTable
  readonly cells: readonly PopulationCell[]
  readonly choice: ReachChoice
  readonly change: Scenario
  /** Inhabitants reached over the network, in the order of the cells. */
  readonly now: readonly number[]
  /** The same under the scenario; null without one. */
  readonly scenario: ScreenScenario | null
  /** Services that the counts on screen rest on. */
  readonly servicesCounted: number
  /** What is on screen: the scenario where there is one. */
  readonly shown: readonly number[]
  /** Reached as the crow flies, of what is on screen. */
  readonly straight: readonly number[]
  readonly rows: readonly ReachRow[]
  readonly zone: readonly DistrictCode[]
  readonly lowIncome: readonly DistrictCode[]
}

/** @throws RangeError when the table lacks the choice */
export function countOf(
  table: ReachTable,
  { type, minutes }: ReachChoice,
  distance: DistanceKind,
): readonly number[] {
  const count = table.counts.find(
    (one) => one.type === type && one.minutes === minutes && one.distance === distance,
  )
  if (!count) throw new RangeError(`no reach of ${type} within ${minutes} minutes (${distance})`)
  return count.reached
}
