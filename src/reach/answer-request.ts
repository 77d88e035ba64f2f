import { applyScenario } from '../core/access/apply-scenario.ts'
import { bestNextPlaces, type NextPlaces } from '../core/access/best-next-places.ts'
import { disparity } from '../core/access/disparity.ts'
import { nearestServices } from '../core/access/nearest-services.ts'
import { placementWeights } from '../core/access/placement-weights.ts'
import { reachedByCell } from '../core/access/reached-by-cell.ts'
import { scenarioReach } from '../core/access/scenario-reach.ts'
import type { ServicePlace } from '../core/access/service-place.ts'
import { type JoinedPoints, startsOfPoints } from '../core/access/starts-of-points.ts'
import type { Steps } from '../core/access/steps.ts'
import type { ReachMemory } from './reach-memory.ts'
import type {
  BestNextRequest,
  DisparityAnswer,
  DisparityRequest,
  ReachAnswers,
  ReachKind,
  ReachRequest,
  ScenarioAnswer,
  ScenarioRequest,
} from './reach-request.ts'

/**
 * The answer to a request, in steps.
 *
 * @throws RangeError when the scenario changes a service that is not there
 */
export function* answerRequest(
  memory: ReachMemory,
  request: ReachRequest,
): Steps<ReachAnswers[ReachKind]> {
  switch (request.kind) {
    case 'nearest':
      return nearestServices(memory.network, request.origin, request.services, request)
    case 'scenario':
      return scenarioAnswer(memory, request)
    case 'disparity':
      return yield* disparityAnswer(memory, request)
    case 'bestNext':
      return yield* bestNextAnswer(memory, request)
  }
}

function scenarioAnswer({ network }: ReachMemory, request: ScenarioRequest): ScenarioAnswer {
  const { type, minutes, scenario } = request
  const reach = scenarioReach(network, ofType(request), scenario, minutes)
  const count = { type, minutes }
  return {
    cells: network.cells,
    network: { ...count, distance: 'network', reached: reach.network },
    straightLine: { ...count, distance: 'straightLine', reached: reach.straightLine },
    servicesCounted: reach.servicesCounted,
    offNetwork: reach.offNetwork,
  }
}

function* disparityAnswer(memory: ReachMemory, request: DisparityRequest): Steps<DisparityAnswer> {
  const { network } = memory
  const { minutes, zone, lowIncome } = request
  const { starts, joined } = joinedServices(memory, request)
  const reached = reachedByCell(network, starts, minutes)
  const random = yield* memory.randomReach(joined, minutes)
  return {
    zone: disparity(network.cells, reached, new Set(zone), random),
    lowIncome: disparity(network.cells, reached, new Set(lowIncome), random),
  }
}

function bestNextAnswer(memory: ReachMemory, request: BestNextRequest): Steps<NextPlaces> {
  const { aimDistricts, minutes, count } = request
  const { starts } = joinedServices(memory, request)
  const aim = aimDistricts === null ? null : new Set(aimDistricts)
  const weights = placementWeights(memory.network, aim)
  return bestNextPlaces(memory.network, { starts, minutes, weights, count })
}

function joinedServices(
  { network }: ReachMemory,
  request: DisparityRequest | BestNextRequest,
): JoinedPoints {
  const placed = applyScenario(ofType(request), request.scenario)
  return startsOfPoints(
    network,
    placed.map(({ point }) => point),
  )
}

function ofType(request: Exclude<ReachRequest, { kind: 'nearest' }>): readonly ServicePlace[] {
  return request.services.filter(({ type }) => type === request.type)
}
