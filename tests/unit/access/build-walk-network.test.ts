import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { orderWalkNodes } from '../../../src/core/access/order-walk-nodes.ts'
import { NO_CELL } from '../../../src/core/access/walk-network.ts'
import type { WalkNetworkInput } from '../../../src/core/access/walk-network-input.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'

const TRIANGLE: WalkNetworkInput = {
  nodes: [
    [4.35, 50.84],
    [4.36, 50.84],
    [4.36, 50.85],
  ],
  edges: [
    [2, 0, 130],
    [0, 1, 70],
    [2, 1, 110],
  ],
  inhabitants: [5, 0, 7],
  cellOfNode: [0, NO_CELL, 0],
  cells: [{ district: 3, municipality: '21004', inhabitants: 12 }],
}

const withChange = (change: Partial<WalkNetworkInput>) => () =>
  buildWalkNetwork({ ...TRIANGLE, ...change })

describe('buildWalkNetwork', () => {
  it('lists the neighbours of every node, both ways, in ascending order', () => {
    const network = buildWalkNetwork(TRIANGLE)
    expect([...network.firstEdge]).toEqual([0, 2, 4, 6])
    expect([...network.targets]).toEqual([1, 2, 0, 2, 0, 1])
    expect([...network.metres]).toEqual([70, 130, 70, 110, 130, 110])
    expect([...network.inhabitants]).toEqual([5, 0, 7])
    expect([...network.cellOfNode]).toEqual([0, NO_CELL, 0])
  })

  it('gives the same network whatever the order of the edges and of their ends', () => {
    fc.assert(
      fc.property(arbitraryWalkNetwork, (input) => {
        const turned = input.edges.map(([from, to, metres]) => [to, from, metres] as const)
        expect(buildWalkNetwork({ ...input, edges: turned.reverse() })).toEqual(
          buildWalkNetwork(input),
        )
      }),
    )
  })

  it.each([
    [
      'to an unknown node',
      { edges: [[0, 1, 5] as const, [1, 3, 9] as const] },
      /edge 1 \(1 to 3, 9 m\).*0 to 2/,
    ],
    ['from half a node', { edges: [[0.5, 1, 5] as const] }, /edge 0/],
    ['back to itself', { edges: [[1, 1, 5] as const] }, /edge 0 \(1 to 1, 5 m\).*own node/],
    ['of negative length', { edges: [[0, 1, -1] as const] }, /edge 0 \(0 to 1, -1 m\)/],
    ['without a length', { edges: [[0, 1, Number.NaN] as const] }, /edge 0/],
  ])('refuses an edge %s and names it', (_, change, message) => {
    expect(withChange(change)).toThrow(RangeError)
    expect(withChange(change)).toThrow(message)
  })

  it.each([
    ['too many for a node', { inhabitants: [65_536, 0, 7] }, /node 0/],
    ['no whole people', { inhabitants: [5, 0, 6.5] }, /node 2/],
    ['below zero', { inhabitants: [5, -1, 7] }, /node 1/],
    ['without a cell', { cellOfNode: [0, 0, NO_CELL] }, /7 inhabitants of node 2 have no cell/],
    ['of an unknown cell', { cellOfNode: [0, 0, 1] }, /node 2 names the unknown cell 1/],
    ['other than those of the cell', { inhabitants: [5, 0, 8] }, /cell 0 \(3, 21004\) has 12.*13/],
    ['for too few nodes', { inhabitants: [5, 7] }, /3 nodes have 2 counts/],
  ])('refuses inhabitants %s', (_, change, message) => {
    expect(withChange(change)).toThrow(message)
  })

  it('refuses a node that lies nowhere', () => {
    expect(
      withChange({
        nodes: [
          [4, 50],
          [4, 91],
          [4, 50],
        ],
      }),
    ).toThrow(/node 1 lies at 4, 91/)
  })
})

describe('orderWalkNodes', () => {
  it('walks depth first from node to node, the lowest neighbour first', () => {
    const { numberOf } = orderWalkNodes({
      nodes: TRIANGLE.nodes.concat([[4.37, 50.85]]),
      edges: [
        [0, 2, 1],
        [2, 3, 1],
        [0, 1, 1],
      ],
      inhabitants: [0, 0, 0, 0],
      cellOfNode: [NO_CELL, NO_CELL, NO_CELL, NO_CELL],
      cells: [],
    })
    expect([...numberOf]).toEqual([0, 1, 2, 3])
    expect([...orderWalkNodes({ ...TRIANGLE, edges: [[0, 2, 130]] }).numberOf]).toEqual([0, 2, 1])
  })

  it('keeps every node with its place, people, cell and neighbours', () => {
    fc.assert(
      fc.property(arbitraryWalkNetwork, (input) => {
        const { input: ordered, numberOf } = orderWalkNodes(input)
        expect([...numberOf].sort((a, b) => a - b)).toEqual(input.nodes.map((_, node) => node))
        numberOf.forEach((number, old) => {
          expect(ordered.nodes[number]).toBe(input.nodes[old])
          expect(ordered.inhabitants[number]).toBe(input.inhabitants[old])
          expect(ordered.cellOfNode[number]).toBe(input.cellOfNode[old])
        })
        expect(ordered.edges).toEqual(
          input.edges.map(([from, to, metres]) => [numberOf[from], numberOf[to], metres]),
        )
      }),
    )
  })
})
