import { ALL_SERVICE_TYPES, type Service, type ServiceTypeId } from '../../core/services/service.ts'

/** How many services of a type are listed, and how well their places are known. */
export interface TypeFacts {
  readonly type: ServiceTypeId
  readonly listed: number
  /** With a point: these stand on the map. */
  readonly onMap: number
  /** Those of them whose point is known to street or quarter only. */
  readonly toStreet: number
  readonly withoutPlace: number
}

/** The facts of every type, in the fixed order. */
export function typeFacts(services: readonly Service[]): readonly TypeFacts[] {
  const types = ALL_SERVICE_TYPES.filter(
    (type) => type !== 'own' || services.some((service) => service.type === type),
  )
  return types.map((type) => {
    const listed = services.filter((service) => service.type === type)
    const onMap = listed.filter(({ point }) => point !== null)
    return {
      type,
      listed: listed.length,
      onMap: onMap.length,
      toStreet: onMap.filter(({ certainty }) => certainty === 'street').length,
      withoutPlace: listed.length - onMap.length,
    }
  })
}

/** Facts on the sources of a list. */
export interface SourceFacts {
  readonly fromOpenStreetMap: number
  /** Date of the newest extract of OpenStreetMap, as ISO; null when nothing comes from it. */
  readonly extractDate: string | null
}

export function sourceFacts(services: readonly Service[]): SourceFacts {
  const dates = services
    .filter(({ source }) => source.startsWith('OpenStreetMap'))
    .map(({ sourceDate }) => sourceDate)
  return { fromOpenStreetMap: dates.length, extractDate: dates.toSorted().at(-1) ?? null }
}
