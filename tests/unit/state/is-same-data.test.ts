import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameData } from '../../../src/state/is-same-data.ts'
import { arbitraryView } from '../../support/arbitrary-view.ts'

describe('isSameData', () => {
  it('holds for a copy', () => {
    fc.assert(fc.property(arbitraryView, (view) => isSameData(view, structuredClone(view))))
  })

  it('does not hold for a copy of which any one field differs', () => {
    fc.assert(
      fc.property(arbitraryView, arbitraryView, (view, other) => {
        for (const field of Object.keys(view) as (keyof typeof view)[]) {
          const isEqual = JSON.stringify(view[field]) === JSON.stringify(other[field])
          expect(isSameData(view, { ...view, [field]: other[field] })).toBe(isEqual)
        }
      }),
    )
  })

  it.each([
    [[1, 2], [1]],
    [{ a: 1 }, { b: 1 }],
    [{}, null],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: 1 }],
    [1, '1'],
    [[], {}],
  ])('does not hold for %j and %j', (one, other) => {
    expect(isSameData(one, other)).toBe(false)
  })
})
