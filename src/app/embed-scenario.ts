import { decodeWalkNetwork } from '../core/access/decode-walk-network.ts'
import { knownChanges } from '../core/access/known-changes.ts'
import { scenarioReach } from '../core/access/scenario-reach.ts'
import type { Service } from '../core/services/service.ts'
import type { ViewState } from '../core/view/view-state.ts'
import { loadWalkNetwork } from '../data/load-walk-network.ts'
import type { ScreenScenario } from '../state/screen-scenario.ts'

/**
 * Who is reached under the scenario of a view in a frame; fetched for such a view alone. It is
 * counted once, before anything is drawn, and without a worker, which a frame may not start.
 *
 * @throws when the walking network does not come or is damaged: without it the map would tell
 * something else
 */
export async function embedScenario(
  { reach: { type, minutes }, scenario }: ViewState,
  services: readonly Service[],
): Promise<ScreenScenario> {
  const network = decodeWalkNetwork(await loadWalkNetwork())
  const ofType = services.filter((service) => service.type === type)
  const reach = scenarioReach(network, ofType, knownChanges(scenario, ofType), minutes)
  const count = { type, minutes }
  return {
    cells: network.cells,
    network: { ...count, distance: 'network', reached: reach.network },
    straightLine: { ...count, distance: 'straightLine', reached: reach.straightLine },
    servicesCounted: reach.servicesCounted,
    offNetwork: reach.offNetwork,
  }
}
