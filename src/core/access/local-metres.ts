import type { LonLat } from '../districts/district.ts'

/** Middle latitude of the region, in degrees; lengths of a degree are given there. */
const MIDDLE_LATITUDE = 50.84

/** Length of one degree of latitude at the middle latitude, in metres, on the WGS84 ellipsoid. */
export const METRES_PER_DEGREE_LATITUDE = 111_245.174

/** The same of a degree of longitude at the middle latitude. */
const METRES_PER_DEGREE_LONGITUDE = 70_438.805

/** By how many metres a degree of longitude gets shorter for every degree further north. */
const SHORTER_PER_DEGREE_NORTH = 1_505.36

/**
 * Length of one degree of longitude at a latitude of the region, in metres. A straight line through
 * the length at the middle: within 0.2 m of the ellipsoid between 50.76 and 50.92 degrees north.
 * Without a cosine, because engines may differ in its last digit and figures computed ahead must be
 * those of every browser.
 *
 * @param latitude degrees north
 */
export function metresPerDegreeLongitude(latitude: number): number {
  return METRES_PER_DEGREE_LONGITUDE - (latitude - MIDDLE_LATITUDE) * SHORTER_PER_DEGREE_NORTH
}

/**
 * Straight-line distance between two places in or near Brussels, in metres: equirectangular at their
 * middle latitude.
 */
export function metresBetween(
  [fromLongitude, fromLatitude]: LonLat,
  [toLongitude, toLatitude]: LonLat,
): number {
  const east =
    (toLongitude - fromLongitude) * metresPerDegreeLongitude((fromLatitude + toLatitude) / 2)
  const north = (toLatitude - fromLatitude) * METRES_PER_DEGREE_LATITUDE
  return Math.sqrt(east * east + north * north)
}
