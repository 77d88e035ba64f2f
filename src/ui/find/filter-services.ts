import type { DistrictCode, MunicipalityCode } from '../../core/districts/district.ts'
import { matchText, searchQuery } from '../../core/search/match-text.ts'
import { searchableProse } from '../../core/search/searchable-text.ts'
import type { Service } from '../../core/services/service.ts'

export interface ServiceFilter {
  /** Free text over names and addresses; empty for all. */
  readonly text: string
  /** null for all. */
  readonly district: DistrictCode | null
  /** null for all; not looked at when a district is chosen. */
  readonly municipality: MunicipalityCode | null
}

/** The services in a wijk or municipality whose name or address answers a text, in their order. */
export function filterServices(
  services: readonly Service[],
  { text, district, municipality }: ServiceFilter,
): readonly Service[] {
  const query = searchQuery(text)
  return services.filter((service) => {
    if (district !== null) {
      if (service.district !== district) return false
    } else if (municipality !== null && service.municipality !== municipality) return false
    if (query === null) return true
    const { name, address } = service
    const words = searchableProse([name.nl, name.fr, address.nl, address.fr].join(' '))
    return matchText(query, words) !== null
  })
}
