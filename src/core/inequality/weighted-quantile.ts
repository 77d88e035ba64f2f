import { orderedByValue, totalWeight, type WeightedValue } from './weighted-value.ts'

/** Cumulated weights are sums of floating numbers: this part of the total counts as equal. */
const ROUNDING = 1e-12

/**
 * The district at a weighted quantile: with the districts ordered by value, the first one at which
 * the cumulated weight reaches the part `probability` of the total weight. Nothing is interpolated:
 * the answer is always a value that a district really has.
 *
 * @param values at least one district with weight; order does not matter
 * @param probability 0 to 1
 * @returns the district; of districts with the same value the one at which the weight is reached
 * @throws RangeError for a probability outside 0 to 1, and as `totalWeight`
 * Source: inverse of the weighted empirical distribution function, type 1 of R. Hyndman and Y. Fan
 * (1996), Sample quantiles in statistical packages, The American Statistician 50(4).
 */
export function weightedQuantile(
  values: readonly WeightedValue[],
  probability: number,
): WeightedValue {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`a quantile is asked for between 0 and 1, not at ${probability}`)
  }
  const total = totalWeight(values)
  const ordered = orderedByValue(values)
  const threshold = (probability - ROUNDING) * total
  let cumulated = 0
  for (const candidate of ordered) {
    cumulated += candidate.weight
    if (cumulated >= threshold) return candidate
  }
  throw new RangeError('the weights do not add up')
}
