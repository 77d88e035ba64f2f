import type { Feature, FeatureCollection } from 'geojson'
import { borderMesh } from '../../core/figure/border-mesh.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'

/** A part of what stays the same under and between the figures. */
export type BasePart =
  | 'ground'
  | 'green'
  | 'water'
  | 'road'
  | 'rail'
  | 'metro'
  | 'canal'
  | 'districtBorder'
  | 'municipalityBorder'
  | 'regionBorder'

/** The property with the part that a feature of the base belongs to. */
export const BASE_PART_PROPERTY = 'part'

/**
 * All of the base as one collection: a map comes to its first whole frame sooner, and draws every
 * frame quicker, the fewer sources it has to change between.
 */
export function baseFeatures({
  districts,
  municipalities,
  region,
  ground,
}: MapGeometry): FeatureCollection {
  const parts: Readonly<Record<BasePart, readonly Feature[]>> = {
    ground: districts.features.filter(({ properties }) => properties.kind !== 'residential'),
    green: ground.green.features,
    water: ground.water.features,
    road: ground.roads.features,
    rail: ground.rail.features,
    metro: ground.metro.features,
    canal: ground.canal.features,
    districtBorder: borderMesh(districts).features,
    municipalityBorder: municipalities.features,
    regionBorder: region.features,
  }
  return {
    type: 'FeatureCollection',
    features: Object.entries(parts).flatMap(([part, features]) =>
      features.map((feature) => ({
        ...feature,
        properties: { ...feature.properties, [BASE_PART_PROPERTY]: part },
      })),
    ),
  }
}
