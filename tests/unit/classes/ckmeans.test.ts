import fc from 'fast-check'
import { ckmeans as oracle } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { ckmeans } from '../../../src/core/classes/ckmeans.ts'
import { SOURCE_ROWS } from '../../support/source-table.ts'

function sumOfSquares(groups: readonly (readonly number[])[]): number {
  return groups.reduce((total, group) => {
    const mean = group.reduce((sum, value) => sum + value, 0) / group.length
    return total + group.reduce((sum, value) => sum + (value - mean) ** 2, 0)
  }, 0)
}

describe('ckmeans', () => {
  it('gives the published example of the method', () => {
    // The example of simple-statistics, which follows the authors' own package.
    expect(ckmeans([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
      [-1, -1, -1, -1],
      [2, 2, 2],
      [4, 5, 6],
    ])
  })

  it('is as good as the oracle on any numbers', () => {
    const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (sample, count) => {
        const groups = Math.min(count, new Set(sample).size)
        const ours = ckmeans(sample, count)
        expect(ours).toHaveLength(groups)
        expect(sumOfSquares(ours)).toBeCloseTo(sumOfSquares(oracle(sample, groups)), 6)
      }),
    )
  })

  it('keeps every value, in order, and equal values together', () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (sample, count) => {
        const groups = ckmeans(sample, count)
        expect(groups.flat()).toEqual([...sample].sort((a, b) => a - b))
        expect(new Set(groups.flatMap((group) => [...new Set(group)])).size).toBe(
          groups.reduce((sum, group) => sum + new Set(group).size, 0),
        )
      }),
    )
  })

  it.each(['2336', '2233', '2514'])('equals the oracle on indicator %s', (indicator) => {
    const values = SOURCE_ROWS.flatMap((row) =>
      row.indicator === indicator && row.value !== null && row.year === 2023 ? [row.value] : [],
    )
    for (const count of [5, 6, 7]) expect(ckmeans(values, count)).toEqual(oracle(values, count))
  })

  it('names what it can not group', () => {
    expect(ckmeans([], 3)).toEqual([])
    expect(() => ckmeans([1, Number.NaN], 2)).toThrow('NaN')
    expect(() => ckmeans([1, 2], 1.5)).toThrow('1.5')
    expect(() => ckmeans([1, 2], 0)).toThrow('not 0')
  })
})
