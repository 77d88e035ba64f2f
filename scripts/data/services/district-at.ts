import { booleanPointInPolygon } from '@turf/turf'
import type { DistrictCode, LonLat } from '../../../src/core/districts/district.ts'
import type { DistrictArea } from '../read/geography.ts'
import { polygonsOf } from '../topology/polygon-rings.ts'

/**
 * Finds the district at a WGS84 point, null outside the region. On a border between two
 * districts the lower code.
 */
export function districtFinder(
  districts: readonly DistrictArea[],
): (point: LonLat) => DistrictCode | null {
  const boxed = districts.map(({ district, geometry }) => {
    const points = polygonsOf(geometry).flat(2)
    const longitudes = points.map(([longitude]) => longitude)
    const latitudes = points.map(([, latitude]) => latitude)
    return {
      code: district.code,
      geometry,
      west: Math.min(...longitudes),
      east: Math.max(...longitudes),
      south: Math.min(...latitudes),
      north: Math.max(...latitudes),
    }
  })
  return ([longitude, latitude]) => {
    const found = boxed.find(
      ({ west, east, south, north, geometry }) =>
        longitude >= west &&
        longitude <= east &&
        latitude >= south &&
        latitude <= north &&
        booleanPointInPolygon([longitude, latitude], geometry),
    )
    return found?.code ?? null
  }
}
