import { type Box, centredBox, coveredArea } from './box.ts'

type PlanePoint = readonly [x: number, y: number]

/** A name set along a line on a plane whose y grows downward; lengths in the unit of the plane. */
export interface NameAlongLine {
  readonly line: readonly PlanePoint[]
  /** Length of the name. */
  readonly width: number
  /** Half the side of a box around a letter. */
  readonly halfLetter: number
  /** Distance of the middle of the letters to the left of the line. */
  readonly outward: number
}

/** Places that are tried on each side of the middle. */
const STEPS = 16
/** Those places as parts of the way to the ends, nearest to the middle first. */
const SHARES = Array.from({ length: STEPS }, (_, i) => (i + 1) / STEPS).flatMap((share) => [
  -share,
  share,
])
/** Part of the free line that a name may move over: it never touches the end. */
const USED_SHARE = 0.96

/** Where a name stands along its line. */
export interface ClearStretch {
  /** Distance from the middle of the line at its lift, towards the end. */
  readonly shift: number
  /** Distance from its usual place, away from the line. */
  readonly lift: number
}

/**
 * Where along its line a name is least covered by the obstacles: at its usual place if that is
 * clear, else as near to it as it can be.
 *
 * @param needed length of line that must be there around the middle of the name
 * @param lifts distances away from the line that may be tried, the usual one, 0, first
 * @param atLift how the name stands at such a distance
 */
export function clearStretch(
  name: NameAlongLine,
  obstacles: readonly Box[],
  needed: number = name.width,
  lifts: readonly number[] = [0],
  atLift = (lift: number): NameAlongLine => ({ ...name, outward: name.outward + lift }),
): ClearStretch {
  let best = { shift: 0, lift: 0, covered: Number.POSITIVE_INFINITY }
  for (const lift of lifts) {
    const lifted = atLift(lift)
    const free = ((lengthOf(lifted.line) - needed) / 2) * USED_SHARE
    const shifts = [
      0,
      ...(free <= 0 || obstacles.length === 0 ? [] : SHARES.map((one) => one * free)),
    ]
    for (const shift of shifts) {
      const covered = coveredArea(letterBoxes(lifted, shift), obstacles)
      if (covered === 0) return { shift, lift }
      if (covered < best.covered) best = { shift, lift, covered }
    }
  }
  return { shift: best.shift, lift: best.lift }
}

/** Boxes around the letters of a name that stands so far from the middle of its line. */
export function letterBoxes(name: NameAlongLine, shift: number): readonly Box[] {
  return letterMiddles(name, shift).map((middle) =>
    centredBox(middle, name.halfLetter, name.halfLetter),
  )
}

/** Points through the middle of the letters, one a letter or closer. */
export function letterMiddles(
  { line, width, halfLetter, outward }: NameAlongLine,
  shift: number,
): readonly PlanePoint[] {
  const middle = lengthOf(line) / 2 + shift
  const count = Math.max(1, Math.ceil(width / (2 * halfLetter)))
  return Array.from({ length: count + 1 }, (_, i) =>
    pointBeside(line, middle + width * (i / count - 0.5), outward),
  )
}

export function lengthOf(line: readonly PlanePoint[]): number {
  return line.slice(1).reduce((length, [x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y]
    return length + Math.hypot(x - fromX, y - fromY)
  }, 0)
}

/** The part of a line between two distances from its start, in so many equally long steps. */
export function stretchOf(
  line: readonly PlanePoint[],
  [from, to]: readonly [from: number, to: number],
  steps: number,
): PlanePoint[] {
  return Array.from({ length: steps + 1 }, (_, i) =>
    pointBeside(line, from + ((to - from) * i) / steps, 0),
  )
}

/** A line so far to the left of another: outside one that runs clockwise. */
export function lineBeside(line: readonly PlanePoint[], left: number): PlanePoint[] {
  return line.map(([x, y], i) => {
    const [fromX, fromY] = line[i - 1] ?? [x, y]
    const [toX, toY] = line[i + 1] ?? [x, y]
    const length = Math.hypot(toX - fromX, toY - fromY)
    if (length === 0) return [x, y]
    return [x + ((toY - fromY) / length) * left, y - ((toX - fromX) / length) * left]
  })
}

/** The point at a distance along a line and so far to its left. */
function pointBeside(line: readonly PlanePoint[], distance: number, left: number): PlanePoint {
  let start = 0
  for (const [i, to] of line.slice(1).entries()) {
    const from = line[i] ?? to
    const dx = to[0] - from[0]
    const dy = to[1] - from[1]
    const length = Math.hypot(dx, dy)
    const isLast = i === line.length - 2
    if (length > 0 && (distance <= start + length || isLast)) {
      const along = Math.min(1, Math.max(0, (distance - start) / length))
      return [
        from[0] + dx * along + (dy / length) * left,
        from[1] + dy * along - (dx / length) * left,
      ]
    }
    start += length
  }
  return line[0] ?? [0, 0]
}
