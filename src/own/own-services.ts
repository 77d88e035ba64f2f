import type { OwnDataSet } from '../core/own/own-data.ts'
import type { Service } from '../core/services/service.ts'
import type { OwnEntry } from './own-entry.ts'

/**
 * The services that a person brought. All are of the type `own`, whatever type the file names, so
 * that no figure on the services of the map changes. Of two with the same id the later counts.
 */
export function ownServices(entries: readonly OwnEntry[]): readonly Service[] {
  const services = entries.flatMap(({ set }) => servicesOf(set))
  return [...new Map(services.map((service) => [service.id, service])).values()]
}

function servicesOf({ data }: OwnDataSet): readonly Service[] {
  switch (data.kind) {
    case 'indicators':
      return []
    case 'services':
      return data.services.map(({ namedType, ...service }) => ({
        ...service,
        type: 'own',
        sourceType: service.sourceType === '' ? (namedType ?? '') : service.sourceType,
      }))
  }
}
