import type { Municipality } from '../../core/districts/district.ts'
import { indexStreets } from '../../core/search/index-streets.ts'
import {
  indexServices,
  type ServiceHit,
  searchServices,
} from '../../core/search/search-services.ts'
import { type StreetHit, searchStreets } from '../../core/search/search-streets.ts'
import type { Street } from '../../core/search/street.ts'
import type { Service } from '../../core/services/service.ts'
import type { Texts } from '../../i18n/texts.ts'

/** Finds streets and services; its code and data are fetched when somebody begins to search. */
export interface Finder {
  streets(query: string): readonly StreetHit[]
  services(query: string): readonly ServiceHit[]
}

interface Searched {
  readonly streets: readonly Street[]
  readonly services: readonly Service[]
  readonly municipalities: readonly Municipality[]
  /** Names of the types in the language of the page. */
  readonly typeNames: Texts['services']
}

export function createFinder({ streets, services, municipalities, typeNames }: Searched): Finder {
  const streetIndex = indexStreets(streets, municipalities)
  const serviceIndex = indexServices(
    services.map((service) => {
      const { one, other } = typeNames[service.type]
      const place = municipalities.find(({ nis }) => nis === service.municipality)
      const words = [one, other, service.postcode, place?.name.nl ?? '', place?.name.fr ?? '']
      return { service, words }
    }),
  )
  return {
    streets: (query) => searchStreets(streetIndex, query),
    services: (query) => searchServices(serviceIndex, query),
  }
}
