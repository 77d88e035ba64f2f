import type { Geometry, Position } from 'geojson'
import {
  GROUND_LAYERS,
  type GroundLayer,
  type GroundLayerName,
  type MapGeometry,
} from '../../core/figure/map-geometry.ts'
import type { Projection } from '../mercator.ts'
import { borderNetwork } from './border-network.ts'
import { keptByDouglasPeucker } from './douglas-peucker.ts'

/** How far a thinned line may be from the true one, in drawing units. */
export interface Thinning {
  readonly borderTolerance: number
  readonly groundTolerance: number
  /** Ground shapes with a smaller extent than this are left out, in drawing units. */
  readonly smallestGroundShape: number
}

/**
 * The same map with fewer points. Districts, municipalities and region are thinned together, so
 * that borders they share stay shared; the layers of the ground each by itself.
 */
export function thinGeometry(
  geometry: MapGeometry,
  projection: Projection,
  thinning: Thinning,
): MapGeometry {
  const { districts, municipalities, region, ground } = geometry
  const collections = [districts, municipalities, region]
  const network = borderNetwork(
    collections.flatMap(({ features }) => features.flatMap((feature) => linesOf(feature.geometry))),
    projection,
    thinning.borderTolerance,
  )
  return {
    districts: thinned(districts, network.thin),
    municipalities: thinned(municipalities, network.thin),
    region: thinned(region, network.thin),
    ground: Object.fromEntries(
      GROUND_LAYERS.map((name) => [name, thinGround(ground[name], projection, thinning)]),
    ) as Record<GroundLayerName, GroundLayer>,
  }
}

type LineGeometry = Exclude<Geometry, { type: 'GeometryCollection' | 'MultiPoint' }>

function thinned<Shape extends LineGeometry, Part extends { readonly geometry: Shape }>(
  collection: { readonly type: 'FeatureCollection'; readonly features: readonly Part[] },
  thin: (line: readonly Position[]) => Position[],
) {
  return {
    type: collection.type,
    features: collection.features.map((feature) => ({
      ...feature,
      geometry: mapLines(feature.geometry, (line) => [thin(line)]),
    })),
  }
}

function thinGround(layer: GroundLayer, projection: Projection, thinning: Thinning): GroundLayer {
  const thin = (line: readonly Position[]): Position[][] => {
    const points = line.map(projection.project)
    const isSmall = extentOf(points) < thinning.smallestGroundShape
    const kept = keptByDouglasPeucker(points, thinning.groundTolerance)
    return isSmall ? [] : [line.filter((_, i) => kept[i])]
  }
  return {
    type: layer.type,
    features: layer.features.map((feature) => ({
      ...feature,
      geometry: mapLines(feature.geometry, thin),
    })),
  }
}

function extentOf(points: readonly (readonly [x: number, y: number])[]): number {
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys))
}

function linesOf(geometry: LineGeometry): Position[][] {
  const lines: Position[][] = []
  mapLines(geometry, (line) => {
    lines.push([...line])
    return []
  })
  return lines
}

/** Replaces every line of a geometry; points have none. */
function mapLines<Shape extends LineGeometry>(
  geometry: Shape,
  change: (line: readonly Position[]) => Position[][],
): Shape {
  switch (geometry.type) {
    case 'Point':
      return geometry
    case 'LineString':
      return { ...geometry, coordinates: change(geometry.coordinates)[0] ?? [] }
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.flatMap(change) }
    case 'MultiPolygon':
      return {
        ...geometry,
        coordinates: geometry.coordinates.map((polygon) => polygon.flatMap(change)),
      }
  }
}
