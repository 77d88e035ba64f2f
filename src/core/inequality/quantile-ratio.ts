import { weightedQuantile } from './weighted-quantile.ts'
import type { WeightedValue } from './weighted-value.ts'

/** P90/P10 compares the outer tenths, P80/P20 the outer fifths of the inhabitants. */
export const QUANTILE_RATIOS = ['p90p10', 'p80p20'] as const
export type QuantileRatioId = (typeof QUANTILE_RATIOS)[number]

export interface QuantileRatio {
  readonly id: QuantileRatioId
  readonly upper: WeightedValue
  readonly lower: WeightedValue
  /** Upper value divided by lower value; null when the lower value is not above 0. */
  readonly ratio: number | null
}

const probabilities = (id: QuantileRatioId): readonly [upper: number, lower: number] => {
  switch (id) {
    case 'p90p10':
      return [0.9, 0.1]
    case 'p80p20':
      return [0.8, 0.2]
  }
}

/**
 * How many times the upper weighted quantile is the lower one.
 *
 * @throws RangeError as `weightedQuantile`
 */
export function quantileRatio(
  values: readonly WeightedValue[],
  id: QuantileRatioId,
): QuantileRatio {
  const [upperProbability, lowerProbability] = probabilities(id)
  const upper = weightedQuantile(values, upperProbability)
  const lower = weightedQuantile(values, lowerProbability)
  return { id, upper, lower, ratio: lower.value > 0 ? upper.value / lower.value : null }
}
