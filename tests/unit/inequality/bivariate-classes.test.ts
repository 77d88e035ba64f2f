import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bivariateClasses } from '../../../src/core/inequality/bivariate-classes.ts'
import { arbitraryWeighted } from './arbitrary-weighted.ts'

describe('bivariateClasses', () => {
  it('divides nine districts in a square into nine cells', () => {
    const pairs = Array.from({ length: 9 }, (_, index) => ({
      district: index + 1,
      first: Math.floor(index / 3) * 10 + (index % 3),
      second: (index % 3) * 10 + Math.floor(index / 3),
      weight: 1,
    }))
    const { cells, firstLimits, secondLimits } = bivariateClasses(pairs)
    expect(firstLimits).toEqual([10, 20])
    expect(secondLimits).toEqual([10, 20])
    expect(cells.map(({ first, second }) => `${first}${second}`)).toEqual([
      '00',
      '01',
      '02',
      '10',
      '11',
      '12',
      '20',
      '21',
      '22',
    ])
    expect(cells.map(({ districts }) => districts)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map((district) => [district]),
    )
    expect(cells.map(({ weight }) => weight)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1])
  })

  it('weighs: a district with most of the inhabitants takes the lower thirds to itself', () => {
    const entries = [1, 2, 3].map((n) => ({ district: n, first: n, second: 10 * n }))
    const weigh = (weights: readonly number[]) =>
      bivariateClasses(entries.map((e, index) => ({ ...e, weight: weights[index] ?? 0 })))
    expect(weigh([1, 1, 1]).firstLimits).toEqual([2, 3])
    // Both a third and two thirds of 10 are reached in the second district.
    expect(weigh([1, 8, 1]).firstLimits).toEqual([3, 3])
    expect(weigh([1, 8, 1]).secondLimits).toEqual([30, 30])
    // Both are reached in the last: no district lies above.
    expect(weigh([1, 1, 8]).firstLimits).toEqual([null, null])
  })

  it('counts the district in which a third is reached below', () => {
    const ten = Array.from({ length: 10 }, (_, index) => index + 1)
    const pairs = ten.map((n) => ({ district: n, first: n, second: 11 - n, weight: 1 }))
    // 3.3 of 10 are reached in the fourth, 6.7 in the seventh.
    expect(bivariateClasses(pairs)).toMatchObject({ firstLimits: [5, 8], secondLimits: [5, 8] })
  })

  it('puts every district in one cell, by its place against the limits', () => {
    fc.assert(
      fc.property(arbitraryWeighted, (districts) => {
        const pairs = districts.map(({ district, value, weight }) => ({
          district,
          first: value,
          second: (value * 7919) % 104_729,
          weight,
        }))
        const { cells, firstLimits, secondLimits } = bivariateClasses(pairs)
        expect(cells.flatMap((cell) => cell.districts).sort((a, b) => a - b)).toEqual(
          pairs.map(({ district }) => district),
        )
        for (const pair of pairs) {
          const cell = cells.find((candidate) => candidate.districts.includes(pair.district))
          const above = (value: number, limits: readonly (number | null)[]) =>
            limits.filter((limit) => limit !== null && value >= limit).length
          expect(cell?.first).toBe(above(pair.first, firstLimits))
          expect(cell?.second).toBe(above(pair.second, secondLimits))
        }
      }),
    )
  })
})
