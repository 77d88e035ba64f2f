import type { Topology } from 'topojson-specification'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { type AreaObject, arcLine, areasOfArcs } from '../topology/area-topology.ts'
import { lengthMetres } from '../topology/lambert.ts'

/** Two areas with a border in common; `a` before `b`. */
export interface AreaPair<Id> {
  readonly a: Id
  readonly b: Id
  /** Length of the border they share, in metres. */
  readonly metres: number
}

/**
 * Pairs of areas that share a border, sorted by `a` then `b`, with its length. Areas that only
 * touch in a point are no neighbours.
 *
 * @param topo at full resolution: simplified borders are shorter
 */
export function sharedBorders<Id extends number | string>(
  topo: Topology,
  areas: readonly AreaObject<Id>[],
): readonly AreaPair<Id>[] {
  const byPair = new Map<string, AreaPair<Id>>()
  areasOfArcs(topo, areas).forEach((users, arc) => {
    const [a, b] = [...users].sort(ascending)
    if (a === undefined || b === undefined) return
    const key = `${a}|${b}`
    const line: readonly LonLat[] = arcLine(topo, arc)
    const metres = (byPair.get(key)?.metres ?? 0) + lengthMetres(line)
    byPair.set(key, { a, b, metres })
  })
  return [...byPair.values()].sort((x, y) => ascending(x.a, y.a) || ascending(x.b, y.b))
}

function ascending<Id extends number | string>(x: Id, y: Id): number {
  return x < y ? -1 : x > y ? 1 : 0
}
