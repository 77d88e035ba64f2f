import proj4 from 'proj4'
import type { LonLat } from '../../../src/core/districts/district.ts'

/** Belgian Lambert 2008 (EPSG:3812), the national grid: metres, true to scale within 0.01 % here. */
const LAMBERT_2008 =
  '+proj=lcc +lat_1=49.8333333333333 +lat_2=51.1666666666667 +lat_0=50.797815 ' +
  '+lon_0=4.35921583333333 +x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0,0,0,0,0 +units=m'

const converter = proj4('WGS84', LAMBERT_2008)

/** Position in metres on the Lambert 2008 grid. */
export function toLambert([longitude, latitude]: LonLat): readonly [x: number, y: number] {
  const [x, y] = converter.forward([longitude, latitude])
  return [x, y]
}

/** Length in metres of a line of WGS84 positions. */
export function lengthMetres(line: readonly LonLat[]): number {
  let length = 0
  let [previous] = line
  for (const point of line) {
    if (previous === undefined) break
    const [x1, y1] = toLambert(previous)
    const [x2, y2] = toLambert(point)
    length += Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2)
    previous = point
  }
  return length
}

/** Area in square metres of a closed ring; positive when it runs anticlockwise. */
export function signedAreaSquareMetres(ring: readonly LonLat[]): number {
  const points = ring.map(toLambert)
  // Relative to the first point: the squares of the grid's coordinates would lose digits.
  const [originX, originY] = points[0] ?? [0, 0]
  let doubled = 0
  for (let i = 1; i < points.length; i += 1) {
    const [x1, y1] = points[i - 1] ?? [0, 0]
    const [x2, y2] = points[i] ?? [0, 0]
    doubled += (x1 - originX) * (y2 - originY) - (x2 - originX) * (y1 - originY)
  }
  return doubled / 2
}
