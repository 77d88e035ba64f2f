import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { nearbySearch } from '../../../src/core/access/nearby-nodes.ts'
import type { WalkNetworkInput } from '../../../src/core/access/walk-network-input.ts'
import type { WalkStart } from '../../../src/core/access/walk-start.ts'
import { walkingDistances } from '../../../src/core/access/walking-distances.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'
import { gridWalkNetwork } from '../../support/grid-walk-network.ts'

const NO_LIMIT = Number.POSITIVE_INFINITY

const networkAndStarts = arbitraryWalkNetwork.chain((input) =>
  fc.tuple(
    fc.constant(input),
    fc.array(
      fc.record({
        node: fc.nat(input.nodes.length - 1),
        metres: fc.integer({ min: 0, max: 300 }),
      }),
      { maxLength: 5 },
    ),
  ),
)

describe('walkingDistances', () => {
  const grid = gridWalkNetwork(4, 3)

  it('goes round the corner, not across the block', () => {
    expect([...walkingDistances(grid, [{ node: 0, metres: 0 }], NO_LIMIT)]).toEqual([
      0, 100, 200, 300, 100, 200, 300, 400, 200, 300, 400, 500,
    ])
  })

  it('takes the nearest of several starts, what was walked before it included', () => {
    const starts = [
      { node: 0, metres: 0 },
      { node: 11, metres: 150 },
    ]
    expect([...walkingDistances(grid, starts, NO_LIMIT)]).toEqual([
      0, 100, 200, 300, 100, 200, 300, 250, 200, 300, 250, 150,
    ])
  })

  it('reaches what lies at the limit and nothing beyond', () => {
    const distances = walkingDistances(grid, [{ node: 0, metres: 20 }], 220)
    expect([...distances].filter(Number.isFinite)).toEqual([20, 120, 220, 120, 220, 220])
    expect(
      walkingDistances(grid, [{ node: 0, metres: 221 }], 220).every((d) => d === NO_LIMIT),
    ).toBe(true)
  })

  it('reaches nothing without a start, and refuses one that is no node', () => {
    expect(walkingDistances(grid, [], NO_LIMIT).every((d) => d === NO_LIMIT)).toBe(true)
    expect(() => walkingDistances(grid, [{ node: 12, metres: 0 }], NO_LIMIT)).toThrow(/no node 12/)
  })

  it('equals relaxing every edge until nothing gets shorter', () => {
    fc.assert(
      fc.property(networkAndStarts, ([input, starts]) => {
        const distances = walkingDistances(buildWalkNetwork(input), starts, NO_LIMIT)
        expect([...distances]).toEqual(relaxed(input, starts))
      }),
    )
  })

  it('does not depend on the order of the starts', () => {
    fc.assert(
      fc.property(networkAndStarts, ([input, starts]) => {
        const network = buildWalkNetwork(input)
        expect(walkingDistances(network, starts.toReversed(), 700)).toEqual(
          walkingDistances(network, starts, 700),
        )
      }),
    )
  })
})

describe('nearbySearch', () => {
  it('finds the nodes of a bounded walk, nearest first, again and again', () => {
    const withNodes = arbitraryWalkNetwork.chain((input) =>
      fc.tuple(fc.constant(input), fc.array(fc.nat(input.nodes.length - 1), { minLength: 2 })),
    )
    fc.assert(
      fc.property(withNodes, fc.integer({ min: 0, max: 900 }), ([input, origins], limit) => {
        const network = buildWalkNetwork(input)
        const search = nearbySearch(network)
        for (const origin of origins) {
          const { count, nodes, metres } = search(origin, limit)
          const distances = walkingDistances(network, [{ node: origin, metres: 0 }], limit)
          const near = [...nodes.slice(0, count)]
          expect(near.toSorted((a, b) => a - b)).toEqual(
            input.nodes.flatMap((_, node) => (distances[node] === NO_LIMIT ? [] : [node])),
          )
          expect([...metres.slice(0, count)]).toEqual(near.map((node) => distances[node]))
          expect([...metres.slice(0, count)]).toEqual(
            [...metres.slice(0, count)].sort((a, b) => a - b),
          )
        }
      }),
    )
  })
})

/** Shortest distances by relaxing all edges as often as there are nodes (Bellman-Ford). */
function relaxed(
  { nodes, edges }: WalkNetworkInput,
  starts: readonly WalkStart[],
): readonly number[] {
  const known = nodes.map((_, node) =>
    Math.min(
      NO_LIMIT,
      ...starts.filter((start) => start.node === node).map(({ metres }) => metres),
    ),
  )
  const at = (node: number): number => known[node] ?? NO_LIMIT
  for (const _ of nodes) {
    for (const [from, to, metres] of edges) {
      known[to] = Math.min(at(to), at(from) + metres)
      known[from] = Math.min(at(from), at(to) + metres)
    }
  }
  return known
}
