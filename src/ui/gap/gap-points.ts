/** The gap in one year, in the unit of the line. */
export interface GapPoint {
  readonly year: number
  readonly value: number
}

/**
 * Every calendar year from the first point to the last, null for one without a gap, so that a line
 * through them breaks there.
 *
 * @param points by year ascending
 */
export function everyYear(points: readonly GapPoint[]): readonly (GapPoint | null)[] {
  const ofYear = new Map(points.map((point) => [point.year, point]))
  const first = points[0]?.year ?? 0
  const count = (points.at(-1)?.year ?? -1) - first + 1
  return Array.from({ length: count }, (_, index) => ofYear.get(first + index) ?? null)
}

/** The point whose year is nearest, the earlier of two; null where there are none. */
export function nearestPoint(points: readonly GapPoint[], year: number): GapPoint | null {
  return points.reduce<GapPoint | null>(
    (nearest, point) =>
      nearest === null || Math.abs(point.year - year) < Math.abs(nearest.year - year)
        ? point
        : nearest,
    null,
  )
}
