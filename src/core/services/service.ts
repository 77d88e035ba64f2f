import type { DistrictCode, LonLat, MunicipalityCode, OfficialName } from '../districts/district.ts'

/** The types of services that an edition holds. */
export const SERVICE_TYPES = [
  'communityCentre',
  'library',
  'localServiceCentre',
  'welcomeAndLanguage',
  'welfareAndHealth',
  'culture',
  'youth',
  'education',
  'childcare',
] as const

/** With the type of all services that a person brought: they never change a published figure. */
export const ALL_SERVICE_TYPES = [...SERVICE_TYPES, 'own'] as const
export type ServiceTypeId = (typeof ALL_SERVICE_TYPES)[number]

/** How sure the position is. `street` is known to street or quarter only and drawn as such. */
export type PositionCertainty = 'building' | 'street' | 'none'

export interface Service {
  readonly id: string
  readonly type: ServiceTypeId
  /** The type as the source names it, for example `school_nl`. */
  readonly sourceType: string
  readonly name: OfficialName
  readonly address: OfficialName
  readonly postcode: string
  readonly municipality: MunicipalityCode
  readonly district: DistrictCode | null
  readonly point: LonLat | null
  /** Estimate of how far off the point may be, in metres; null without a point. */
  readonly precisionMetres: number | null
  readonly certainty: PositionCertainty
  readonly confidence: 'high' | 'medium' | 'low' | 'unverified'
  readonly website: string
  readonly source: string
  readonly sourceDate: string
  readonly note: string
}
