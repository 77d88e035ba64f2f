import type { DistrictValue } from '../indicators/observed-values.ts'

/** A district with a value and the weight it counts for, mostly its inhabitants of that year. */
export interface WeightedValue extends DistrictValue {
  /** Zero or more; a district of weight 0 has no say in any weighted figure. */
  readonly weight: number
}

/**
 * Guards a weighted figure against numbers that have no meaning in it.
 *
 * @returns the sum of the weights, more than 0
 * @throws RangeError naming the district when a value is not finite or a weight is negative or not
 * finite, and when no district carries weight
 */
export function totalWeight(values: readonly WeightedValue[]): number {
  let total = 0
  for (const { district, value, weight } of values) {
    if (!Number.isFinite(value)) throw new RangeError(`district ${district} has the value ${value}`)
    if (!Number.isFinite(weight) || weight < 0) {
      throw new RangeError(`district ${district} has the weight ${weight}`)
    }
    total += weight
  }
  if (total === 0) throw new RangeError('no district carries weight')
  return total
}

/** The districts that carry weight, lowest value first, ties by district code. */
export function orderedByValue(values: readonly WeightedValue[]): readonly WeightedValue[] {
  return values
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => one.value - other.value || one.district - other.district)
}

/**
 * Mean of the values, each counted by its weight, in the unit of the values.
 *
 * @throws RangeError as `totalWeight`
 */
export function weightedMean(values: readonly WeightedValue[]): number {
  const total = totalWeight(values)
  return values.reduce((sum, { value, weight }) => sum + value * weight, 0) / total
}
