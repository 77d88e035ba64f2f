import type { FeatureCollection, Position } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { signedAreaSquareMetres } from '../topology/lambert.ts'
import { polygonsOf } from '../topology/polygon-rings.ts'
import { toRfc7946 } from '../topology/rfc7946.ts'
import { simplifyTopology } from '../topology/simplify.ts'
import type { GroundArea, GroundAreaProperties } from './ground-areas.ts'

export interface AreaReduction {
  /** Whether a single polygon, with its area, is worth drawing. */
  readonly keep: (properties: GroundAreaProperties, squareMetres: number) => boolean
  readonly simplifySquareMetres: number
}

/** One feature per class with all its polygons that are kept; holes too small to see are filled. */
export function simplifyAreas(
  areas: readonly GroundArea[],
  { keep, simplifySquareMetres }: AreaReduction,
): FeatureCollection {
  const byClass = new Map<string, Position[][][]>()
  for (const { properties, geometry } of areas) {
    const name = properties.class ?? ''
    const polygons = polygonsOf(geometry)
      .filter(([outer = []]) => keep(properties, ringArea(outer)))
      .map(([outer = [], ...holes]) => [
        outer,
        ...holes.filter((hole) => keep(properties, ringArea(hole))),
      ])
    const before = byClass.get(name) ?? []
    byClass.set(name, [...before, ...(polygons as unknown as Position[][][])])
  }
  const classes = [...byClass].filter(([, polygons]) => polygons.length > 0).sort(byName)
  const layer: FeatureCollection = {
    type: 'FeatureCollection',
    features: classes.map(([name, coordinates]) => ({
      type: 'Feature',
      properties: name === '' ? {} : { class: name },
      geometry: { type: 'MultiPolygon', coordinates },
    })),
  }
  const simple = simplifyTopology(topology({ layer }), simplifySquareMetres)
  const { features } = feature(simple, simple.objects.layer as GeometryCollection)
  return {
    type: 'FeatureCollection',
    features: features.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties,
      geometry: toRfc7946(geometry),
    })),
  }
}

function ringArea(ring: readonly LonLat[]): number {
  return Math.abs(signedAreaSquareMetres(ring))
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
