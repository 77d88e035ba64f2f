import type { DistrictCode, LonLat } from '../../../src/core/districts/district.ts'
import type { DistrictArea } from '../read/geography.ts'
import { areaFinder } from '../topology/area-finder.ts'

/**
 * Finds the district at a WGS84 point, null outside the region. On a border between two
 * districts the lower code.
 */
export function districtFinder(
  districts: readonly DistrictArea[],
): (point: LonLat) => DistrictCode | null {
  return areaFinder(districts.map(({ district, geometry }) => ({ id: district.code, geometry })))
}
