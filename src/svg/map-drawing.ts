import type { Geometry } from 'geojson'
import type { DistrictCode, DistrictKind } from '../core/districts/district.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { REGION_BOUNDS } from '../core/figure/region-frame.ts'
import { type Projection, projectionOf } from './mercator.ts'
import { type Grid, pathData } from './path-data.ts'

export interface DrawnDistrict {
  readonly code: DistrictCode
  readonly kind: DistrictKind
  readonly path: string
}

/** The map as path data in drawing units; the same for every figure. */
export interface MapDrawing {
  readonly districts: readonly DrawnDistrict[]
  readonly municipalities: string
  readonly region: string
  readonly green: string
  readonly water: string
  readonly canal: string
}

/** The projection of every drawing of the region. */
export const REGION_PROJECTION: Projection = projectionOf(REGION_BOUNDS)

/** How finely points are written, in drawing units. */
export interface DrawingGrids {
  /** Of districts, municipalities and region, which share their borders. */
  readonly borders: Grid
  /** Of green, water and canal. */
  readonly ground: Grid
}

const FINE: DrawingGrids = { borders: 0.1, ground: 0.1 }

/** Projects the geometry and writes it as path data. */
export function drawGeometry(geometry: MapGeometry, grids: DrawingGrids = FINE): MapDrawing {
  const { districts, municipalities, region, ground } = geometry
  return {
    districts: districts.features.map(({ geometry: shape, properties }) => ({
      code: properties.code,
      kind: properties.kind,
      path: pathData(shape, REGION_PROJECTION, grids.borders),
    })),
    municipalities: pathOf(municipalities.features, grids.borders),
    region: pathOf(region.features, grids.borders),
    green: pathOf(ground.green.features, grids.ground),
    water: pathOf(ground.water.features, grids.ground),
    canal: pathOf(ground.canal.features, grids.ground),
  }
}

function pathOf(features: readonly { readonly geometry: Geometry }[], grid: Grid): string {
  return features.map(({ geometry }) => pathData(geometry, REGION_PROJECTION, grid)).join('')
}
