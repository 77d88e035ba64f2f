import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { polygonsOf } from './polygon-rings.ts'

/** Something with an area on the ground. */
export interface Area<Id> {
  readonly id: Id
  readonly geometry: Polygon | MultiPolygon
}

/**
 * Finds the area at a WGS84 point, null outside all of them. On a border between two areas the
 * one that comes first in the list.
 */
export function areaFinder<Id>(areas: readonly Area<Id>[]): (point: LonLat) => Id | null {
  const boxed = areas.map(({ id, geometry }) => ({ id, geometry, box: boxOf(geometry) }))
  return ([longitude, latitude]) => {
    const found = boxed.find(
      ({ box, geometry }) =>
        longitude >= box.west &&
        longitude <= box.east &&
        latitude >= box.south &&
        latitude <= box.north &&
        booleanPointInPolygon([longitude, latitude], geometry),
    )
    return found === undefined ? null : found.id
  }
}

function boxOf(geometry: Polygon | MultiPolygon) {
  const points = polygonsOf(geometry).flat(2)
  const longitudes = points.map(([longitude]) => longitude)
  const latitudes = points.map(([, latitude]) => latitude)
  return {
    west: Math.min(...longitudes),
    east: Math.max(...longitudes),
    south: Math.min(...latitudes),
    north: Math.max(...latitudes),
  }
}
