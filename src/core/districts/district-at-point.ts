import type { Position } from 'geojson'
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
  const found = features.find(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    // Holes count too: an even number of rings around a point leaves it outside.
    return polygons.some((rings) => rings.filter((ring) => isInside(ring, point)).length % 2 === 1)
  })
  return found?.properties.code ?? null
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
function isInside(ring: readonly Position[], [x, y]: LonLat): boolean {
  let inside = false
  let previous = ring.at(-1)
  for (const corner of ring) {
    const [x1 = 0, y1 = 0] = corner
    const [x0 = 0, y0 = 0] = previous ?? corner
    if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside
    previous = corner
  }
  return inside
}
