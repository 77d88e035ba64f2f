import { describe, expect, it } from 'vitest'
import { similarDistricts } from '../../../src/core/inequality/similar-districts.ts'
import { RESIDENTIAL, rawColumn } from './raw-tables.ts'

const column = (id: string, entries: Readonly<Record<number, number>>) => ({
  id,
  values: new Map(Object.entries(entries).map(([code, value]) => [Number(code), value])),
})

// Median 3 and median absolute deviation 1: one robust standard deviation is 1.4826.
const STEPS = column('steps', { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 })
// The same, ten times as large: scaling must make it count the same.
const LARGE = column('large', { 1: 50, 2: 40, 3: 30, 4: 20, 5: 10 })

describe('similarDistricts', () => {
  it('measures in robust standard deviations, every indicator the same', () => {
    const { nearest } = similarDistricts(1, [1, 2, 3, 4, 5], [STEPS, LARGE], 3)
    expect(nearest.map(({ district }) => district)).toEqual([2, 3, 4])
    expect(nearest.map(({ distance }) => distance)).toEqual([
      expect.closeTo(1 / 1.4826, 12),
      expect.closeTo(2 / 1.4826, 12),
      expect.closeTo(3 / 1.4826, 12),
    ])
    expect(nearest[0]?.indicators).toEqual(['steps', 'large'])
  })

  it('compares what both have and does not reward a missing value', () => {
    const holed = column('holed', { 1: 0, 2: 9, 4: 2, 5: 3 })
    const indicators = [STEPS, LARGE, column('third', { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5 }), holed]
    const { nearest } = similarDistricts(1, [1, 2, 3, 4, 5], indicators, 4)
    const third = nearest.find(({ district }) => district === 3)
    expect(third?.indicators).toEqual(['steps', 'large', 'third'])
    expect(third?.distance).toBeCloseTo(2 / 1.4826, 12)
  })

  it('does not compare districts with too few indicators in common', () => {
    const sparse = [1, 2, 3].map((n) =>
      column(`sparse${n}`, { 1: n, 2: n + 1, 3: n + 2, 4: n + 3 }),
    )
    const { nearest, notCompared } = similarDistricts(1, [1, 2, 5], [STEPS, ...sparse], 3)
    expect(nearest.map(({ district }) => district)).toEqual([2])
    expect(notCompared).toEqual([5])
  })

  it('leaves out an indicator without spread and says so', () => {
    const flat = column('flat', { 1: 7, 2: 7, 3: 7, 4: 8, 5: 9 })
    const { usable, withoutSpread } = similarDistricts(1, [1, 2], [STEPS, flat], 1)
    expect(usable).toEqual(['steps'])
    expect(withoutSpread).toEqual(['flat'])
  })

  it('orders equal distances by code and never names the district itself', () => {
    const { nearest } = similarDistricts(3, [5, 4, 3, 2, 1], [STEPS], 4)
    expect(nearest.map(({ district }) => district)).toEqual([2, 4, 1, 5])
  })

  it('is symmetric and does not change when a unit does', () => {
    const ids = ['2336', '2498', '2233', '2531', '2268']
    const indicators = ids.map((id) => ({ id, values: rawColumn(id, 2023) }))
    const inCents = indicators.map(({ id, values }) => ({
      id,
      values: new Map([...values].map(([code, value]) => [code, value * 100])),
    }))
    const distance = (from: number, to: number, table: typeof indicators) =>
      similarDistricts(from, RESIDENTIAL, table, 118).nearest.find((d) => d.district === to)
        ?.distance ?? Number.NaN
    expect(distance(8, 16, indicators)).toBeGreaterThan(0)
    expect(distance(8, 16, indicators)).toBeCloseTo(distance(16, 8, indicators), 12)
    expect(distance(8, 16, indicators)).toBeCloseTo(distance(8, 16, inCents), 9)
  })
})
