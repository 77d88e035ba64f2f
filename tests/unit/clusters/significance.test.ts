import { describe, expect, it } from 'vitest'
import { pseudoPValue } from '../../../src/core/clusters/pseudo-p-value.ts'
import { significanceLimit } from '../../../src/core/clusters/significance.ts'

/** The fifteen p-values of the worked example in Benjamini and Hochberg (1995). */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
]

describe('significanceLimit', () => {
  it('rejects the four hypotheses of the published example, in any order', () => {
    const significance = { level: 0.05, rule: 'falseDiscoveryRate' } as const
    const limit = significanceLimit(PUBLISHED.toReversed(), significance)
    expect(limit).toBe(0.0095)
    expect(PUBLISHED.filter((pValue) => pValue <= limit)).toHaveLength(4)
  })

  it('steps up: a p-value above its own bound passes when a later one is below its bound', () => {
    // Bounds 0.0167, 0.0333, 0.05: the first is above its own, the last is not.
    const significance = { level: 0.05, rule: 'falseDiscoveryRate' } as const
    expect(significanceLimit([0.02, 0.04, 0.045], significance)).toBe(0.045)
  })

  it('lets nothing pass when nothing does', () => {
    expect(significanceLimit([0.5, 0.9], { level: 0.05, rule: 'falseDiscoveryRate' })).toBe(0)
    expect(significanceLimit([], { level: 0.05, rule: 'falseDiscoveryRate' })).toBe(0)
  })

  it('is the level itself when every test stands alone', () => {
    expect(significanceLimit(PUBLISHED, { level: 0.05, rule: 'each' })).toBe(0.05)
  })

  it.each([0, 1, -0.5, Number.NaN])('refuses the level %s', (level) => {
    expect(() => significanceLimit([], { level, rule: 'each' })).toThrow(RangeError)
  })
})

describe('pseudoPValue', () => {
  it('doubles the smaller tail, the observed arrangement counted in', () => {
    expect(pseudoPValue({ permutations: 99, atLeast: 4, atMost: 95 })).toBe(0.1)
    expect(pseudoPValue({ permutations: 99, atLeast: 95, atMost: 4 })).toBe(0.1)
  })

  it('is neither 0 nor more than 1', () => {
    expect(pseudoPValue({ permutations: 999, atLeast: 0, atMost: 999 })).toBe(0.002)
    expect(pseudoPValue({ permutations: 99, atLeast: 99, atMost: 99 })).toBe(1)
  })
})
