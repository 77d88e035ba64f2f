import type { LonLat } from '../districts/district.ts'
import type { Scenario } from './scenario.ts'
import type { ServicePlace } from './service-place.ts'

/** Where a service stands in a scenario. */
export interface PlacedService {
  /** Null for one that is only imagined. */
  readonly id: string | null
  readonly point: LonLat
}

/**
 * The points of the services after every change of a scenario: real ones in their order, then those
 * added. A service without a point has a place only once it is moved to one.
 *
 * @param services of one type
 * @throws RangeError when a change names a service that is not there, or names one a second time
 */
export function applyScenario(
  services: readonly ServicePlace[],
  scenario: Scenario,
): readonly PlacedService[] {
  const known = new Set(services.map(({ id }) => id))
  const closed = new Set<string>()
  const moved = new Map<string, LonLat>()
  const added: PlacedService[] = []
  for (const change of scenario) {
    if (change.kind === 'add') {
      added.push({ id: null, point: change.at })
      continue
    }
    const { serviceId } = change
    if (!known.has(serviceId)) throw new RangeError(`there is no service ${serviceId} to change`)
    if (closed.has(serviceId) || moved.has(serviceId)) {
      throw new RangeError(`the service ${serviceId} is changed twice`)
    }
    if (change.kind === 'close') closed.add(serviceId)
    else moved.set(serviceId, change.to)
  }
  const standing = services.flatMap(({ id, point }): readonly PlacedService[] => {
    const place = moved.get(id) ?? point
    return place === null || closed.has(id) ? [] : [{ id, point: place }]
  })
  return [...standing, ...added]
}
