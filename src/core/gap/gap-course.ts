/** How the size of a gap went between two years, whatever its sign. */
export type GapCourse =
  | 'wider'
  | 'narrower'
  | 'same'
  /** The group that was below the other is above it, or the other way round. */
  | 'turned'

/**
 * Compares two gaps by their size: `-4683` to `-5082` is wider. They are compared as they are
 * written, so that two that read the same are the same.
 *
 * @param first and
 * @param last gaps in any one unit
 * @param decimals with which they are written
 */
export function gapCourse(first: number, last: number, decimals: number): GapCourse {
  const scale = 10 ** decimals
  const from = Math.round(first * scale)
  const to = Math.round(last * scale)
  if (from * to < 0) return 'turned'
  if (from === to) return 'same'
  return Math.abs(to) > Math.abs(from) ? 'wider' : 'narrower'
}
