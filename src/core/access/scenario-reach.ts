import { applyScenario, type PlacedService } from './apply-scenario.ts'
import { reachedByCell } from './reached-by-cell.ts'
import type { Scenario } from './scenario.ts'
import type { ServicePlace } from './service-place.ts'
import { startsOfPoints } from './starts-of-points.ts'
import { straightLineReach } from './straight-line-reach.ts'
import type { WalkNetwork } from './walk-network.ts'

/** Who is reached under a scenario; counts are whole inhabitants in the order of the cells. */
export interface ScenarioReach {
  readonly network: readonly number[]
  readonly straightLine: readonly number[]
  /** Services that the counts over the network rest on. */
  readonly servicesCounted: number
  /** Services too far from every street to be walked to: not counted over the network. */
  readonly offNetwork: readonly PlacedService[]
}

/**
 * Reach of the services of one type under a scenario; an empty scenario gives the real reach.
 *
 * @param minutes walking time
 * @throws RangeError as `applyScenario`
 */
export function scenarioReach(
  network: WalkNetwork,
  services: readonly ServicePlace[],
  scenario: Scenario,
  minutes: number,
): ScenarioReach {
  const placed = applyScenario(services, scenario)
  const points = placed.map(({ point }) => point)
  const { starts, joined, offNetwork } = startsOfPoints(network, points)
  return {
    network: reachedByCell(network, starts, minutes),
    straightLine: straightLineReach(network, points, minutes),
    servicesCounted: joined,
    offNetwork: offNetwork.flatMap((index) => placed.slice(index, index + 1)),
  }
}
