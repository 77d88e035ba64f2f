/** How much of the window a sheet takes, from a line or two to all of it. */
export const SHEET_POSITIONS = ['peek', 'half', 'full'] as const
export type SheetPosition = (typeof SHEET_POSITIONS)[number]

/** Heights of a sheet in CSS pixels. */
export type SheetHeights = Readonly<Record<SheetPosition, number>>

/** Faster than this a drag is a throw, CSS pixels per millisecond. */
const THROW_SPEED = 0.5
/** Pulled this part of its least height further down, a sheet is let go of. */
const LET_GO_SHARE = 0.4

/** The position `steps` larger (or smaller, below 0); it stays within the three. */
export function steppedPosition(position: SheetPosition, steps: number): SheetPosition {
  const place = SHEET_POSITIONS.indexOf(position) + steps
  const last = SHEET_POSITIONS.length - 1
  return SHEET_POSITIONS[Math.min(last, Math.max(0, place))] ?? position
}

/** The next larger position, and after the largest the smallest again. */
export function nextPosition(position: SheetPosition): SheetPosition {
  return position === 'full' ? 'peek' : steppedPosition(position, 1)
}

/**
 * Where a sheet comes to rest when a drag ends.
 *
 * @param height at which it was let go, CSS pixels
 * @param speed CSS pixels per millisecond, above 0 while it grew
 * @returns the nearest position, or after a throw the next one that way; `closed` when it was
 *   pulled well under its least height
 */
export function restingPosition(
  height: number,
  speed: number,
  heights: SheetHeights,
): SheetPosition | 'closed' {
  const larger = SHEET_POSITIONS.find((position) => heights[position] >= height)
  const smaller = SHEET_POSITIONS.findLast((position) => heights[position] <= height)
  if (height < heights.peek * (1 - LET_GO_SHARE)) return 'closed'
  if (speed > THROW_SPEED) return larger ?? 'full'
  if (speed < -THROW_SPEED) return smaller ?? 'peek'
  const distance = (position: SheetPosition): number => Math.abs(heights[position] - height)
  return SHEET_POSITIONS.reduce((best, position) =>
    distance(position) < distance(best) ? position : best,
  )
}
