import type { Topology } from 'topojson-specification'
import type { LonLat } from '../../../src/core/districts/district.ts'
import type { ProblemLog } from '../problem-log.ts'
import { DISTRICTS_FILE } from '../read/geography.ts'
import { type AreaObject, type AreaTopology, arcLine, areasOfArcs } from './area-topology.ts'

interface Segment {
  readonly arc: number
  readonly start: LonLat
  readonly end: LonLat
  readonly west: number
  readonly east: number
}

/**
 * Checks that simplifying broke nothing: no ring has fallen together to a line and no two borders
 * cross, which is what would make an overlap.
 */
export function checkSimplified(topo: AreaTopology, log: ProblemLog): void {
  const { geometries } = topo.objects.districts
  for (const id of fallenRings(topo, geometries)) {
    log.add(DISTRICTS_FILE, `district ${id}`, 'a ring has fallen together when simplified')
  }
  for (const { ids, place } of findCrossings(topo, geometries)) {
    const reason = `borders cross near ${place.join(' ')} when simplified`
    log.add(DISTRICTS_FILE, `districts ${ids.join(', ')}`, reason)
  }
}

/** Ids of the areas with a ring of fewer than three vertices, once a ring. */
export function fallenRings<Id>(topo: Topology, areas: readonly AreaObject<Id>[]): readonly Id[] {
  return areas.flatMap(({ id, ...area }) => {
    const polygons = area.type === 'Polygon' ? [area.arcs] : area.arcs
    return polygons.flat().flatMap((ring) => {
      const vertices = ring.reduce(
        (sum, arc) => sum + arcLine(topo, arc < 0 ? ~arc : arc).length - 1,
        0,
      )
      return vertices < 3 ? [id] : []
    })
  })
}

/** Two borders that cross: the areas they belong to, and where one of them begins. */
export interface Crossing<Id> {
  readonly ids: readonly Id[]
  readonly place: LonLat
}

/** Every pair of borders that cross. */
export function findCrossings<Id>(
  topo: Topology,
  areas: readonly AreaObject<Id>[],
): readonly Crossing<Id>[] {
  const users = areasOfArcs(topo, areas)
  return crossings(segmentsOf(topo)).map(([one, other]) => ({
    ids: [...(users[one.arc] ?? []), ...(users[other.arc] ?? [])],
    place: one.start,
  }))
}

function segmentsOf(topo: Topology): readonly Segment[] {
  const segments: Segment[] = []
  topo.arcs.forEach((_, arc) => {
    const line = arcLine(topo, arc)
    line.forEach((end, index) => {
      const start = line[index - 1]
      if (start === undefined) return
      const [west, east] = start[0] < end[0] ? [start[0], end[0]] : [end[0], start[0]]
      segments.push({ arc, start, end, west, east })
    })
  })
  return segments.sort((a, b) => a.west - b.west)
}

/** Pairs of segments that cross; sweep by longitude. */
function crossings(segments: readonly Segment[]): readonly (readonly [Segment, Segment])[] {
  const found: (readonly [Segment, Segment])[] = []
  segments.forEach((one, index) => {
    for (let i = index + 1; i < segments.length; i += 1) {
      const other = segments[i]
      if (other === undefined || other.west > one.east) break
      if (cross(one, other)) found.push([one, other])
    }
  })
  return found
}

function cross(one: Segment, other: Segment): boolean {
  const sides = [
    side(one.start, one.end, other.start),
    side(one.start, one.end, other.end),
    side(other.start, other.end, one.start),
    side(other.start, other.end, one.end),
  ] as const
  return sides[0] * sides[1] < 0 && sides[2] * sides[3] < 0
}

/** Twice the signed area of a triangle in micro-degrees, exact: 1 left, -1 right, 0 on the line. */
function side(a: LonLat, b: LonLat, p: LonLat): number {
  const [ax, ay] = micro(a)
  const [bx, by] = micro(b)
  const [px, py] = micro(p)
  return Math.sign((bx - ax) * (py - ay) - (by - ay) * (px - ax))
}

function micro([x, y]: LonLat): LonLat {
  return [Math.round(x * 1e6), Math.round(y * 1e6)]
}
