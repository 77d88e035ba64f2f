import fc from 'fast-check'
import { weightedQuantile as oracle } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { quantileRatio } from '../../../src/core/inequality/quantile-ratio.ts'
import { weightedQuantile } from '../../../src/core/inequality/weighted-quantile.ts'
import { arbitraryWeighted, districtsOf } from './arbitrary-weighted.ts'
import { rawWeighted } from './raw-tables.ts'

describe('weightedQuantile', () => {
  it('gives the value at which the weight is reached', () => {
    // Weights 1, 2, 3, 4 of 10: the cumulated weight is 1, 3, 6, 10.
    const districts = districtsOf([40, 30, 20, 10], [4, 3, 2, 1])
    const at = (probability: number) => weightedQuantile(districts, probability).value
    expect([0, 0.1, 0.11, 0.3, 0.31, 0.6, 0.61, 1].map(at)).toEqual([
      10, 10, 20, 20, 30, 30, 40, 40,
    ])
  })

  it('is not thrown off by 0.55 x 100 being more than 55 in floating point', () => {
    const districts = districtsOf(Array.from({ length: 100 }, (_, index) => index + 1))
    expect(weightedQuantile(districts, 0.55).value).toBe(55)
  })

  it('passes over districts of weight 0', () => {
    expect(weightedQuantile(districtsOf([1, 2, 3], [0, 1, 0]), 0).value).toBe(2)
    expect(weightedQuantile(districtsOf([1, 2, 3], [0, 1, 0]), 1).value).toBe(2)
  })

  it('agrees with another implementation', () => {
    fc.assert(
      fc.property(arbitraryWeighted, fc.integer({ min: 1, max: 16 }), (districts, sixteenths) => {
        // Sixteenths are exact in floating point, so both see the same threshold.
        const probability = sixteenths / 16
        const expected = oracle(
          districts.map(({ value }) => value),
          districts.map(({ weight }) => weight),
          probability,
        )
        expect(weightedQuantile(districts, probability).value).toBe(expected)
      }),
    )
  })

  it('leaves at least that part of the weight at or below it, and no more than it below', () => {
    fc.assert(
      fc.property(arbitraryWeighted, fc.double({ min: 0, max: 1, noNaN: true }), (list, p) => {
        const { value: quantile } = weightedQuantile(list, p)
        const weightOf = (part: typeof list) => part.reduce((sum, { weight }) => sum + weight, 0)
        const total = weightOf(list)
        const atOrBelow = weightOf(list.filter(({ value }) => value <= quantile))
        const below = weightOf(list.filter(({ value }) => value < quantile))
        expect(atOrBelow).toBeGreaterThanOrEqual((p - 1e-9) * total)
        expect(below).toBeLessThanOrEqual((p + 1e-9) * total)
      }),
    )
  })

  it.each([-0.1, 1.1, Number.NaN])('refuses the probability %s', (probability) => {
    expect(() => weightedQuantile(districtsOf([1]), probability)).toThrow(String(probability))
  })

  it('refuses values and weights without meaning and names the district', () => {
    expect(() => weightedQuantile(districtsOf([1, Number.NaN]), 0.5)).toThrow('district 2')
    expect(() => weightedQuantile(districtsOf([1, 2], [1, -1]), 0.5)).toThrow('district 2')
    expect(() => weightedQuantile([], 0.5)).toThrow(RangeError)
  })
})

describe('quantileRatio', () => {
  it('divides the outer fifths and the outer tenths', () => {
    const districts = districtsOf(Array.from({ length: 10 }, (_, index) => (index + 1) * 10))
    expect(quantileRatio(districts, 'p80p20').ratio).toBe(80 / 20)
    expect(quantileRatio(districts, 'p90p10').ratio).toBe(90 / 10)
  })

  it('has no ratio to a quantile of 0', () => {
    expect(quantileRatio(districtsOf([0, 5]), 'p90p10').ratio).toBeNull()
  })

  it('gives the income of 2023 as a plain walk over the sorted table does', () => {
    const districts = rawWeighted('2336', 2023)
    const everyone = districts.reduce((sum, { weight }) => sum + weight, 0)
    const walk = (part: number) => {
      let counted = 0
      for (const { value, weight } of [...districts].sort((a, b) => a.value - b.value)) {
        counted += weight
        if (counted / everyone >= part) return value
      }
      return Number.NaN
    }
    const { upper, lower, ratio } = quantileRatio(districts, 'p90p10')
    expect(districts).toHaveLength(118)
    expect([upper.value, lower.value]).toEqual([walk(0.9), walk(0.1)])
    expect([upper.value, lower.value]).toEqual([30_095, 20_784])
    expect(ratio).toBeCloseTo(30_095 / 20_784, 12)
  })
})
