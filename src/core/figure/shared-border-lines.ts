import type { Position } from 'geojson'
import type { DistrictCode } from '../districts/district.ts'
import type { DistrictFeature } from './map-geometry.ts'

/** The lines that two districts share, in the coordinates of the features; empty for no border. */
export type SharedBorderLines = (a: DistrictCode, b: DistrictCode) => readonly Position[][]

/**
 * Reads off where districts touch. They come from one topology: a stretch of border occurs in the
 * rings of both, once in either direction.
 *
 * @param features districts in any coordinate system, borders shared point by point
 */
export function sharedBorderLines(features: readonly DistrictFeature[]): SharedBorderLines {
  const owners = new Map<string, DistrictCode>()
  for (const { code, ring } of allRings(features)) {
    for (const [from, to] of stretchesOf(ring)) owners.set(keyOf(from, to), code)
  }
  const lines = new Map<string, Position[][]>()
  for (const { code, ring } of allRings(features)) {
    for (const [from, to] of stretchesOf(ring)) {
      const other = owners.get(keyOf(to, from))
      if (other !== undefined && code < other) extend(lines, `${code} ${other}`, from, to)
    }
  }
  return (a, b) => lines.get(`${Math.min(a, b)} ${Math.max(a, b)}`) ?? []
}

function allRings(features: readonly DistrictFeature[]) {
  return features.flatMap(({ geometry, properties: { code } }) =>
    (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).map(
      (ring) => ({ code, ring }),
    ),
  )
}

function stretchesOf(ring: readonly Position[]): readonly (readonly [Position, Position])[] {
  return ring.flatMap((to, i) => {
    const from = ring[i - 1]
    return from ? [[from, to] as const] : []
  })
}

const keyOf = (from: Position, to: Position): string => `${from[0]},${from[1]} ${to[0]},${to[1]}`

/** Lengthens the last line of a pair when it ends where the stretch begins, else starts another. */
function extend(
  lines: Map<string, Position[][]>,
  pair: string,
  from: Position,
  to: Position,
): void {
  const known = lines.get(pair) ?? []
  const last = known.at(-1)
  const end = last?.at(-1)
  if (last && end && end[0] === from[0] && end[1] === from[1]) last.push(to)
  else known.push([from, to])
  lines.set(pair, known)
}
