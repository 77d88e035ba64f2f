import type { MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { signedAreaSquareMetres } from './lambert.ts'

/** A polygon as rings: the outer one first, then holes. */
export type Rings = readonly (readonly LonLat[])[]

/** The polygons of an area, each as rings. */
export function polygonsOf(area: Polygon | MultiPolygon): readonly Rings[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  return polygons as unknown as readonly Rings[]
}

/** Area in square metres: outer rings less holes, whatever way they run. */
export function areaSquareMetres(area: Polygon | MultiPolygon): number {
  let total = 0
  for (const [outer = [], ...holes] of polygonsOf(area)) {
    total += Math.abs(signedAreaSquareMetres(outer))
    for (const hole of holes) total -= Math.abs(signedAreaSquareMetres(hole))
  }
  return total
}
