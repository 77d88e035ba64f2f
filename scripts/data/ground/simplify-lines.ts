import type { FeatureCollection, Position } from 'geojson'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection } from 'topojson-specification'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { lengthMetres } from '../topology/lambert.ts'
import { toRfc7946 } from '../topology/rfc7946.ts'
import { simplifyTopology } from '../topology/simplify.ts'
import type { GroundLine, GroundLineProperties } from './ground-lines.ts'

export interface LineReduction {
  /** Properties of the one feature that a line becomes part of. */
  readonly group: (properties: GroundLineProperties) => Readonly<Record<string, unknown>>
  readonly simplifySquareMetres: number
  /** Joined lines that are shorter are left out. */
  readonly shortestMetres: number
}

/** One feature per group, its pieces joined end to end and simplified. */
export function simplifyLines(
  lines: readonly GroundLine[],
  { group, simplifySquareMetres, shortestMetres }: LineReduction,
): FeatureCollection {
  const layer: FeatureCollection = {
    type: 'FeatureCollection',
    features: lines.map(({ properties, geometry }) => ({
      type: 'Feature',
      properties: { group: JSON.stringify(group(properties)) },
      geometry,
    })),
  }
  const simple = simplifyTopology(topology({ layer }), simplifySquareMetres)
  const all = (simple.objects.layer as GeometryCollection).geometries.map((geometry) => ({
    geometry,
    name: groupOf(geometry.properties),
  }))
  const groups = [...new Set(all.map(({ name }) => name))].sort()
  return {
    type: 'FeatureCollection',
    features: groups.map((name) => {
      const geometries = all.filter((line) => line.name === name).map(({ geometry }) => geometry)
      const joined = mesh(simple, { type: 'GeometryCollection', geometries })
      const coordinates = joined.coordinates.filter((line) => metres(line) >= shortestMetres)
      return {
        type: 'Feature',
        properties: JSON.parse(name) as Record<string, unknown>,
        geometry: toRfc7946({ type: 'MultiLineString' as const, coordinates }),
      }
    }),
  }
}

function groupOf(properties: object | undefined): string {
  return properties !== undefined && 'group' in properties ? String(properties.group) : ''
}

function metres(line: readonly Position[]): number {
  return lengthMetres(line as unknown as readonly LonLat[])
}
