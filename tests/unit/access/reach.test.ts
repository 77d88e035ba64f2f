import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { placementWeights } from '../../../src/core/access/placement-weights.ts'
import { reachedByCell } from '../../../src/core/access/reached-by-cell.ts'
import { straightLineReach } from '../../../src/core/access/straight-line-reach.ts'
import { type ReachArea, sumReach } from '../../../src/core/access/sum-reach.ts'
import { unmetNeed } from '../../../src/core/access/unmet-need.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

// Rows of four from south to north: district 1 left, 2 right; the third row is park 701.
const PEOPLE = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]
const network = gridWalkNetwork(4, 3, (node) => PEOPLE[node] ?? 0)
const { cells } = network
const wijken = (...districts: readonly number[]): ReachArea => ({
  kind: 'districts',
  districts: new Set(districts),
})

describe('reachedByCell', () => {
  it('adds up who walks no longer than the minutes, by cell', () => {
    // From the south-west corner 200 m in 2.5 minutes: nodes 0 1 2, 4 5, 8.
    expect(reachedByCell(network, [{ node: 0, metres: 0 }], 2.5)).toEqual([1 + 2 + 16 + 32, 4, 256])
  })
})

describe('straightLineReach', () => {
  it('reaches across the blocks, in a circle', () => {
    // 2.5 minutes are 200 m: the crossing at 100 m east and 100 m north lies 141 m away.
    expect(straightLineReach(network, [gridPoint(0, 0)], 2.51)).toEqual([51, 4, 256])
    expect(straightLineReach(network, [gridPoint(0, 0)], 1.8)).toEqual([51, 0, 0])
    expect(reachedByCell(network, [{ node: 0, metres: 0 }], 1.8)).toEqual([1 + 2 + 16, 0, 0])
  })

  it('reaches nobody without a point', () => {
    expect(straightLineReach(network, [], 15)).toEqual([0, 0, 0])
  })
})

describe('sumReach', () => {
  const reached = reachedByCell(network, [{ node: 0, metres: 0 }], 2.5)

  it('adds up wijken, a municipality and the region', () => {
    expect(sumReach(cells, reached, wijken(1))).toEqual({
      inhabitants: 51,
      reached: 51,
      notReached: 0,
      outsideWijken: 0,
    })
    expect(sumReach(cells, reached, wijken(1, 2))).toEqual({
      inhabitants: 255,
      reached: 55,
      notReached: 200,
      outsideWijken: 0,
    })
    expect(sumReach(cells, reached, { kind: 'region' })).toEqual({
      inhabitants: 4095,
      reached: 311,
      notReached: 3784,
      outsideWijken: 3840,
    })
    expect(sumReach(cells, reached, { kind: 'municipality', municipality: '21002' })).toEqual({
      inhabitants: 0,
      reached: 0,
      notReached: 0,
      outsideWijken: 0,
    })
  })

  it('always gives reached and not reached that make up the inhabitants', () => {
    const areas: readonly ReachArea[] = [
      { kind: 'region' },
      { kind: 'municipality', municipality: '21004' },
      wijken(1),
      wijken(1, 87),
    ]
    fc.assert(
      fc.property(
        arbitraryWalkNetwork,
        fc.nat(),
        fc.integer({ min: 1, max: 20 }),
        (input, any, minutes) => {
          const one = buildWalkNetwork(input)
          const counts = reachedByCell(one, [{ node: any % one.nodeCount, metres: 0 }], minutes)
          const totals = areas.map((area) => sumReach(one.cells, counts, area))
          for (const total of totals)
            expect(total.reached + total.notReached).toBe(total.inhabitants)
          expect(totals[0]?.inhabitants).toBe(input.inhabitants.reduce((a, b) => a + b, 0))
          expect(totals[0]?.reached).toBe(counts.reduce((a, b) => a + b, 0))
        },
      ),
    )
  })

  it('refuses counts that can not be', () => {
    expect(() => sumReach(cells, [52, 0, 0], { kind: 'region' })).toThrow(/52 of the 51/)
    expect(() => sumReach(cells, [-1, 0, 0], { kind: 'region' })).toThrow(RangeError)
    expect(() => sumReach(cells, [0, 0], { kind: 'region' })).toThrow(/3 cells have 2/)
  })
})

describe('unmetNeed', () => {
  it('ranks the wijken by persons not reached, and leaves the park out', () => {
    const ranking = unmetNeed(cells, [21, 4, 0])
    expect(ranking.map(({ district, notReached, rank }) => [district, notReached, rank])).toEqual([
      [2, 200, 1],
      [1, 30, 2],
    ])
  })

  it('adds up the cells of a wijk in two municipalities, and lets equals share a rank', () => {
    const split = [
      { district: 9, municipality: '21001', inhabitants: 10 },
      { district: 3, municipality: '21001', inhabitants: 7 },
      { district: 3, municipality: '21004', inhabitants: 8 },
      { district: 5, municipality: '21004', inhabitants: 6 },
    ]
    expect(
      unmetNeed(split, [0, 2, 3, 6]).map(({ district, notReached, rank }) => [
        district,
        notReached,
        rank,
      ]),
    ).toEqual([
      [3, 10, 1],
      [9, 10, 1],
      [5, 0, 3],
    ])
  })
})

describe('placementWeights', () => {
  it('counts everybody, or the inhabitants of some wijken', () => {
    expect([...placementWeights(network, null)]).toEqual(PEOPLE)
    expect([...placementWeights(network, new Set([2]))]).toEqual([
      0, 0, 4, 8, 0, 0, 64, 128, 0, 0, 0, 0,
    ])
    expect([...placementWeights(network, new Set())].every((weight) => weight === 0)).toBe(true)
  })
})
