import type { LonLat } from '../districts/district.ts'
import { METRES_PER_DEGREE_LATITUDE, metresBetween } from './local-metres.ts'
import { inhabitantsByCell } from './reached-by-cell.ts'
import type { WalkNetwork } from './walk-network.ts'
import { walkingMetres } from './walk-speed.ts'

/**
 * How many inhabitants of each cell live, as the crow flies, no further from the nearest of the
 * points than one walks in so many minutes. A comparison only: nobody walks through houses.
 *
 * @param points WGS84 degrees
 * @returns whole inhabitants, in the order of the cells
 */
export function straightLineReach(
  network: WalkNetwork,
  points: readonly LonLat[],
  minutes: number,
): readonly number[] {
  const limit = walkingMetres(minutes)
  const band = limit / METRES_PER_DEGREE_LATITUDE
  return inhabitantsByCell(network, (node) => {
    const latitude = network.latitudes[node] ?? 0
    const place: LonLat = [network.longitudes[node] ?? 0, latitude]
    return points.some(
      (point) => Math.abs(point[1] - latitude) <= band && metresBetween(place, point) <= limit,
    )
  })
}
