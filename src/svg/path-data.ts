import type { Geometry, Position } from 'geojson'
import type { DrawingPoint, Projection } from './mercator.ts'

/** Points lie on a grid of a tenth of a unit, or a coarser one where the text must be short. */
export type Grid = 0.1 | 0.5 | 1

/**
 * SVG path data of a geometry, in relative steps on a grid, so that rounding errors do not add up
 * and the text stays short. Areas are closed.
 *
 * @param geometry WGS84 degrees
 * @returns path data in drawing units; empty for points
 */
export function pathData(
  geometry: Geometry,
  projection: Pick<Projection, 'project'>,
  grid: Grid = 0.1,
): string {
  const line = (positions: readonly Position[]) =>
    openPath(inTenths(positions.map(projection.project), grid))
  const ring = (positions: readonly Position[]) =>
    closedPath(inTenths(positions.map(projection.project), grid))
  switch (geometry.type) {
    case 'LineString':
      return line(geometry.coordinates)
    case 'MultiLineString':
      return geometry.coordinates.map(line).join('')
    case 'Polygon':
      return geometry.coordinates.map(ring).join('')
    case 'MultiPolygon':
      return geometry.coordinates.flat().map(ring).join('')
    case 'GeometryCollection':
      return geometry.geometries.map((part) => pathData(part, projection, grid)).join('')
    case 'Point':
    case 'MultiPoint':
      return ''
  }
}

/** Path data of closed lines that are in drawing units already. */
export function drawnRingsData(rings: readonly (readonly Position[])[]): string {
  return rings.map((ring) => closedPath(inTenths(ring.map(([x = 0, y = 0]) => [x, y])))).join('')
}

/** Path data of an open line that is in drawing units already. */
export function drawnLineData(line: readonly DrawingPoint[]): string {
  return openPath(inTenths(line))
}

/** Whole tenths on the grid, without repeats. */
function inTenths(points: readonly DrawingPoint[], grid: Grid = 0.1): DrawingPoint[] {
  const tenths = Math.round(grid * 10)
  const onGrid = (value: number): number => Math.round(value / grid) * tenths
  return points
    .map(([x, y]): DrawingPoint => [onGrid(x), onGrid(y)])
    .filter((point, i, all) => !isSame(point, all[i - 1]))
}

function isSame(a: DrawingPoint | undefined, b: DrawingPoint | undefined): boolean {
  return a?.[0] === b?.[0] && a?.[1] === b?.[1]
}

/** A ring that rounding has shrunk to less than a triangle is left out. */
function closedPath(points: readonly DrawingPoint[]): string {
  const open = isSame(points[0], points.at(-1)) ? points.slice(0, -1) : points
  return open.length < 3 ? '' : `${openPath(open)}z`
}

function openPath(points: readonly DrawingPoint[]): string {
  const [first, ...rest] = points
  if (!first || rest.length === 0) return ''
  let here = first
  const steps = rest.flatMap((point) => {
    const step = [point[0] - here[0], point[1] - here[1]]
    here = point
    return step
  })
  return `M${joined(first)}l${joined(steps)}`
}

/** Tenths as the shortest text: a sign or a second point separates as well as a space. */
function joined(tenths: readonly number[]): string {
  const numbers = tenths.map((value) => String(value / 10).replace(/^(-?)0\./, '$1.'))
  return numbers
    .map((number, i) => {
      const hasPointBefore = numbers[i - 1]?.includes('.') ?? false
      const isSeparate =
        i === 0 || number.startsWith('-') || (number.startsWith('.') && hasPointBefore)
      return isSeparate ? number : ` ${number}`
    })
    .join('')
}
