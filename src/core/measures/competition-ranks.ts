/**
 * Standard competition ranks ("1224") of values, highest first: ties share a rank and the ranks
 * after them are skipped. Gives one rank per value, in the order of the values.
 * Throws a RangeError on a value that is not a number.
 */
export function competitionRanks(values: readonly number[]): readonly number[] {
  const descending = [...values].sort((a, b) => b - a)
  const rankOf = new Map<number, number>()
  descending.forEach((value, index) => {
    if (Number.isNaN(value)) throw new RangeError('can not rank NaN')
    if (!rankOf.has(value)) rankOf.set(value, index + 1)
  })
  return values.map((value) => rankOf.get(value) ?? Number.NaN)
}
