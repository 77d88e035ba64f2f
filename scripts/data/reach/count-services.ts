import type { CountedServices } from '../../../src/core/access/counted-services.ts'
import {
  SERVICE_TYPES,
  type Service,
  type ServiceTypeId,
} from '../../../src/core/services/service.ts'

/** How many services of each type have a point, how many only that of a street, how many none. */
export function countServices(
  services: readonly Service[],
): Readonly<Record<ServiceTypeId, CountedServices>> {
  const counted = SERVICE_TYPES.map((type): readonly [ServiceTypeId, CountedServices] => {
    const ofType = services.filter((service) => service.type === type)
    const placed = ofType.filter(({ point }) => point !== null)
    const toStreet = placed.filter(({ certainty }) => certainty === 'street')
    return [
      type,
      {
        placed: placed.length,
        toStreet: toStreet.length,
        unplaced: ofType.length - placed.length,
      },
    ]
  })
  return Object.fromEntries(counted) as Record<ServiceTypeId, CountedServices>
}
