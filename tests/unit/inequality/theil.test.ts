import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decomposeTheil, theil } from '../../../src/core/inequality/theil.ts'
import { arbitraryWeighted, districtsOf } from './arbitrary-weighted.ts'
import { rawGlossaryCodes, rawWeighted } from './raw-tables.ts'

describe('theil', () => {
  it('gives the published figures of Inequality.jl', () => {
    const values = [8, 5, 1, 3, 5, 6, 7, 6, 3]
    const weights = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]
    expect(theil(districtsOf(values))).toBeCloseTo(0.10494562214323544, 12)
    expect(theil(districtsOf(values, weights))).toBeCloseTo(0.08120013911680612, 12)
  })

  it('is ln n when one of n has everything', () => {
    expect(theil(districtsOf([0, 0, 0, 5]))).toBeCloseTo(Math.log(4), 12)
  })

  it('refuses a negative value and a mean of 0', () => {
    expect(() => theil(districtsOf([4, -1]))).toThrow('district 2')
    expect(() => theil(districtsOf([0, 0]))).toThrow(RangeError)
  })
})

describe('decomposeTheil', () => {
  const half = (district: number) => (district <= 2 ? 'first' : 'second')

  it('puts everything between when the groups are even inside', () => {
    // Means 1 and 3 around 2: 1/2 x 1/2 ln 1/2 + 1/2 x 3/2 ln 3/2.
    const expected = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5)
    const { total, between, within, shareBetween } = decomposeTheil(districtsOf([1, 1, 3, 3]), half)
    expect(total).toBeCloseTo(expected, 12)
    expect(between).toBeCloseTo(expected, 12)
    expect(within).toBe(0)
    expect(shareBetween).toBeCloseTo(1, 12)
  })

  it('puts everything within when the groups have one mean', () => {
    const { total, between, within, groups } = decomposeTheil(districtsOf([1, 3, 2, 2]), half)
    expect(between).toBe(0)
    expect(within).toBeCloseTo(total, 12)
    // Half of all values is in the first group, whose own index is 0.1308.
    expect(groups.map((group) => group.shareOfTotal)).toEqual([0.5, 0.5])
    expect(groups.map((group) => group.theil)).toEqual([expect.closeTo(0.1308, 4), 0])
  })

  it('works out a case by hand with weights', () => {
    // First: 2 inhabitants at 10 and 1 at 40, mean 20, sum 60. Second: 3 at 30, sum 90. Mean 25.
    const districts = districtsOf([10, 40, 30], [2, 1, 3])
    const { between, within, groups } = decomposeTheil(districts, half)
    const inFirst = (2 * 0.5 * Math.log(0.5) + 1 * 2 * Math.log(2)) / 3
    expect(groups.map(({ group, districts: n, weight, mean }) => [group, n, weight, mean])).toEqual(
      [
        ['first', 2, 3, 20],
        ['second', 1, 3, 30],
      ],
    )
    expect(within).toBeCloseTo((60 / 150) * inFirst, 12)
    expect(between).toBeCloseTo(0.4 * Math.log(20 / 25) + 0.6 * Math.log(30 / 25), 12)
  })

  it('adds up to the total for any grouping', () => {
    fc.assert(
      fc.property(arbitraryWeighted, fc.integer({ min: 1, max: 6 }), (districts, modulus) => {
        const groupOf = (district: number) => String(district % modulus)
        const { total, between, within, groups } = decomposeTheil(districts, groupOf)
        expect(between + within).toBeCloseTo(total, 9)
        expect(groups.reduce((sum, { shareOfTotal }) => sum + shareOfTotal, 0)).toBeCloseTo(1, 9)
        expect(total).toBeCloseTo(theil(districts), 12)
      }),
    )
  })

  it('leaves nothing within groups of one and nothing between in one group', () => {
    fc.assert(
      fc.property(arbitraryWeighted, (districts) => {
        expect(decomposeTheil(districts, String).within).toBeCloseTo(0, 12)
        expect(decomposeTheil(districts, () => 'all').between).toBeCloseTo(0, 9)
      }),
    )
  })

  it('does not depend on the unit', () => {
    fc.assert(
      fc.property(arbitraryWeighted, (districts) => {
        const cents = districts.map((entry) => ({ ...entry, value: entry.value * 100 }))
        const inEuros = decomposeTheil(districts, half)
        const inCents = decomposeTheil(cents, half)
        expect(inCents.between).toBeCloseTo(inEuros.between, 9)
        expect(inCents.within).toBeCloseTo(inEuros.within, 9)
      }),
    )
  })

  it('has no part to name without inequality', () => {
    expect(decomposeTheil(districtsOf([5, 5, 5]), half).shareBetween).toBeNull()
  })

  it('gives 39 % between zone and rest for the income of 2023', () => {
    const zone = new Set(rawGlossaryCodes())
    const groupOf = (district: number) => (zone.has(district) ? 'zone' : 'rest')
    const { total, between, shareBetween, groups } = decomposeTheil(
      rawWeighted('2336', 2023),
      groupOf,
    )
    expect(groups.map((group) => Math.round(group.mean)).sort()).toEqual([21_005, 26_360])
    const [a, b] = groups
    const mean =
      ((a?.weight ?? 0) * (a?.mean ?? 0) + (b?.weight ?? 0) * (b?.mean ?? 0)) /
      ((a?.weight ?? 0) + (b?.weight ?? 0))
    const byHand = groups.reduce((sum, g) => sum + g.shareOfTotal * Math.log(g.mean / mean), 0)
    expect(between).toBeCloseTo(byHand, 12)
    expect(total).toBeCloseTo(0.0096, 4)
    expect(shareBetween).toBeCloseTo(0.392, 3)
  })
})
