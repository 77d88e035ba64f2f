import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { classIndexOf, makeClassification } from '../../../src/core/classes/classification.ts'

describe('classIndexOf', () => {
  const limits = [0, 10, 20, 30]

  it.each([
    [0, 0],
    [9.999, 0],
    [10, 1],
    [19.999, 1],
    [20, 2],
    [30, 2],
  ])('puts %d in class %d: half-open, the last class closed', (value, expected) => {
    expect(classIndexOf(value, limits)).toBe(expected)
  })

  it('throws outside the limits and names the value', () => {
    for (const value of [-0.001, 30.001, Number.NaN]) {
      expect(() => classIndexOf(value, limits)).toThrow(`value ${value} lies outside`)
    }
  })

  it('agrees with counting the limits passed', () => {
    const inner = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 8 })
    fc.assert(
      fc.property(inner, fc.integer({ min: 0, max: 100 }), (numbers, value) => {
        const all = [0, ...[...numbers].sort((a, b) => a - b), 100]
        const passed = numbers.filter((limit) => value >= limit).length
        expect(classIndexOf(value, all)).toBe(passed)
      }),
    )
  })
})

describe('makeClassification', () => {
  it('takes a last class that holds the maximum alone', () => {
    const classification = makeClassification([1, 9, 9])
    expect([1, 8, 9].map((value) => classification.classOf(value))).toEqual([0, 0, 1])
  })

  it('refuses limits out of order', () => {
    expect(() => makeClassification([1, 5, 5, 9])).toThrow('class limit 5 does not follow 5')
    expect(() => makeClassification([1, 5, 3])).toThrow('class limit 3 does not follow 5')
    expect(() => makeClassification([1])).toThrow('at least two limits')
    expect(() => makeClassification([1, Number.NaN])).toThrow('NaN')
  })
})
