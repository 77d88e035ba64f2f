import type {
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'
import { roundTo } from '../round-to.ts'

/** Decimals of a degree in every file: 0.1 m. */
const DECIMALS = 6

type DrawnGeometry = LineString | MultiLineString | Polygon | MultiPolygon

/**
 * A geometry as RFC 7946 wants it: coordinates at 6 decimals, outer rings anticlockwise, holes
 * clockwise. Throws a RangeError for points and collections, which no file holds.
 */
export function toRfc7946(geometry: Geometry): DrawnGeometry {
  switch (geometry.type) {
    case 'Polygon':
      return { ...geometry, coordinates: wound(geometry.coordinates) }
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map(wound) }
    case 'LineString':
      return { ...geometry, coordinates: roundedLine(geometry.coordinates) }
    case 'MultiLineString':
      return { ...geometry, coordinates: geometry.coordinates.map(roundedLine) }
    default:
      throw new RangeError(`a ${geometry.type} is neither a line nor an area`)
  }
}

function roundedLine(line: readonly Position[]): Position[] {
  return line.map((point) => point.map((degrees) => roundTo(degrees, DECIMALS)))
}

function wound(rings: readonly Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const points = roundedLine(ring)
    const isAnticlockwise = doubledArea(points) > 0
    return isAnticlockwise === (index === 0) ? points : points.reverse()
  })
}

function doubledArea(ring: readonly Position[]): number {
  let sum = 0
  ring.forEach(([x = 0, y = 0], index) => {
    const [nextX = 0, nextY = 0] = ring[(index + 1) % ring.length] ?? []
    sum += (x - (ring[0]?.[0] ?? 0)) * (nextY - y) - (y - (ring[0]?.[1] ?? 0)) * (nextX - x)
  })
  return sum
}
