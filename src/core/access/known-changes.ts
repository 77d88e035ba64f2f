import type { Scenario } from './scenario.ts'
import type { ServicePlace } from './service-place.ts'

/**
 * The changes of a scenario that can be made: a link may name a service that is not in the list, or
 * of another type.
 *
 * @param services those of the type that the scenario is about
 */
export function knownChanges(scenario: Scenario, services: readonly ServicePlace[]): Scenario {
  const ids = new Set(services.map(({ id }) => id))
  return scenario.filter((change) => change.kind === 'add' || ids.has(change.serviceId))
}
