import { min } from 'd3-array'
import type { DistrictCode } from '../districts/district.ts'
import { weightedQuantile } from './weighted-quantile.ts'
import type { WeightedValue } from './weighted-value.ts'

/** Lowest, middle or highest third. */
export type Tercile = 0 | 1 | 2

export const TERCILES: readonly Tercile[] = [0, 1, 2]

/** A district with its value of two indicators and one weight for both. */
export interface PairedValue {
  readonly district: DistrictCode
  readonly first: number
  readonly second: number
  readonly weight: number
}

export interface BivariateCell {
  readonly first: Tercile
  readonly second: Tercile
  /** Ascending. */
  readonly districts: readonly DistrictCode[]
  readonly weight: number
}

/** Lowest value of the middle and of the highest third; null when no district lies so high. */
export type TercileLimits = readonly [middle: number | null, highest: number | null]

export interface BivariateClasses {
  readonly firstLimits: TercileLimits
  readonly secondLimits: TercileLimits
  /** Nine cells, the first indicator lowest first, within it the second lowest first. */
  readonly cells: readonly BivariateCell[]
}

/**
 * Divides districts into three by three: each indicator at its weighted terciles, so that about a
 * third of the inhabitants lives in each third of one indicator. Districts up to and including the
 * one in which a third of the weight is reached, and all that tie with it, are in the lower part.
 * Both are taken over the same districts: those with a value of both. With many equal values a
 * third can be empty.
 *
 * @param pairs districts with both values and a weight above 0; the others are not given
 * @throws RangeError as `weightedQuantile`
 */
export function bivariateClasses(pairs: readonly PairedValue[]): BivariateClasses {
  const weighed = pairs.filter(({ weight }) => weight > 0)
  const firstLimits = tercileLimits(
    weighed.map(({ district, first, weight }) => ({ district, value: first, weight })),
  )
  const secondLimits = tercileLimits(
    weighed.map(({ district, second, weight }) => ({ district, value: second, weight })),
  )
  const cells = TERCILES.flatMap((first) =>
    TERCILES.map((second): BivariateCell => {
      const inCell = weighed.filter(
        (pair) =>
          tercileOf(pair.first, firstLimits) === first &&
          tercileOf(pair.second, secondLimits) === second,
      )
      return {
        first,
        second,
        districts: inCell.map(({ district }) => district).sort((one, other) => one - other),
        weight: inCell.reduce((sum, { weight }) => sum + weight, 0),
      }
    }),
  )
  return { firstLimits, secondLimits, cells }
}

function tercileLimits(values: readonly WeightedValue[]): TercileLimits {
  return [nextAbove(values, 1 / 3), nextAbove(values, 2 / 3)]
}

/** The lowest value above a weighted quantile. */
function nextAbove(values: readonly WeightedValue[], probability: number): number | null {
  const quantile = weightedQuantile(values, probability).value
  return min(values, ({ value }) => (value > quantile ? value : undefined)) ?? null
}

function tercileOf(value: number, [middle, highest]: TercileLimits): Tercile {
  if (highest !== null && value >= highest) return 2
  return middle !== null && value >= middle ? 1 : 0
}
