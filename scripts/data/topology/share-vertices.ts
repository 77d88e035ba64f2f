import type { MultiPolygon, Polygon } from 'geojson'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { polygonsOf } from './polygon-rings.ts'

/**
 * The areas of a layer with the vertices of another layer that it lacks: a vertex of `others`
 * that is no vertex of the layer and lies within `toleranceMetres` of one of its segments is set
 * into that segment. Rings keep their order and direction.
 */
export function shareVertices<A extends Polygon | MultiPolygon>(
  layer: readonly A[],
  others: readonly (Polygon | MultiPolygon)[],
  toleranceMetres: number,
): readonly A[] {
  const own = verticesByKey(layer)
  const lacking = [...verticesByKey(others)]
    .flatMap(([key, point]) => (own.has(key) ? [] : [point]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return layer.map((area) => {
    const polygons = polygonsOf(area).map((rings) =>
      rings.map((ring) => completed(ring, lacking, toleranceMetres)),
    )
    return { ...area, coordinates: area.type === 'Polygon' ? polygons[0] : polygons }
  })
}

/** Metres per degree at 50.84° north: enough to tell decimetres apart. */
const METRES_PER_DEGREE: LonLat = [70_300, 111_260]

function verticesByKey(areas: readonly (Polygon | MultiPolygon)[]): ReadonlyMap<string, LonLat> {
  const points = areas.flatMap((area) => polygonsOf(area).flat(2))
  return new Map(points.map((point) => [point.join(), point]))
}

function completed(
  ring: readonly LonLat[],
  vertices: readonly LonLat[],
  toleranceMetres: number,
): readonly LonLat[] {
  return ring.flatMap((end, index) => {
    const start = ring[index - 1]
    if (start === undefined) return [end]
    return [...verticesOn(start, end, vertices, toleranceMetres), end]
  })
}

/** Vertices strictly between the ends of a segment, from start to end. */
function verticesOn(
  start: LonLat,
  end: LonLat,
  vertices: readonly LonLat[],
  toleranceMetres: number,
): readonly LonLat[] {
  const margin = toleranceMetres / METRES_PER_DEGREE[0]
  const west = Math.min(start[0], end[0]) - margin
  const east = Math.max(start[0], end[0]) + margin
  const found: { readonly point: LonLat; readonly along: number }[] = []
  for (let i = firstFrom(vertices, west); i < vertices.length; i += 1) {
    const point = vertices[i]
    if (point === undefined || point[0] > east) break
    const { along, offsetMetres } = project(point, start, end)
    if (along > 0 && along < 1 && offsetMetres <= toleranceMetres) {
      found.push({ point, along })
    }
  }
  return found.sort((a, b) => a.along - b.along).map(({ point }) => point)
}

/** Index of the first vertex at or east of a longitude. */
function firstFrom(vertices: readonly LonLat[], west: number): number {
  let low = 0
  let high = vertices.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((vertices[middle]?.[0] ?? Infinity) < west) low = middle + 1
    else high = middle
  }
  return low
}

/** Where a point falls on a segment (0 start, 1 end) and how far beside it. */
function project(point: LonLat, start: LonLat, end: LonLat) {
  const [scaleX, scaleY] = METRES_PER_DEGREE
  const dx = (end[0] - start[0]) * scaleX
  const dy = (end[1] - start[1]) * scaleY
  const px = (point[0] - start[0]) * scaleX
  const py = (point[1] - start[1]) * scaleY
  const length = Math.sqrt(dx * dx + dy * dy)
  if (length === 0) return { along: 0, offsetMetres: Infinity }
  return {
    along: (px * dx + py * dy) / length ** 2,
    offsetMetres: Math.abs(px * dy - py * dx) / length,
  }
}
