import type { Position } from 'geojson'
import type { LonLat } from '../districts/district.ts'
import { toLonLat, toWorld, type WorldPoint } from './web-mercator.ts'

/** Part of the hull that the path follows, before and after its middle. */
const HALF_LENGTH_SHARE = 0.26
/** Points of the path on each side of its middle. */
const HALF_STEPS = 20
/** Reach of the rounding, as a part of the hull. */
const ROUNDING_SHARE = 0.09
/** Distance outward from the rounded hull, as a part of the hull: about what rounding took off. */
const OUTWARD_SHARE = 0.012

/**
 * A smooth line for the name of an outline: it follows the outer side of the outline (its convex
 * hull, corners rounded), has its middle at the north-western shoulder and runs clockwise, so that
 * text set along it reads from left to right and stands outside.
 *
 * @param rings closed lines in WGS84 degrees, as `outlineLines` gives them
 * @returns the path in WGS84 degrees, empty when there is no ring
 */
export function outlineLabelPath(rings: readonly (readonly Position[])[]): LonLat[] {
  const points = rings.flat().map(([longitude = 0, latitude = 0]) => toWorld([longitude, latitude]))
  const hull = clockwiseHull(points)
  if (hull.length < 3) return []
  const along = walk(hull)
  const middle = along.distanceOf(northWestOf(hull))
  const step = (along.length * HALF_LENGTH_SHARE) / HALF_STEPS
  const rounding = along.length * ROUNDING_SHARE
  const rounded = Array.from({ length: 2 * HALF_STEPS + 1 }, (_, i) =>
    mean(along, middle + (i - HALF_STEPS) * step, rounding),
  )
  return shifted(rounded, along.length * OUTWARD_SHARE).map(toLonLat)
}

/** A line moved to its left (outward of a clockwise line) by a distance. */
function shifted(line: readonly WorldPoint[], distance: number): WorldPoint[] {
  return line.map((point, i) => {
    const before = line[i - 1] ?? point
    const after = line[i + 1] ?? point
    const dx = after[0] - before[0]
    const dy = after[1] - before[1]
    const length = Math.hypot(dx, dy)
    if (length === 0) return point
    return [point[0] + (dy / length) * distance, point[1] - (dx / length) * distance]
  })
}

/** Convex hull, clockwise on screen (y grows southward). Andrew's monotone chain. */
function clockwiseHull(points: readonly WorldPoint[]): WorldPoint[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1])
  return [...halfHull(sorted), ...halfHull(sorted.reverse())]
}

function halfHull(sorted: readonly WorldPoint[]): WorldPoint[] {
  const chain: WorldPoint[] = []
  for (const point of sorted) {
    for (;;) {
      const last = chain.at(-1)
      const before = chain.at(-2)
      if (!last || !before || turn(before, last, point) > 0) break
      chain.pop()
    }
    chain.push(point)
  }
  return chain.slice(0, -1)
}

/** Positive when a → b → c turns clockwise on screen. */
function turn(a: WorldPoint, b: WorldPoint, c: WorldPoint): number {
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])
}

function northWestOf(points: readonly WorldPoint[]): WorldPoint {
  return points.reduce((best, point) => (point[0] + point[1] < best[0] + best[1] ? point : best))
}

interface Walk {
  readonly length: number
  distanceOf(corner: WorldPoint): number
  /** The point at a distance along the closed line; distances wrap around. */
  at(distance: number): WorldPoint
}

function walk(corners: readonly WorldPoint[]): Walk {
  const legs: { from: WorldPoint; to: WorldPoint; start: number; length: number }[] = []
  let length = 0
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from
    const legLength = Math.hypot(to[0] - from[0], to[1] - from[1])
    legs.push({ from, to, start: length, length: legLength })
    length += legLength
  })
  return {
    length,
    distanceOf: (corner) => legs.find((leg) => leg.from === corner)?.start ?? 0,
    at: (distance) => {
      const wrapped = ((distance % length) + length) % length
      const leg = legs.findLast((candidate) => candidate.start <= wrapped)
      if (!leg || leg.length === 0) return corners[0] ?? [0, 0]
      const share = (wrapped - leg.start) / leg.length
      return [
        leg.from[0] + (leg.to[0] - leg.from[0]) * share,
        leg.from[1] + (leg.to[1] - leg.from[1]) * share,
      ]
    },
  }
}

/** The mean position within `reach` before and after a distance: rounds the corners. */
function mean(along: Walk, distance: number, reach: number): WorldPoint {
  const samples = 9
  let x = 0
  let y = 0
  for (let i = 0; i < samples; i++) {
    const point = along.at(distance + reach * ((2 * i) / (samples - 1) - 1))
    x += point[0] / samples
    y += point[1] / samples
  }
  return [x, y]
}
