import type { Position } from 'geojson'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictFeature } from './map-geometry.ts'

/**
 * The outline of a set of districts: every stretch of border that belongs to one district of the
 * set only. Districts come from one topology, so a border inside the set occurs twice with the
 * same points and cancels out.
 *
 * @param features districts in any coordinate system, borders shared point by point
 * @param codes the districts of the set
 * @returns closed lines (first point equals last), in the coordinates of the input
 */
export function outlineLines(
  features: readonly DistrictFeature[],
  codes: readonly DistrictCode[],
): Position[][] {
  const wanted = new Set(codes)
  const segments = new Map<string, readonly [Position, Position]>()
  for (const feature of features) {
    if (!wanted.has(feature.properties.code)) continue
    for (const ring of ringsOf(feature)) {
      for (let i = 1; i < ring.length; i++) {
        const from = ring[i - 1]
        const to = ring[i]
        if (from && to) toggle(segments, from, to)
      }
    }
  }
  return chain([...segments.values()])
}

function ringsOf(feature: DistrictFeature): Position[][] {
  const { geometry } = feature
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

const keyOf = (point: Position): string => `${point[0]},${point[1]}`

/** Keeps a stretch that was not seen the other way round, drops both when it was. */
function toggle(
  segments: Map<string, readonly [Position, Position]>,
  from: Position,
  to: Position,
): void {
  const back = `${keyOf(to)} ${keyOf(from)}`
  if (segments.delete(back)) return
  segments.set(`${keyOf(from)} ${keyOf(to)}`, [from, to])
}

/** Joins directed stretches end to start into closed lines. */
function chain(segments: readonly (readonly [Position, Position])[]): Position[][] {
  const nextFrom = new Map<string, Position[]>()
  for (const [from, to] of segments) {
    const list = nextFrom.get(keyOf(from))
    if (list) list.push(to)
    else nextFrom.set(keyOf(from), [to])
  }
  const lines: Position[][] = []
  for (const [start] of segments) {
    const line = [start]
    let here = start
    for (;;) {
      const next = nextFrom.get(keyOf(here))?.pop()
      if (!next) break
      line.push(next)
      here = next
    }
    if (line.length > 1) lines.push(line)
  }
  return lines
}
