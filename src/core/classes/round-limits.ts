import { withoutFloatNoise } from '../measures/without-float-noise.ts'
import { distinctAscending } from './distinct-ascending.ts'

/**
 * Rounding may move at most this share of the values to another class: a limit people can
 * remember is worth a little, not another map.
 */
export const LARGEST_MOVED_SHARE = 0.1

/**
 * Rounds inner limits to the coarsest step of 1, 2 or 5 times a power of ten that keeps the
 * limits in strict order, every class non-empty and at least nine values in ten in their class.
 * All limits are rounded to the same step. Gives the limits unchanged when no step does.
 */
export function roundLimits(
  limits: readonly number[],
  values: readonly number[],
): readonly number[] {
  const distinct = distinctAscending(values)
  for (const step of stepsDownFrom(limits)) {
    const rounded = limits.map((limit) => withoutFloatNoise(Math.round(limit / step) * step))
    if (!everyClassHolds(rounded, distinct)) continue
    if (movedShare(limits, rounded, values) <= LARGEST_MOVED_SHARE) return rounded
  }
  return limits
}

/** 1-2-5 steps from the largest limit's own size down to a millionth of it. */
function stepsDownFrom(limits: readonly number[]): readonly number[] {
  const largest = Math.max(0, ...limits.map(Math.abs))
  if (largest === 0) return []
  const power = Math.floor(Math.log10(largest))
  const steps: number[] = []
  for (let exponent = power; exponent >= power - 6; exponent -= 1) {
    for (const mantissa of [5, 2, 1]) steps.push(Number(`${mantissa}e${exponent}`))
  }
  return steps
}

/** True when the limits ascend strictly and each class between them holds a value. */
function everyClassHolds(limits: readonly number[], distinct: readonly number[]): boolean {
  const edges = [Number.NEGATIVE_INFINITY, ...limits, Number.POSITIVE_INFINITY]
  return edges.slice(1).every((to, index) => {
    const from = edges[index] ?? Number.NaN
    return to > from && distinct.some((value) => value >= from && value < to)
  })
}

/** Share of the values, 0 to 1, that lie above another number of limits than before. */
function movedShare(
  before: readonly number[],
  after: readonly number[],
  values: readonly number[],
): number {
  const limitsBelow = (limits: readonly number[], value: number) =>
    limits.filter((limit) => value >= limit).length
  const moved = values.filter((value) => limitsBelow(before, value) !== limitsBelow(after, value))
  return values.length === 0 ? 0 : moved.length / values.length
}
