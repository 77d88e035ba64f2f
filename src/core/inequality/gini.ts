import { orderedByValue, totalWeight, type WeightedValue } from './weighted-value.ts'

/**
 * The weighted Gini coefficient between districts: half the mean absolute difference between two
 * inhabitants drawn at random, each standing for the value of the own district, relative to the mean.
 *
 * G = sum_ij w_i w_j |x_i - x_j| / (2 W^2 mean), computed from the Lorenz curve.
 *
 * @param values zero or more, not all 0; no correction for small samples: the districts are all
 * there are
 * @returns 0 (everyone the same) to below 1
 * @throws RangeError for a negative value or a total of 0, and as `totalWeight`
 * Source: F. Cowell (2011), Measuring inequality, Oxford University Press, chapter 2 and appendix.
 */
export function gini(values: readonly WeightedValue[]): number {
  const weight = totalWeight(values)
  const ordered = orderedByValue(values)
  const [poorest] = ordered
  if (poorest !== undefined && poorest.value < 0) {
    throw new RangeError(`Gini has no meaning with a negative value: district ${poorest.district}`)
  }
  let cumulated = 0
  let twiceLorenzArea = 0
  for (const { value, weight: count } of ordered) {
    const before = cumulated
    cumulated += value * count
    twiceLorenzArea += count * (before + cumulated)
  }
  if (cumulated === 0) throw new RangeError('Gini has no meaning when every value is 0')
  return Math.max(0, 1 - twiceLorenzArea / (weight * cumulated))
}
