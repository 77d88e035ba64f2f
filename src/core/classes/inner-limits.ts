import { withoutFloatNoise } from '../measures/without-float-noise.ts'
import { ckmeans } from './ckmeans.ts'
import type { ClassMethod } from './class-method.ts'
import { distinctAscending } from './distinct-ascending.ts'
import { roundLimits } from './round-limits.ts'

/**
 * The limits between classes of values: at most `count - 1` numbers, strictly ascending, above
 * the smallest value and not above the largest. Never more classes than distinct values; limits
 * that coincide collapse. Throws a RangeError when count is not a whole number of at least 1.
 */
export function innerLimits(
  values: readonly number[],
  method: ClassMethod,
  count: number,
): readonly number[] {
  if (!Number.isInteger(count) || count < 1) {
    throw new RangeError(`number of classes must be a whole number from 1, not ${count}`)
  }
  switch (method) {
    case 'quantile':
      return quantileLimits(values, count)
    case 'natural':
      return naturalLimits(values, count)
    case 'equalInterval':
      return equalIntervalLimits(values, count)
    case 'rounded':
      return roundLimits(naturalLimits(values, count), values)
  }
}

/**
 * Limits with as equal a number of values per class as ties allow. Each limit is itself a value:
 * the one at position ceil(i n / count) of the sorted values, counted from 0.
 */
function quantileLimits(values: readonly number[], count: number): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b)
  const limits: number[] = []
  for (let index = 1; index < count; index += 1) {
    const value = sorted[Math.ceil((index * sorted.length) / count)]
    if (value !== undefined) limits.push(value)
  }
  return limitsBetween(limits, values)
}

/** The smallest value of every group of ckmeans but the first. */
function naturalLimits(values: readonly number[], count: number): readonly number[] {
  return ckmeans(values, count)
    .slice(1)
    .flatMap((group) => group.slice(0, 1))
}

/** Limits at equal distances between the smallest and the largest value; classes may be empty. */
function equalIntervalLimits(values: readonly number[], count: number): readonly number[] {
  const distinct = distinctAscending(values)
  const classes = Math.min(count, distinct.length)
  const minimum = distinct[0] ?? 0
  const maximum = distinct[distinct.length - 1] ?? 0
  const limits = Array.from({ length: Math.max(0, classes - 1) }, (_, index) =>
    withoutFloatNoise(minimum + ((index + 1) * (maximum - minimum)) / classes),
  )
  return limitsBetween(limits, values)
}

/**
 * Limits as given, put in order; a limit that would cut off an empty class at either end (not
 * above the smallest value, or above the largest) is left out.
 */
export function limitsBetween(
  limits: readonly number[],
  values: readonly number[],
): readonly number[] {
  const distinct = distinctAscending(values)
  const minimum = distinct[0]
  const maximum = distinct[distinct.length - 1]
  if (minimum === undefined || maximum === undefined) return []
  return distinctAscending(limits).filter((limit) => limit > minimum && limit <= maximum)
}
