/** Distinct values in ascending order. Throws a RangeError on a value that is not finite. */
export function distinctAscending(values: readonly number[]): readonly number[] {
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RangeError(`can not classify the value ${value}`)
  }
  return [...new Set(values)].sort((a, b) => a - b)
}
