import type { Service } from '../../core/services/service.ts'

/** Where somebody can tell that a service is not as it is listed. */
export type ReportAddress =
  /** A note at the place on OpenStreetMap, where the point comes from. */
  | { readonly kind: 'map'; readonly address: string }
  /** The website of the organisation. */
  | { readonly kind: 'site'; readonly address: string }
  | { readonly kind: 'none' }

const CLOSE_UP = 19

/** The address at which the source of a service takes corrections. */
export function reportAddress({
  source,
  point,
  website,
}: Pick<Service, 'source' | 'point' | 'website'>): ReportAddress {
  if (source.startsWith('OpenStreetMap') && point !== null) {
    const [longitude, latitude] = point
    const address = `https://www.openstreetmap.org/note/new#map=${CLOSE_UP}/${latitude}/${longitude}`
    return { kind: 'map', address }
  }
  return website === '' ? { kind: 'none' } : { kind: 'site', address: website }
}
