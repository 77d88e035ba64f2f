import { describe, expect, it } from 'vitest'
import { type Disparity, disparity } from '../../../src/core/access/disparity.ts'
import { type RandomReach, randomReach } from '../../../src/core/access/random-reach.ts'
import { finish } from '../../../src/core/access/steps.ts'
import { gridWalkNetwork } from '../../support/grid-walk-network.ts'

const CELLS = [
  { district: 1, municipality: '21001', inhabitants: 100 },
  { district: 2, municipality: '21001', inhabitants: 300 },
  { district: 701, municipality: '21001', inhabitants: 0 },
]
const GROUP = new Set([1])

/** 199 placings in which 1, 2, 3 … 199 of 200 persons reached live in the group. */
const EVENLY: RandomReach = Array.from({ length: 199 }, (_, index) => [index + 1, 199 - index, 0])

function scored(result: Disparity): Extract<Disparity, { kind: 'scored' }> {
  if (result.kind !== 'scored') throw new Error(result.kind)
  return result
}

describe('disparity', () => {
  it('holds the share in those reached against the share in the inhabitants', () => {
    const result = scored(disparity(CELLS, [30, 50, 0], GROUP, EVENLY))
    expect(result.shareOfInhabitants).toBe(0.25)
    expect(result.shareOfReached).toBe(0.375)
    expect(result.ratio).toBe(1.5)
    expect(result.differencePoints).toBe(12.5)
  })

  it('takes the fifth lowest and the fifth highest of 199 placings as the limits', () => {
    const { chance } = scored(disparity(CELLS, [30, 50, 0], GROUP, EVENLY))
    expect(chance.low).toBeCloseTo(5 / 200 / 0.25, 12)
    expect(chance.high).toBeCloseTo(195 / 200 / 0.25, 12)
    expect(chance.placings).toBe(199)
  })

  it.each([
    [4, 'lessThanChance'],
    [5, 'likeChance'],
    [195, 'likeChance'],
    [196, 'moreThanChance'],
  ])('calls %i of 200 in the group %s', (inGroup, verdict) => {
    const cells = CELLS.map((cell) => ({ ...cell, inhabitants: 4 * cell.inhabitants }))
    expect(scored(disparity(cells, [inGroup, 200 - inGroup, 0], GROUP, EVENLY)).verdict).toBe(
      verdict,
    )
  })

  it('does not score where nobody is reached or nobody lives', () => {
    expect(disparity(CELLS, [0, 0, 0], GROUP, EVENLY)).toEqual({ kind: 'nobodyReached' })
    expect(disparity(CELLS, [1, 1, 0], new Set([701]), EVENLY)).toEqual({ kind: 'nobodyInGroup' })
    expect(disparity(CELLS, [1, 1, 0], new Set(), EVENLY)).toEqual({ kind: 'nobodyInGroup' })
  })

  it('refuses too few placings', () => {
    expect(() => disparity(CELLS, [1, 1, 0], GROUP, EVENLY.slice(0, 38))).toThrow(/38 random/)
    expect(scored(disparity(CELLS, [1, 1, 0], GROUP, EVENLY.slice(0, 39))).chance.low).toBe(0.02)
  })
})

describe('randomReach', () => {
  const network = gridWalkNetwork(6, 6, (node) => (node % 6 < 3 ? 30 : 10))
  const options = { permutations: 400, seed: 7 }
  const placings = finish(randomReach(network, 1, 0, options))

  it('places a service where people live, the more the likelier', () => {
    // Nobody walks 0 minutes but from the node itself: a placing reaches exactly one node.
    const atThree = placings.filter((reached) => reached.includes(30)).length
    expect(placings.every((reached) => reached.filter((count) => count > 0).length === 1)).toBe(
      true,
    )
    // Three quarters of the inhabitants live on nodes of 30: 300 of 400, standard deviation 8.7.
    expect(atThree).toBeGreaterThan(270)
    expect(atThree).toBeLessThan(330)
  })

  it('never places one where nobody lives', () => {
    const lone = gridWalkNetwork(6, 6, (node) => (node === 8 || node === 35 ? 1 : 0))
    const counts = finish(randomReach(lone, 1, 0, options)).map((reached) => reached.join())
    expect(new Set(counts)).toEqual(new Set(['1,0,0', '0,0,1']))
  })

  it('gives the same placings for the same seed, and others for another', () => {
    expect(finish(randomReach(network, 1, 0, options))).toEqual(placings)
    expect(finish(randomReach(network, 1, 0, { ...options, seed: 8 }))).not.toEqual(placings)
  })

  it('reaches more with more services', () => {
    const total = (places: number): number =>
      finish(randomReach(network, places, 1.3, options))
        .flat()
        .reduce((a, b) => a + b, 0)
    expect(total(4)).toBeGreaterThan(total(2))
    expect(total(0)).toBe(0)
  })

  it('tells how far it is, once a placing', () => {
    const parts = [...randomReach(network, 2, 1, { permutations: 4, seed: 1 })]
    expect(parts).toEqual([0.25, 0.5, 0.75, 1])
  })

  it('can place nothing where nobody lives at all', () => {
    expect(() =>
      finish(
        randomReach(
          gridWalkNetwork(2, 2, () => 0),
          1,
          5,
        ),
      ),
    ).toThrow(RangeError)
  })
})
