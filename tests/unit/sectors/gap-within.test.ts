import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  FEW_DECLARATIONS,
  isOnFewDeclarations,
} from '../../../src/core/sectors/few-declarations.ts'
import { gapsWithin } from '../../../src/core/sectors/gap-within.ts'
import type { Sector } from '../../../src/core/sectors/sector.ts'
import { withinShare } from '../../../src/core/sectors/within-share.ts'

const sector = (
  code: string,
  district: number,
  value: number | null,
  declarations: number | null = 500,
): Sector => ({
  code,
  name: { nl: code, fr: code },
  district,
  income:
    value === null ? { kind: 'missing', reason: 'notPublished' } : { kind: 'observed', value },
  declarations,
  inhabitants: null,
})

describe('gapsWithin', () => {
  it('tells the lowest and highest sector of each wijk, the widest gap first', () => {
    const sectors = [
      sector('a', 1, 20_000),
      sector('b', 1, 23_000),
      sector('c', 1, 21_000),
      sector('d', 2, 15_000),
      sector('e', 2, 30_000),
    ]
    expect(gapsWithin(sectors, [1, 2])).toMatchObject([
      { district: 2, difference: 15_000, compared: 2, leftOut: 0 },
      {
        district: 1,
        lowest: { sector: { code: 'a' }, value: 20_000 },
        highest: { sector: { code: 'b' }, value: 23_000 },
        difference: 3_000,
        compared: 3,
      },
    ])
  })

  it('leaves out sectors on few declarations or without a median, and counts them', () => {
    const sectors = [
      sector('a', 1, 20_000),
      sector('b', 1, 99_000, FEW_DECLARATIONS - 1),
      sector('c', 1, 22_000, FEW_DECLARATIONS),
      sector('d', 1, null, 12),
    ]
    expect(gapsWithin(sectors, [1])).toMatchObject([{ difference: 2_000, compared: 2, leftOut: 2 }])
  })

  it('has no gap for a wijk with one sector that can be compared, nor for one not asked for', () => {
    const sectors = [sector('a', 1, 20_000), sector('b', 2, 1), sector('c', 2, 9)]
    expect(gapsWithin(sectors, [1])).toEqual([])
  })

  it('takes an unknown number of declarations for few', () => {
    expect(isOnFewDeclarations({ declarations: null })).toBe(true)
    expect(isOnFewDeclarations({ declarations: FEW_DECLARATIONS })).toBe(false)
  })
})

describe('withinShare', () => {
  it('is 1 where the wijken have the same mean, 0 where each is alike inside', () => {
    const alike = [sector('a', 1, 10_000), sector('b', 1, 30_000)]
    const mirrored = [sector('c', 2, 10_000), sector('d', 2, 30_000)]
    expect(withinShare([...alike, ...mirrored])).toBeCloseTo(1, 10)
    const flat = [sector('a', 1, 10_000), sector('b', 1, 10_000), sector('c', 2, 30_000)]
    expect(withinShare(flat)).toBeCloseTo(0, 10)
  })

  it('has nothing to divide without differences or without medians', () => {
    expect(withinShare([sector('a', 1, 5), sector('b', 2, 5)])).toBeNull()
    expect(withinShare([sector('a', 1, null)])).toBeNull()
    expect(withinShare([])).toBeNull()
  })

  it('is what Theil’s T inside the wijken makes of the whole, computed term by term', () => {
    const any = fc.record({
      district: fc.integer({ min: 1, max: 4 }),
      value: fc.integer({ min: 1_000, max: 60_000 }),
      declarations: fc.integer({ min: 1, max: 2_000 }),
    })
    fc.assert(
      fc.property(fc.array(any, { minLength: 2, maxLength: 30 }), (list) => {
        const share = withinShare(
          list.map(({ district, value, declarations }, i) =>
            sector(String(i), district, value, declarations),
          ),
        )
        const income = list.reduce((sum, one) => sum + one.value * one.declarations, 0)
        const weight = list.reduce((sum, one) => sum + one.declarations, 0)
        const term = (one: (typeof list)[number], mean: number) =>
          ((one.value * one.declarations) / income) * Math.log(one.value / mean)
        const total = list.reduce((sum, one) => sum + term(one, income / weight), 0)
        const within = list.reduce((sum, one) => {
          const group = list.filter(({ district }) => district === one.district)
          const ofGroup = group.reduce((part, each) => part + each.value * each.declarations, 0)
          const weightOfGroup = group.reduce((part, each) => part + each.declarations, 0)
          return sum + term(one, ofGroup / weightOfGroup)
        }, 0)
        if (total < 1e-9) return
        expect(share).toBeCloseTo(within / total, 5)
      }),
      { numRuns: 200 },
    )
  })
})
