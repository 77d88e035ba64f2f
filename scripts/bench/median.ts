/** The middle of the values, the upper one of two. @throws RangeError without values */
export function median(values: readonly number[]): number {
  const middle = values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]
  if (middle === undefined) throw new RangeError('the median of nothing')
  return middle
}
