import type { DrawingPoint } from '../mercator.ts'

/**
 * Which points of a line to keep so that no point left out is farther than `tolerance` from the
 * line kept. The ends are always kept. Douglas and Peucker (1973), with a stack of its own.
 *
 * @returns one flag per point
 */
export function keptByDouglasPeucker(
  points: readonly DrawingPoint[],
  tolerance: number,
): readonly boolean[] {
  const kept = points.map((_, i) => i === 0 || i === points.length - 1)
  const stretches: (readonly [from: number, to: number])[] = [[0, points.length - 1]]
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch
    const farthest = farthestFrom(points, from, to)
    if (farthest.distance <= tolerance) continue
    kept[farthest.index] = true
    stretches.push([from, farthest.index], [farthest.index, to])
  }
  return kept
}

function farthestFrom(points: readonly DrawingPoint[], from: number, to: number) {
  const start = points[from]
  const end = points[to]
  let farthest = { index: from, distance: 0 }
  if (!start || !end) return farthest
  for (let index = from + 1; index < to; index++) {
    const point = points[index]
    if (!point) continue
    const distance = distanceToSegment(point, start, end)
    if (distance > farthest.distance) farthest = { index, distance }
  }
  return farthest
}

function distanceToSegment(point: DrawingPoint, start: DrawingPoint, end: DrawingPoint): number {
  const dx = end[0] - start[0]
  const dy = end[1] - start[1]
  const lengthSquared = dx * dx + dy * dy
  const along =
    lengthSquared === 0
      ? 0
      : ((point[0] - start[0]) * dx + (point[1] - start[1]) * dy) / lengthSquared
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(point[0] - start[0] - share * dx, point[1] - start[1] - share * dy)
}
