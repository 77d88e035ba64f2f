import type { DistrictCode } from '../districts/district.ts'
import { ALL_SERVICE_TYPES, type Service, type ServiceTypeId } from '../services/service.ts'

export interface ServicesOfType {
  readonly type: ServiceTypeId
  /** In the order of the list, at least one. */
  readonly services: readonly Service[]
}

/** The listed services that lie in a district, by type in the fixed order; empty types left out. */
export function servicesInDistrict(
  district: DistrictCode,
  services: readonly Service[],
): readonly ServicesOfType[] {
  const here = services.filter((service) => service.district === district)
  return ALL_SERVICE_TYPES.map((type) => ({
    type,
    services: here.filter((service) => service.type === type),
  })).filter((group) => group.services.length > 0)
}
