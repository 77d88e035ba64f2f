/**
 * Divides a whole number in proportion to weights, in whole numbers that add up to it exactly:
 * everybody gets the quota rounded down, and what is left goes to the largest remainders, of equal
 * ones to the first. Weights that are all 0 count as equal.
 *
 * Source: the method of the largest remainder (A. Hamilton, 1792).
 *
 * @param total whole, 0 or more
 * @param weights at least one, none negative
 * @throws RangeError when nothing can be divided so
 */
export function largestRemainder(total: number, weights: readonly number[]): readonly number[] {
  if (!Number.isInteger(total) || total < 0) throw new RangeError(`${total} can not be divided`)
  if (weights.length === 0) throw new RangeError(`nobody to divide ${total} over`)
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (!(sum >= 0) || weights.some((weight) => weight < 0)) {
    throw new RangeError('a weight is negative or no number')
  }
  const quotas = weights.map((weight) =>
    sum === 0 ? total / weights.length : (total * weight) / sum,
  )
  const shares = quotas.map(Math.floor)
  const left = total - shares.reduce((all, share) => all + share, 0)
  const byRemainder = quotas
    .map((quota, index) => ({ index, remainder: quota - Math.floor(quota) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index)
  for (const { index } of byRemainder.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1
  return shares
}
