import type { FeatureCollection } from 'geojson'
import type { Edition } from '../../core/edition.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'
import type { MapSource } from '../map-library.ts'
import { baseFeatures } from './base-features.ts'
import { districtNames } from './place-names.ts'
import { SOURCE, type SourceId } from './source-ids.ts'

/** A source of features that are there, at no address. */
export type FeatureSource = Extract<MapSource, { readonly type: 'geojson' }> & {
  readonly data: FeatureCollection
}

/** Deepest zoom at which geometry is cut into tiles of its own; deeper zooms enlarge these. */
const DEEPEST_TILES = 13
/**
 * The same for the names of zones: one tile holds the whole region, so that a line is not cut and
 * its name stands once, in its middle.
 */
const ONE_TILE_FOR_REGION = 8

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }

/**
 * The sources of the style from parsed geometry: nothing is fetched. What a figure brings (zones,
 * circles, services, names of municipalities) starts empty.
 */
export function mapSources(
  geometry: MapGeometry,
  places: Pick<Edition, 'districts'>,
): Record<SourceId, FeatureSource> {
  return {
    [SOURCE.base]: exact(baseFeatures(geometry)),
    [SOURCE.districts]: { ...exact(inhabited(geometry.districts)), promoteId: 'code' },
    [SOURCE.districtLines]: { ...exact(geometry.districts), promoteId: 'code' },
    [SOURCE.sectors]: { ...exact(NOTHING), promoteId: 'code' },
    [SOURCE.sectorBorders]: exact(NOTHING),
    [SOURCE.sectorDistrictBorders]: exact(NOTHING),
    [SOURCE.breakLines]: exact(NOTHING),
    [SOURCE.zones]: exact(NOTHING),
    [SOURCE.zoneNames]: { type: 'geojson', data: NOTHING, maxzoom: ONE_TILE_FOR_REGION },
    [SOURCE.symbols]: exact(NOTHING),
    [SOURCE.services]: exact(NOTHING),
    [SOURCE.serviceMoves]: exact(NOTHING),
    [SOURCE.pointedService]: exact(NOTHING),
    [SOURCE.origin]: exact(NOTHING),
    [SOURCE.municipalityNames]: exact(NOTHING),
    [SOURCE.districtNames]: exact(districtNames(places.districts)),
  }
}

function inhabited(districts: MapGeometry['districts']): MapGeometry['districts'] {
  const features = districts.features.filter(({ properties }) => properties.kind === 'residential')
  return { ...districts, features }
}

/** Geometry drawn point by point: it is simplified already, and shared borders must stay shared. */
function exact(data: FeatureCollection) {
  return { type: 'geojson', data, tolerance: 0, maxzoom: DEEPEST_TILES } as const
}
