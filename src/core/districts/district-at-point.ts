import { booleanPointInPolygon } from '@turf/turf'
import type { MapGeometry } from '../figure/map-geometry.ts'
import type { DistrictCode, LonLat } from './district.ts'

/**
 * The district a place lies in, on the simplified outlines of the map: at a few metres from a border
 * it may be the neighbour. null outside the region.
 */
export function districtAtPoint(
  { features }: MapGeometry['districts'],
  point: LonLat,
): DistrictCode | null {
  const found = features.find((district) => booleanPointInPolygon([...point], district))
  return found?.properties.code ?? null
}
