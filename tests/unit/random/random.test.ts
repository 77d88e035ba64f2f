import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MAXIMUM_SEED, seededRandom } from '../../../src/core/random/seeded-random.ts'
import { shuffleFirst } from '../../../src/core/random/shuffle-first.ts'
import { splitMix64 } from '../../../src/core/random/split-mix-64.ts'
import { uniformInteger } from '../../../src/core/random/uniform-integer.ts'
import { xoshiro128StarStar } from '../../../src/core/random/xoshiro-128-star-star.ts'

describe('splitMix64', () => {
  it('gives the published outputs for seed 1234567', () => {
    expect(splitMix64(1234567n, 5)).toEqual([
      6457827717110365317n,
      3203168211198807973n,
      9817491932198370423n,
      4593380528125082431n,
      16408922859458223821n,
    ])
  })

  it('gives the published first output for seed 0', () => {
    expect(splitMix64(0n, 1)).toEqual([0xe220a8397b1dcdafn])
  })
})

describe('xoshiro128StarStar', () => {
  it('gives the reference outputs for the state 1, 2, 3, 4', () => {
    const random = xoshiro128StarStar([1, 2, 3, 4])
    expect(Array.from({ length: 10 }, () => random.nextUint32())).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
      4258142804,
    ])
  })

  it('gives the outputs of the C reference for a dense state', () => {
    const random = xoshiro128StarStar([0x964d4a0c, 0xd40ab895, 0xad7fdecb, 0x3006f0f0])
    expect(Array.from({ length: 4 }, () => random.nextUint32())).toEqual([
      0xf1391922, 0x6fe53806, 0xa5be2840, 0xf510ee70,
    ])
  })

  it('refuses a state of zeros', () => {
    expect(() => xoshiro128StarStar([0, 0, 0, 0])).toThrow(RangeError)
  })
})

describe('seededRandom', () => {
  it('fills the state from SplitMix64, low half of each word first', () => {
    const [first = 0n, second = 0n] = splitMix64(1234567n, 2)
    const halves = [first & 0xffffffffn, first >> 32n, second & 0xffffffffn, second >> 32n].map(
      Number,
    )
    const [a = 0, b = 0, c = 0, d = 0] = halves
    const expected = xoshiro128StarStar([a, b, c, d])
    const random = seededRandom(1234567)
    for (let draw = 0; draw < 20; draw += 1) expect(random.nextUint32()).toBe(expected.nextUint32())
  })

  it('repeats itself for the same seed and differs for another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: MAXIMUM_SEED - 1 }), (seed) => {
        const draws = (from: number) => {
          const random = seededRandom(from)
          return Array.from({ length: 8 }, () => random.nextUint32())
        }
        expect(draws(seed)).toEqual(draws(seed))
        expect(draws(seed)).not.toEqual(draws(seed + 1))
      }),
    )
  })

  it.each([-1, 1.5, Number.NaN, MAXIMUM_SEED + 1])('refuses %s and names it', (seed) => {
    expect(() => seededRandom(seed)).toThrow(String(seed))
  })
})

describe('uniformInteger', () => {
  it('meets every outcome about equally often', () => {
    const random = seededRandom(7)
    const counts = new Array<number>(6).fill(0)
    for (let draw = 0; draw < 60_000; draw += 1) {
      const outcome = uniformInteger(random, 6)
      counts[outcome] = (counts[outcome] ?? 0) + 1
    }
    // Chi-squared with 5 degrees of freedom: 20.5 is exceeded once in a thousand seeds.
    const chiSquared = counts.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0)
    expect(counts).toHaveLength(6)
    expect(chiSquared).toBeLessThan(20.5)
  })

  it('takes the high bits and draws again when they are too large', () => {
    const words = [0xffff_ffff, 0xc000_0000, 0x8000_0000]
    const random = { nextUint32: () => words.shift() ?? 0 }
    // Three outcomes need two bits: 3, 3 and then 2.
    expect(uniformInteger(random, 3)).toBe(2)
  })

  it('has one answer for one outcome', () => {
    expect(uniformInteger({ nextUint32: () => 0xffff_ffff }, 1)).toBe(0)
  })

  it.each([0, -2, 2.5, 2 ** 33])('refuses %s outcomes', (below) => {
    expect(() => uniformInteger(seededRandom(1), below)).toThrow(RangeError)
  })
})

describe('shuffleFirst', () => {
  it('keeps the same items', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 99 }), { minLength: 1 }),
        fc.nat(99),
        (items, seed) => {
          const shuffled = Int32Array.from(items)
          shuffleFirst(shuffled, items.length, seededRandom(seed))
          expect([...shuffled].sort()).toEqual([...items].sort())
        },
      ),
    )
  })

  it('draws all six ordered pairs of three items about equally often', () => {
    const random = seededRandom(11)
    const counts = new Map<string, number>()
    for (let draw = 0; draw < 12_000; draw += 1) {
      const items = Float64Array.of(1, 2, 3)
      shuffleFirst(items, 2, random)
      const pair = `${items[0]}${items[1]}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual(['12', '13', '21', '23', '31', '32'])
    const chiSquared = [...counts.values()].reduce((sum, n) => sum + (n - 2000) ** 2 / 2000, 0)
    expect(chiSquared).toBeLessThan(20.5)
  })

  it('refuses a sample larger than the array', () => {
    expect(() => shuffleFirst(Int32Array.of(1), 2, seededRandom(1))).toThrow(RangeError)
  })
})
