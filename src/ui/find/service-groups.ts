import type { ServiceWalk } from '../../core/access/nearest-services.ts'
import { nameIn } from '../../core/districts/name-in.ts'
import { ALL_SERVICE_TYPES, type Service, type ServiceTypeId } from '../../core/services/service.ts'
import type { Language } from '../../core/view/view-state.ts'

/** A service in a list, with the walk to it when one walks from somewhere. */
export interface ServiceRow {
  readonly service: Service
  readonly walk: ServiceWalk | null
}

export interface ServiceGroup {
  readonly type: ServiceTypeId
  /** At least one: shortest walk first, without a walk by name, without a place last. */
  readonly rows: readonly ServiceRow[]
}

export type Walks = ReadonlyMap<string, ServiceWalk>

/**
 * The services of the types shown, by type in the fixed order; types without a service left out.
 *
 * @param walks null when one walks from nowhere
 */
export function groupServices(
  services: readonly Service[],
  types: readonly ServiceTypeId[],
  walks: Walks | null,
  language: Language,
): readonly ServiceGroup[] {
  return ALL_SERVICE_TYPES.filter((type) => types.includes(type)).flatMap((type) => {
    const rows = services
      .filter((service) => service.type === type)
      .map((service) => ({ service, walk: walks?.get(service.id) ?? null }))
      .sort((one, other) => compareRows(one, other, language))
    return rows.length === 0 ? [] : [{ type, rows }]
  })
}

function compareRows(one: ServiceRow, other: ServiceRow, language: Language): number {
  const byWalk = metresOf(one) - metresOf(other)
  if (byWalk !== 0) return byWalk
  const nameOf = ({ service }: ServiceRow): string => nameIn(service.name, language)
  return nameOf(one).localeCompare(nameOf(other), language)
}

const UNREACHABLE = 1e8
const NO_PLACE = 1e9

/** A number that sorts: those without a walk after all walks, those without a place last. */
function metresOf({ service, walk }: ServiceRow): number {
  if (service.point === null) return NO_PLACE
  if (walk === null) return 0
  return walk.kind === 'reachable' ? walk.metres : UNREACHABLE
}
