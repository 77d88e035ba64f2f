import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gini } from '../../../src/core/inequality/gini.ts'
import { arbitraryWeighted, districtsOf } from './arbitrary-weighted.ts'
import { rawWeighted } from './raw-tables.ts'

/** The definition itself: mean absolute difference over twice the mean. */
function giniByPairs(districts: ReturnType<typeof districtsOf>): number {
  let differences = 0
  let weights = 0
  let sum = 0
  for (const one of districts) {
    weights += one.weight
    sum += one.weight * one.value
    for (const other of districts) {
      differences += one.weight * other.weight * Math.abs(one.value - other.value)
    }
  }
  return differences / (2 * weights * sum)
}

describe('gini', () => {
  it('gives the published figures of Inequality.jl', () => {
    const values = [8, 5, 1, 3, 5, 6, 7, 6, 3]
    const weights = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    expect(gini(districtsOf(values))).toBeCloseTo(0.2373737373737374, 12)
    expect(gini(districtsOf(values, weights))).toBeCloseTo(0.20652395514780775, 12)
  })

  it('is 0.2 for two different spreads worked by hand', () => {
    // Mean 40; the ten differences between two of the five add up to 200 in both: 400 / (2 x 25 x 40).
    expect(gini(districtsOf([20, 30, 40, 50, 60]))).toBeCloseTo(0.2, 12)
    expect(gini(districtsOf([9, 40, 48, 48, 55]))).toBeCloseTo(0.2, 12)
  })

  it('is 0 when all are equal and (n - 1) / n when one has everything', () => {
    expect(gini(districtsOf([7, 7, 7], [1, 2, 3]))).toBeCloseTo(0, 12)
    expect(gini(districtsOf([0, 0, 0, 9]))).toBeCloseTo(3 / 4, 12)
  })

  it('agrees with its definition by pairs', () => {
    fc.assert(
      fc.property(arbitraryWeighted, (districts) => {
        expect(gini(districts)).toBeCloseTo(giniByPairs(districts), 9)
      }),
    )
  })

  it('does not depend on the unit, on the order or on the size of the population', () => {
    fc.assert(
      fc.property(arbitraryWeighted, fc.integer({ min: 2, max: 1000 }), (districts, factor) => {
        const expected = gini(districts)
        const scaled = districts.map((entry) => ({ ...entry, value: entry.value * factor }))
        const repeated = districts.map((entry) => ({ ...entry, weight: entry.weight * factor }))
        expect(gini(scaled)).toBeCloseTo(expected, 10)
        expect(gini(repeated)).toBeCloseTo(expected, 10)
        expect(gini([...districts].reverse())).toBeCloseTo(expected, 10)
      }),
    )
  })

  it('is that of the pairs for the income of 2023', () => {
    const districts = rawWeighted('2336', 2023)
    expect(gini(districts)).toBeCloseTo(giniByPairs(districts), 12)
    expect(gini(districts)).toBeCloseTo(0.079, 3)
  })

  it('refuses negative values and a total of 0', () => {
    expect(() => gini(districtsOf([3, -1]))).toThrow('district 2')
    expect(() => gini(districtsOf([0, 0]))).toThrow(RangeError)
  })
})
