import { REACH_CHOICES } from '../../../src/core/access/reach-choice.ts'
import type { ReachTable } from '../../../src/core/access/reach-table.ts'
import { DISTANCE_KINDS } from '../../../src/core/access/reach-table.ts'
import { reachedByCell } from '../../../src/core/access/reached-by-cell.ts'
import { startsOfPoints } from '../../../src/core/access/starts-of-points.ts'
import { straightLineReach } from '../../../src/core/access/straight-line-reach.ts'
import type { WalkNetwork } from '../../../src/core/access/walk-network.ts'
import {
  SERVICE_TYPES,
  type Service,
  type ServiceTypeId,
} from '../../../src/core/services/service.ts'
import { SECTORS_YEAR } from '../population/read-sectors.ts'
import type { ProblemLog } from '../problem-log.ts'
import { SERVICES_FILE } from '../services/build-services.ts'
import type { PlacedServices } from './placed-services.ts'

/**
 * Counts per cell who reaches a service of each type, for every walking time, over the network and
 * as the crow flies. All services with a point count, those known to a street only among them. A
 * service too far from every street stops the build.
 *
 * @param network as the browser decodes it, so that both compute the same numbers
 */
export function buildReachTable(
  network: WalkNetwork,
  services: readonly Service[],
  log: ProblemLog,
): ReachTable {
  const placed = new Map<ServiceTypeId, PlacedServices>(
    SERVICE_TYPES.map((type) => [type, placedServices(network, services, type, log)]),
  )
  const counts = REACH_CHOICES.flatMap(({ type, minutes }) => {
    const { starts, points } = placed.get(type) ?? NOWHERE
    return DISTANCE_KINDS.map((distance) => ({
      type,
      minutes,
      distance,
      reached:
        distance === 'network'
          ? reachedByCell(network, starts, minutes)
          : straightLineReach(network, points, minutes),
    }))
  })
  return {
    year: SECTORS_YEAR,
    cells: network.cells,
    counts,
    servicesCounted: Object.fromEntries(
      SERVICE_TYPES.map((type) => [type, placed.get(type)?.points.length ?? 0]),
    ),
  }
}

const NOWHERE: PlacedServices = { starts: [], points: [] }

function placedServices(
  network: WalkNetwork,
  services: readonly Service[],
  type: ServiceTypeId,
  log: ProblemLog,
): PlacedServices {
  const located = services.flatMap(({ id, point, type: own }) =>
    own === type && point !== null ? [{ id, point }] : [],
  )
  const points = located.map(({ point }) => point)
  const { starts, offNetwork } = startsOfPoints(network, points)
  for (const index of offNetwork) {
    log.add(SERVICES_FILE, `service ${located[index]?.id}`, 'too far from every street to walk to')
  }
  return { starts, points }
}
