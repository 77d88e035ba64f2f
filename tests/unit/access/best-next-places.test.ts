import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestNextPlaces, type NextPlaces } from '../../../src/core/access/best-next-places.ts'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { finish } from '../../../src/core/access/steps.ts'
import type { WalkNetworkInput } from '../../../src/core/access/walk-network-input.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const question = (weights: Uint16Array, minutes = 1.25) => ({
  starts: [],
  minutes,
  weights,
  count: 5,
})

describe('bestNextPlaces', () => {
  // 1.25 minutes are one block. People live in two corners and along the middle of the south.
  const people = new Map([
    [0, 50],
    [3, 20],
    [4, 20],
    [5, 20],
    [8, 9],
    [24, 40],
  ])
  const network = gridWalkNetwork(9, 3, (node) => people.get(node) ?? 0)
  const result = finish(bestNextPlaces(network, question(network.inhabitants)))

  it('takes the largest gain first, then the largest of those not reached yet', () => {
    expect(result.places.map(({ node, gain, reached }) => [node, gain, reached])).toEqual([
      [4, 60, 60],
      [0, 50, 110],
      [15, 40, 150],
      [7, 9, 159],
    ])
    expect(result.persons).toBe(159)
    expect(result.reachedBefore).toBe(0)
    expect(result.places[2]?.gainOverFirst).toBe(40 / 60)
    expect(result.places[0]?.point).toEqual(gridPoint(4, 0))
  })

  it('starts from those reached already', () => {
    const after = finish(
      bestNextPlaces(network, {
        ...question(network.inhabitants),
        starts: [{ node: 4, metres: 20 }],
        count: 1,
      }),
    )
    // With 20 m to the street, the neighbours of node 4 are 120 m away and not reached.
    expect(after.reachedBefore).toBe(20)
    expect(after.places.map(({ node, gain, reached }) => [node, gain, reached])).toEqual([
      [0, 50, 70],
    ])
  })

  it('chooses the lowest node of equals, and stops when nobody is left to gain', () => {
    const even = gridWalkNetwork(3, 3, () => 1)
    const { places } = finish(bestNextPlaces(even, question(even.inhabitants, 0)))
    expect(places.map(({ node }) => node)).toEqual([0, 1, 2, 3, 4])
    const all = finish(bestNextPlaces(even, question(even.inhabitants, 60)))
    expect(all.places).toHaveLength(1)
    expect(all.places[0]).toMatchObject({ node: 0, gain: 9, reached: 9, gainOverFirst: 1 })
    expect(finish(bestNextPlaces(even, question(new Uint16Array(9)))).places).toEqual([])
  })

  it('counts only the persons of the aim', () => {
    const aim = network.inhabitants.map((count, node) => (node === 8 ? count : 0))
    const { places, persons } = finish(bestNextPlaces(network, question(aim)))
    expect(persons).toBe(9)
    expect(places.map(({ node, gain }) => [node, gain])).toEqual([[7, 9]])
  })

  it('equals trying every node at every step', () => {
    fc.assert(
      fc.property(
        arbitraryWalkNetwork,
        fc.integer({ min: 0, max: 12 }),
        fc.option(fc.nat()),
        (input, minutes, existing) => {
          const start = existing === null ? [] : [existing % input.nodes.length]
          const one = buildWalkNetwork(input)
          const steps = bestNextPlaces(one, {
            ...question(one.inhabitants, minutes),
            starts: start.map((node) => ({ node, metres: 0 })),
          })
          const { places } = finish(steps) satisfies NextPlaces
          expect(places.map(({ node, gain }) => [node, gain])).toEqual(
            everyNodeTried(input, minutes * 80, start),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('tells how far it is, never less than before', () => {
    const parts = [...bestNextPlaces(network, question(network.inhabitants))]
    expect(parts.length).toBeGreaterThan(1)
    expect(parts).toEqual(parts.toSorted((a, b) => a - b))
    expect(parts.every((part) => part >= 0 && part <= 1)).toBe(true)
  })
})

/** Greedy places by all distances between all nodes (Floyd-Warshall) and every candidate. */
function everyNodeTried(
  { nodes, edges, inhabitants }: WalkNetworkInput,
  limit: number,
  existing: readonly number[],
): readonly (readonly [node: number, gain: number])[] {
  const metres = nodes.map((_, a) => nodes.map((__, b) => (a === b ? 0 : Number.POSITIVE_INFINITY)))
  const at = (a: number, b: number): number => metres[a]?.[b] ?? Number.POSITIVE_INFINITY
  const set = (a: number, b: number, value: number): void => {
    const row = metres[a]
    if (row) row[b] = Math.min(at(a, b), value)
  }
  for (const [from, to, length] of edges) {
    set(from, to, length)
    set(to, from, length)
  }
  nodes.forEach((_, by) => {
    nodes.forEach((__, a) => {
      nodes.forEach((___, b) => {
        set(a, b, at(a, by) + at(by, b))
      })
    })
  })
  const open = new Set(nodes.keys())
  const close = (place: number): void => {
    for (const node of nodes.keys()) if (at(place, node) <= limit) open.delete(node)
  }
  existing.forEach(close)
  const chosen: [number, number][] = []
  while (chosen.length < 5) {
    const gains = nodes.map((_, place) =>
      [...open].reduce(
        (sum, node) => sum + (at(place, node) <= limit ? (inhabitants[node] ?? 0) : 0),
        0,
      ),
    )
    const gain = Math.max(...gains)
    if (gain === 0) break
    chosen.push([gains.indexOf(gain), gain])
    close(gains.indexOf(gain))
  }
  return chosen
}
