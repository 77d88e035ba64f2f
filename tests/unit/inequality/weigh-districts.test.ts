import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { IndicatorSeries } from '../../../src/core/indicators/indicator.ts'
import { gini } from '../../../src/core/inequality/gini.ts'
import { theil } from '../../../src/core/inequality/theil.ts'
import {
  type DistrictWithOrWithoutValue,
  weighDistricts,
} from '../../../src/core/inequality/weigh-districts.ts'
import { weightedQuantile } from '../../../src/core/inequality/weighted-quantile.ts'
import { arbitraryWeighted } from './arbitrary-weighted.ts'

const YEAR = 2023

function populationOf(inhabitants: ReadonlyMap<number, number>): IndicatorSeries {
  return {
    id: '1603',
    years: [YEAR],
    at: (district, year) => {
      const value = year === YEAR ? inhabitants.get(district) : undefined
      return value === undefined
        ? { kind: 'missing', reason: 'notAvailable' }
        : { kind: 'observed', value }
    },
    sourceAt: () => null,
  }
}

describe('weighDistricts', () => {
  it('weighs by the inhabitants of the year and names who is left out', () => {
    const measured: readonly DistrictWithOrWithoutValue[] = [
      { kind: 'observed', district: 1, value: 10 },
      { kind: 'missing', district: 2 },
      { kind: 'observed', district: 3, value: 30 },
      { kind: 'observed', district: 4, value: 40 },
    ]
    const population = populationOf(
      new Map([
        [1, 100],
        [2, 200],
        [4, 0],
      ]),
    )
    expect(weighDistricts(measured, population, YEAR)).toEqual({
      values: [{ district: 1, value: 10, weight: 100 }],
      withoutValue: [2],
      unweighted: [3, 4],
    })
    expect(weighDistricts(measured, population, YEAR - 1).unweighted).toEqual([1, 3, 4])
  })

  it('lets a district without a value change nothing', () => {
    fc.assert(
      fc.property(arbitraryWeighted, fc.nat(1_000_000), (districts, inhabitants) => {
        const population = populationOf(
          new Map([...districts.map((d) => [d.district, d.weight] as const), [900, inhabitants]]),
        )
        const measured = districts.map((entry) => ({ kind: 'observed' as const, ...entry }))
        const more = [...measured, { kind: 'missing' as const, district: 900 }]
        const before = weighDistricts(measured, population, YEAR).values
        const after = weighDistricts(more, population, YEAR).values
        expect(after).toEqual(districts)
        expect(gini(after)).toBe(gini(before))
        expect(theil(after)).toBe(theil(before))
        expect(weightedQuantile(after, 0.2)).toEqual(weightedQuantile(before, 0.2))
      }),
    )
  })
})
