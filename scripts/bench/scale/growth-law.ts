/** One measured size. */
export interface Measured {
  readonly polygons: number
  readonly milliseconds: number
}

/**
 * The power with which time grows with the number of polygons, by least squares of the logarithms:
 * 1 is proportional, 2 quadratic, 0 always the same.
 *
 * @throws RangeError with fewer than two sizes
 */
export function growthPower(measured: readonly Measured[]): number {
  const points = measured.map(({ polygons, milliseconds }) => ({
    x: Math.log(polygons),
    y: Math.log(milliseconds),
  }))
  const mean = (of: (point: { x: number; y: number }) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const middle = { x: mean(({ x }) => x), y: mean(({ y }) => y) }
  const spread = mean(({ x }) => (x - middle.x) ** 2)
  if (!(spread > 0)) throw new RangeError('a law of growth needs two sizes')
  return mean(({ x, y }) => (x - middle.x) * (y - middle.y)) / spread
}

/**
 * The number of polygons at which the time comes to a limit, read between the two sizes that enclose
 * it on a straight line of the logarithms; null when it lies under or over all sizes.
 *
 * @param measured ascending by polygons
 */
export function polygonsAt(
  limitMilliseconds: number,
  measured: readonly Measured[],
): number | null {
  for (const [index, above] of measured.entries()) {
    const below = measured[index - 1]
    if (!below || below.milliseconds > limitMilliseconds) continue
    if (above.milliseconds < limitMilliseconds) continue
    const part =
      Math.log(limitMilliseconds / below.milliseconds) /
      Math.log(above.milliseconds / below.milliseconds)
    return Math.round(below.polygons * (above.polygons / below.polygons) ** part)
  }
  return null
}
