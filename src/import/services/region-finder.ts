import { booleanPointInPolygon } from '@turf/turf'
import type { DistrictCode, LonLat } from '../../core/districts/district.ts'
import type { MapGeometry } from '../../core/figure/map-geometry.ts'

/**
 * Finds the district of a point on the simplified outlines of the map; null outside the region. As
 * `districtAtPoint`, for thousands of points: most outlines are passed over by their frame.
 */
export function regionFinder({
  features,
}: MapGeometry['districts']): (point: LonLat) => DistrictCode | null {
  const framed = features.map((feature) => {
    const positions =
      feature.geometry.type === 'Polygon'
        ? feature.geometry.coordinates.flat()
        : feature.geometry.coordinates.flat(2)
    const xs = positions.map(([x]) => x ?? 0)
    const ys = positions.map(([, y]) => y ?? 0)
    const frame = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const
    return { feature, frame }
  })
  return ([x, y]) => {
    const found = framed.find(
      ({ feature, frame: [west, south, east, north] }) =>
        x >= west &&
        x <= east &&
        y >= south &&
        y <= north &&
        booleanPointInPolygon([x, y], feature),
    )
    return found?.feature.properties.code ?? null
  }
}
