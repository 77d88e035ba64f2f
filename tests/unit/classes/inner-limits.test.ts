import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_METHODS } from '../../../src/core/classes/class-method.ts'
import { makeClassification } from '../../../src/core/classes/classification.ts'
import { innerLimits, limitsBetween } from '../../../src/core/classes/inner-limits.ts'
import { LARGEST_MOVED_SHARE, roundLimits } from '../../../src/core/classes/round-limits.ts'
import { SOURCE_ROWS } from '../../support/source-table.ts'

const anyValues = fc.array(
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.double({ min: -1e5, max: 1e5, noNaN: true })),
  { minLength: 1, maxLength: 60 },
)
const anyCount = fc.integer({ min: 1, max: 9 })

function countsPerClass(values: readonly number[], inner: readonly number[]): readonly number[] {
  const limits = [Math.min(...values), ...inner, Math.max(...values)]
  const classification = makeClassification(limits)
  const counts = limits.slice(1).map(() => 0)
  for (const value of values) {
    const index = classification.classOf(value)
    counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

const income2023 = SOURCE_ROWS.flatMap((row) =>
  row.indicator === '2336' && row.year === 2023 && row.value !== null ? [row.value] : [],
)

describe('innerLimits', () => {
  it.each(CLASS_METHODS)(
    '%s: in order, inside the values, no more classes than values',
    (method) => {
      fc.assert(
        fc.property(anyValues, anyCount, (values, count) => {
          const inner = innerLimits(values, method, count)
          const counts = countsPerClass(values, inner)
          expect(counts.length).toBeLessThanOrEqual(Math.min(count, new Set(values).size))
          expect(counts.reduce((sum, n) => sum + n, 0)).toBe(values.length)
          if (method !== 'equalInterval') expect(Math.min(...counts)).toBeGreaterThan(0)
        }),
      )
    },
  )

  it('quantile: equal numbers where there are no ties', () => {
    const values = Array.from({ length: 20 }, (_, i) => i)
    expect(innerLimits(values, 'quantile', 4)).toEqual([5, 10, 15])
    expect(countsPerClass(values, [5, 10, 15])).toEqual([5, 5, 5, 5])
  })

  it('quantile: limits that coincide collapse and ties stay in one class', () => {
    const values = [1, 5, 5, 5, 5, 5, 5, 9]
    expect(innerLimits(values, 'quantile', 4)).toEqual([5])
    expect(countsPerClass(values, [5])).toEqual([1, 7])
  })

  it('quantile: the repeated values of the source stay in one class', () => {
    // 24 182 six times and 20 000 three times in 2023.
    const inner = innerLimits(income2023, 'quantile', 7)
    expect(inner).toHaveLength(6)
    expect(countsPerClass(income2023, inner).reduce((sum, n) => sum + n, 0)).toBe(118)
  })

  it('equalInterval: equal distances', () => {
    expect(innerLimits([0, 3, 7, 8, 10], 'equalInterval', 5)).toEqual([2, 4, 6, 8])
    expect(innerLimits([0.1, 0.2, 0.3, 0.4], 'equalInterval', 3)).toEqual([0.2, 0.3])
  })

  it('natural: the first value of every group', () => {
    expect(innerLimits([1, 2, 3, 10, 11, 12, 30, 31], 'natural', 3)).toEqual([10, 30])
  })

  it('one value makes one class', () => {
    for (const method of CLASS_METHODS) expect(innerLimits([4, 4, 4], method, 6)).toEqual([])
  })

  it('refuses a count that is not a whole number from 1', () => {
    expect(() => innerLimits([1, 2], 'quantile', 0)).toThrow('not 0')
    expect(() => innerLimits([1, 2], 'equalInterval', 2.5)).toThrow('not 2.5')
  })
})

describe('roundLimits', () => {
  it('rounds to the coarsest step that keeps nine values in ten in their class', () => {
    // Tens would empty the first class; fives keep all.
    const values = [11, 12, 13, 21, 22, 23, 36, 37, 38]
    expect(roundLimits([21, 36], values)).toEqual([20, 35])
  })

  it('goes finer where a coarse step would move too many values', () => {
    const values = [...Array.from({ length: 10 }, (_, i) => 40 + i), 61, 62, 63, 64, 65, 66, 67, 68]
    const natural = [45]
    expect(roundLimits(natural, values)).toEqual([45])
  })

  it('moves at most a tenth of the values, on any numbers', () => {
    fc.assert(
      fc.property(anyValues, anyCount, (values, count) => {
        const natural = innerLimits(values, 'natural', count)
        const rounded = roundLimits(natural, values)
        const below = (limits: readonly number[], value: number) =>
          limits.filter((limit) => value >= limit).length
        const moved = values.filter((value) => below(natural, value) !== below(rounded, value))
        expect(moved.length).toBeLessThanOrEqual(LARGEST_MOVED_SHARE * values.length)
      }),
    )
  })
})

describe('limitsBetween', () => {
  it('orders, drops doubles and limits that would cut off an empty end', () => {
    expect(limitsBetween([30, 10, 10, 5, 40, 41], [10, 40])).toEqual([30, 40])
  })
})
