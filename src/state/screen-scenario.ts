import type { PopulationCell } from '../core/access/population-cell.ts'
import type { ReachChoice } from '../core/access/reach-choice.ts'
import { reachIndicatorId } from '../core/access/reach-indicator.ts'
import type { ReachCount } from '../core/access/reach-table.ts'
import type { Scenario } from '../core/access/scenario.ts'
import { scenarioSeries } from '../core/access/scenario-series.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import type { Service } from '../core/services/service.ts'
import type { ViewState } from '../core/view/view-state.ts'

/** Who is reached under the scenario of a view. */
export interface ScreenScenario {
  readonly cells: readonly PopulationCell[]
  readonly network: ReachCount
  readonly straightLine: ReachCount
  /** Services that the counts over the network rest on. */
  readonly servicesCounted: number
  /** Services too far from every street to be walked to: not counted over the network. */
  readonly offNetwork: readonly unknown[]
}

/** Counts who is reached under a scenario; null when that can not be done. */
export type CountScenario = (
  choice: ReachChoice,
  scenario: Scenario,
  services: readonly Service[],
) => Promise<ScreenScenario | null>

/** Whether a screen of this view tells of its scenario. */
export function showsScenario({ indicator, reach, scenario, task }: ViewState): boolean {
  return scenario.length > 0 && (task === 'place' || indicator === reachIndicatorId(reach))
}

const seriesOf = new WeakMap<ScreenScenario, IndicatorSeries>()

/**
 * The series that a screen shows: that of the scenario where the indicator is the reach which the
 * scenario is about, else the real one. The same scenario and series give the same object.
 */
export function shownSeries(
  { indicator, reach }: ViewState,
  real: IndicatorSeries,
  scenario: ScreenScenario | null,
): IndicatorSeries {
  if (scenario === null || indicator !== reachIndicatorId(reach)) return real
  const series =
    seriesOf.get(scenario) ?? scenarioSeries(real, scenario.cells, scenario.network.reached)
  seriesOf.set(scenario, series)
  return series
}
