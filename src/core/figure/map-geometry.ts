import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson'
import type { DistrictCode, DistrictKind, MunicipalityCode } from '../districts/district.ts'

export type DistrictFeature = Feature<
  Polygon | MultiPolygon,
  { readonly code: DistrictCode; readonly kind: DistrictKind }
>

/** A layer of the quiet ground under the districts; its properties are not read. */
export type GroundLayer = FeatureCollection<
  Polygon | MultiPolygon | LineString | MultiLineString | Point
>

export const GROUND_LAYERS = [
  'water',
  'canal',
  'green',
  'rail',
  'metro',
  'roads',
  'vijfhoek',
] as const
export type GroundLayerName = (typeof GROUND_LAYERS)[number]

/** The parsed files of `public/geo` that a figure is drawn on; WGS84 degrees. */
export interface MapGeometry {
  readonly districts: FeatureCollection<DistrictFeature['geometry'], DistrictFeature['properties']>
  /** Lines between two municipalities. */
  readonly municipalities: FeatureCollection<
    LineString | MultiLineString,
    { readonly a: MunicipalityCode; readonly b: MunicipalityCode }
  >
  /** The outline of the region: one polygon. */
  readonly region: FeatureCollection<Polygon | MultiPolygon>
  readonly ground: Readonly<Record<GroundLayerName, GroundLayer>>
}
