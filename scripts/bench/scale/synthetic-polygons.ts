import type { Polygon } from 'geojson'
import type { DistrictFeature } from '../../../src/core/figure/map-geometry.ts'
import type { LonLatBounds } from '../../../src/core/figure/region-frame.ts'
import { seededRandom } from '../../../src/core/random/seeded-random.ts'

type Point = [longitude: number, latitude: number]

/** Stretches of one side of a polygon: with four sides about as many points as a sector drawn simply. */
export const STRETCHES_PER_SIDE = 4
/** How far a point may leave its place, as a part of the distance to the next one. */
const MOST_MOVED = 0.3

/**
 * Synthetic polygons, which are no places: a grid over `bounds` whose inner points are moved at
 * random. Neighbours share their points, nothing overlaps and no gap is left; the same arguments
 * give the same polygons. Where the last row is not full its last polygon takes the rest of it.
 *
 * @param count how many, at least 1; their codes are 1 to `count`
 * @returns features of kind `residential`, rings anticlockwise, coordinates of 6 decimals
 */
export function syntheticPolygons(count: number, bounds: LonLatBounds): readonly DistrictFeature[] {
  const columns = Math.ceil(Math.sqrt(count))
  const rows = Math.ceil(count / columns)
  const inLastRow = count - (rows - 1) * columns
  const pointAt = movedPoints(columns * STRETCHES_PER_SIDE, rows * STRETCHES_PER_SIDE, bounds)
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / columns)
    const column = index % columns
    const isLastOfRow = row === rows - 1 && column === inLastRow - 1
    const box = {
      left: column * STRETCHES_PER_SIDE,
      right: (isLastOfRow ? columns : column + 1) * STRETCHES_PER_SIDE,
      bottom: row * STRETCHES_PER_SIDE,
      top: (row + 1) * STRETCHES_PER_SIDE,
    }
    const geometry: Polygon = { type: 'Polygon', coordinates: [ringOf(box, pointAt)] }
    const code = index + 1
    return {
      type: 'Feature',
      id: code,
      properties: { code, kind: 'residential' },
      geometry,
    }
  })
}

type PointAt = (column: number, row: number) => Point

/** Points of a grid of `columns` by `rows` steps; those on the edge of the bounds stay there. */
function movedPoints(columns: number, rows: number, [southWest, northEast]: LonLatBounds): PointAt {
  const random = seededRandom(columns)
  const share = (): number => (random.nextUint32() / 2 ** 32 - 0.5) * 2 * MOST_MOVED
  const moves = Float64Array.from({ length: 2 * (columns + 1) * (rows + 1) }, share)
  const place = (axis: 0 | 1, step: number, steps: number, move: number): number => {
    const from = southWest[axis]
    const moved = step === 0 || step === steps ? step : step + move
    return Math.round((from + ((northEast[axis] - from) * moved) / steps) * 1e6) / 1e6
  }
  return (column, row) => {
    const at = 2 * (row * (columns + 1) + column)
    return [place(0, column, columns, moves[at] ?? 0), place(1, row, rows, moves[at + 1] ?? 0)]
  }
}

interface GridBox {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

function ringOf({ left, right, bottom, top }: GridBox, pointAt: PointAt): Point[] {
  const ring: Point[] = []
  for (let column = left; column < right; column++) ring.push(pointAt(column, bottom))
  for (let row = bottom; row < top; row++) ring.push(pointAt(right, row))
  for (let column = right; column > left; column--) ring.push(pointAt(column, top))
  for (let row = top; row > bottom; row--) ring.push(pointAt(left, row))
  return [...ring, pointAt(left, bottom)]
}
