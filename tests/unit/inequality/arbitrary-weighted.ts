import fc from 'fast-check'
import type { WeightedValue } from '../../../src/core/inequality/weighted-value.ts'

/** Districts with a code of their own, a value of 0 or more and at least one inhabitant. */
export const arbitraryWeighted: fc.Arbitrary<readonly WeightedValue[]> = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 60_000 }),
      weight: fc.integer({ min: 1, max: 25_000 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((entries) => entries.map((entry, index) => ({ district: index + 1, ...entry })))
  .filter((districts) => districts.some(({ value }) => value > 0))

/** Districts 1, 2, 3… with the values given and, unless given, one inhabitant each. */
export function districtsOf(
  values: readonly number[],
  weights: readonly number[] = values.map(() => 1),
): readonly WeightedValue[] {
  return values.map((value, index) => ({
    district: index + 1,
    value,
    weight: weights[index] ?? Number.NaN,
  }))
}
