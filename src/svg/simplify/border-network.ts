import type { Position } from 'geojson'
import type { Projection } from '../mercator.ts'
import { keptByDouglasPeucker } from './douglas-peucker.ts'

/** Thins lines that may share stretches with others. */
export interface BorderNetwork {
  /** The line with fewer points; a stretch shared with another line is thinned alike in both. */
  thin(line: readonly Position[]): Position[]
}

/**
 * A network of lines that share stretches point by point. Points where lines meet stay; between
 * two of them every line keeps the same points, whichever way it runs, so that shared borders
 * stay shared.
 *
 * @param lines all lines of the network, rings closed (first point equals last)
 * @param tolerance farthest that a dropped point may lie from the thinned line, drawing units
 */
export function borderNetwork(
  lines: readonly (readonly Position[])[],
  projection: Projection,
  tolerance: number,
): BorderNetwork {
  const meetings = meetingPoints(lines)

  function thinStretch(stretch: readonly Position[]): readonly Position[] {
    const forward = runsForward(stretch)
    const ordered = forward ? stretch : stretch.toReversed()
    const kept = keptByDouglasPeucker(ordered.map(projection.project), tolerance)
    const thinned = ordered.filter((_, i) => kept[i])
    return forward ? thinned : thinned.toReversed()
  }

  return {
    thin: (line) => {
      const thinned: Position[] = []
      for (const stretch of stretchesOf(line, meetings)) {
        thinned.push(...thinStretch(stretch).slice(thinned.length === 0 ? 0 : 1))
      }
      return thinned
    },
  }
}

export const keyOf = (position: Position): string => `${position[0]},${position[1]}`

/** Points with other than two neighbours: ends, and places where three borders meet. */
function meetingPoints(lines: readonly (readonly Position[])[]): ReadonlySet<string> {
  const neighbours = new Map<string, Set<string>>()
  const join = (from: string, to: string): void => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const line of lines) {
    line.forEach((position, i) => {
      const next = line[i + 1]
      if (!next) return
      join(keyOf(position), keyOf(next))
      join(keyOf(next), keyOf(position))
    })
  }
  return new Set([...neighbours].filter(([, known]) => known.size !== 2).map(([key]) => key))
}

/** The line cut at the meeting points; a ring is first turned so that it starts at a fixed one. */
function stretchesOf(
  line: readonly Position[],
  meetings: ReadonlySet<string>,
): readonly (readonly Position[])[] {
  const turned = isRing(line) ? turnedToFixedPoint(line, meetings) : line
  const stretches: Position[][] = []
  let current: Position[] = []
  turned.forEach((position, i) => {
    current.push(position)
    const isCut = i > 0 && i < turned.length - 1 && meetings.has(keyOf(position))
    if (!isCut) return
    stretches.push(current)
    current = [position]
  })
  stretches.push(current)
  return stretches
}

function isRing(line: readonly Position[]): boolean {
  const first = line[0]
  const last = line.at(-1)
  return (
    line.length > 3 && first !== undefined && last !== undefined && keyOf(first) === keyOf(last)
  )
}

/** A ring without meeting points is shared whole: then its first point by key is the fixed one. */
function turnedToFixedPoint(
  ring: readonly Position[],
  meetings: ReadonlySet<string>,
): readonly Position[] {
  const open = ring.slice(0, -1)
  const atMeeting = open.findIndex((position) => meetings.has(keyOf(position)))
  const start = atMeeting >= 0 ? atMeeting : smallestIndex(open.map(keyOf))
  return [...open.slice(start), ...open.slice(0, start + 1)]
}

function smallestIndex(keys: readonly string[]): number {
  return keys.reduce((best, key, i) => (key < (keys[best] ?? key) ? i : best), 0)
}

/** One way to run along a stretch, the same whichever way it is given. */
function runsForward(stretch: readonly Position[]): boolean {
  const keys = stretch.map(keyOf)
  const backward = keys.toReversed()
  const differs = keys.findIndex((key, i) => key !== backward[i])
  return differs < 0 || (keys[differs] ?? '') < (backward[differs] ?? '')
}
