import fc from 'fast-check'
import { NO_CELL } from '../../src/core/access/walk-network.ts'
import type { WalkEdge, WalkNetworkInput } from '../../src/core/access/walk-network-input.ts'

const MOST_NODES = 40
const CELL_PLACES = [
  { district: 1, municipality: '21001' },
  { district: 1, municipality: '21004' },
  { district: 87, municipality: '21004' },
  { district: 917, municipality: '21015' },
] as const

const node = fc.record({
  east: fc.integer({ min: 424_000, max: 448_000 }),
  north: fc.integer({ min: 5_076_000, max: 5_091_000 }),
  inhabitants: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 300 })),
  cell: fc.nat(CELL_PLACES.length - 1),
})

/** Any small network, connected or not, with lengths in whole metres. */
export const arbitraryWalkNetwork: fc.Arbitrary<WalkNetworkInput> = fc
  .array(node, { minLength: 2, maxLength: MOST_NODES })
  .chain((nodes) => {
    const index = fc.nat(nodes.length - 1)
    const edge = fc.tuple(index, index, fc.integer({ min: 0, max: 500 }))
    return fc.record({ nodes: fc.constant(nodes), edges: fc.array(edge, { maxLength: 90 }) })
  })
  .map(({ nodes, edges }) => ({
    nodes: nodes.map(({ east, north }) => [east / 100_000, north / 100_000] as const),
    edges: edges.filter(([from, to]) => from !== to).map((edge): WalkEdge => edge),
    inhabitants: nodes.map(({ inhabitants }) => inhabitants),
    cellOfNode: nodes.map(({ inhabitants, cell }) => (inhabitants === 0 ? NO_CELL : cell)),
    cells: CELL_PLACES.map((place, cell) => ({
      ...place,
      inhabitants: nodes
        .filter((one) => one.cell === cell)
        .reduce((sum, { inhabitants }) => sum + inhabitants, 0),
    })),
  }))
