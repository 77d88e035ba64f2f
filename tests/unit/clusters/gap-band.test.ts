import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { connectedParts } from '../../../src/core/clusters/connected-parts.ts'
import { BAND_PROBABILITIES, gapBand } from '../../../src/core/clusters/gap-band.ts'
import { neighbourGraph } from '../../../src/core/clusters/neighbour-graph.ts'
import { randomContiguousGroup } from '../../../src/core/clusters/random-contiguous-group.ts'
import { seededRandom } from '../../../src/core/random/seeded-random.ts'
import { districtsOf } from '../inequality/arbitrary-weighted.ts'
import { rawBorders, rawGlossaryCodes, rawWeighted } from '../inequality/raw-tables.ts'
import { border, row, square } from './small-graphs.ts'

describe('randomContiguousGroup', () => {
  it('is one piece of the size asked for', () => {
    const borders = square(6)
    const codes = Array.from({ length: 36 }, (_, index) => index + 1)
    const graph = neighbourGraph(codes, borders)
    const starts = Int32Array.from(codes, (_, place) => place)
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 36 }), fc.nat(1_000_000), (size, seed) => {
        const group = randomContiguousGroup(graph, starts, size, seededRandom(seed))
        const members = group.map((place) => graph.codes[place] ?? Number.NaN)
        expect(new Set(members).size).toBe(size)
        expect(connectedParts(neighbourGraph(members, borders))).toHaveLength(1)
      }),
    )
  })

  it('comes up as often as the way of growing says', () => {
    // A row of four, two at a time: the middle pair is reached from two starts, each half the time.
    const graph = neighbourGraph([1, 2, 3, 4], row(4))
    const random = seededRandom(9)
    const counts = new Map<string, number>()
    for (let round = 0; round < 16_000; round += 1) {
      const group = randomContiguousGroup(graph, Int32Array.of(0, 1, 2, 3), 2, random)
      const key = group.toSorted((a, b) => a - b).join('')
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const expected = { '01': 6000, '12': 4000, '23': 6000 }
    expect([...counts.keys()].sort()).toEqual(Object.keys(expected).sort())
    const chiSquared = Object.entries(expected).reduce(
      (sum, [key, n]) => sum + ((counts.get(key) ?? 0) - n) ** 2 / n,
      0,
    )
    // Two degrees of freedom: 13.8 is exceeded once in a thousand seeds.
    expect(chiSquared).toBeLessThan(13.8)
  })
})

function computed(...input: Parameters<typeof gapBand>) {
  const band = gapBand(...input)
  if (band.kind === 'notComputable') throw new Error(band.reason)
  return band
}

describe('gapBand', () => {
  const four = districtsOf([10, 20, 30, 60])
  const options = { permutations: 16_000, seed: 4 }

  it('counts the random groups with a gap as large', () => {
    // Pairs of a row of four: 12 has 15 - 45 = -30, 23 has 25 - 35 = -10, 34 has 45 - 15 = +30.
    const band = computed(four, row(4), new Set([1, 2]), options)
    expect(band.gap).toBe(-30)
    expect(band).toMatchObject({ size: 2, districts: 4, zoneParts: 1, groups: 16_000, seed: 4 })
    // Drawn with chances 3/8, 1/4 and 3/8.
    expect(band.shareAtLeastAsLarge).toBeCloseTo(3 / 8, 1)
    expect(band.shareAtLeastAsLargeEitherWay).toBeCloseTo(6 / 8, 1)
    expect(band.atLeastAsLarge).toBe(band.shareAtLeastAsLarge * 16_000)
    expect(band.quantiles).toEqual([-30, -30, -10, 30, 30])
    expect(BAND_PROBABILITIES).toHaveLength(5)
  })

  it('weighs both sides', () => {
    const band = computed(
      districtsOf([10, 20, 30, 60], [1, 3, 1, 2]),
      row(4),
      new Set([1, 2]),
      options,
    )
    expect(band.gap).toBeCloseTo(70 / 4 - 150 / 3, 12)
  })

  it('says how many pieces the zone has and skips members without a value', () => {
    const band = computed(four, row(4), new Set([1, 4, 99]), options)
    expect(band).toMatchObject({ size: 2, zoneParts: 2 })
    // Two ends against the middle: no pair of neighbours has that gap.
    expect(band.gap).toBe(10)
    expect(band.shareAtLeastAsLarge).toBeCloseTo(3 / 8, 1)
  })

  it('starts only where a group of that size fits', () => {
    const borders = [border(1, 2), border(2, 3), border(4, 5)]
    const five = districtsOf([0, 0, 0, 90, 90])
    // Three together fit in 1-2-3 alone, so every group has the gap of the zone.
    expect(computed(five, borders, new Set([1, 2, 3]), options).shareAtLeastAsLarge).toBe(1)
    expect(gapBand(five, borders, new Set([1, 2, 3, 4]), options)).toEqual({
      kind: 'notComputable',
      reason: 'noGroup',
    })
  })

  it('needs members and others', () => {
    expect(gapBand(four, row(4), new Set([9]), options)).toMatchObject({ reason: 'emptyZone' })
    expect(gapBand(four, row(4), new Set([1, 2, 3, 4]), options)).toMatchObject({
      reason: 'emptyRest',
    })
  })

  it('is the same for the same seed and in another order, and another for another seed', () => {
    const borders = rawBorders()
    const districts = rawWeighted('2336', 2023)
    const zone = new Set(rawGlossaryCodes())
    const at = (seed: number) => gapBand(districts, borders, zone, { permutations: 99, seed })
    expect(at(8)).toEqual(at(8))
    const quantilesAt = (seed: number) => {
      const band = at(seed)
      return band.kind === 'computed' ? band.quantiles : []
    }
    expect(quantilesAt(9)).not.toEqual(quantilesAt(8))
    const turned = gapBand([...districts].reverse(), [...borders].reverse(), zone, {
      permutations: 99,
      seed: 8,
    })
    expect(turned).toEqual(at(8))
  })

  it('finds no random group as poor as the sikkel in the income of 2023', () => {
    const band = computed(rawWeighted('2336', 2023), rawBorders(), new Set(rawGlossaryCodes()), {
      permutations: 1999,
      seed: 2022,
    })
    expect(Math.round(band.gap)).toBe(-5355)
    expect(band).toMatchObject({ size: 20, districts: 118, zoneParts: 1, atLeastAsLarge: 0 })
    expect(band.quantiles.toSorted((a, b) => a - b)).toEqual(band.quantiles)
    expect(band.quantiles[0]).toBeGreaterThan(-4500)
    expect(band.quantiles[2]).toBeGreaterThan(-2000)
  })
})
