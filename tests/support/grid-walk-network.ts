import { buildWalkNetwork } from '../../src/core/access/build-walk-network.ts'
import type { WalkNetwork } from '../../src/core/access/walk-network.ts'
import type { WalkEdge, WalkNetworkInput } from '../../src/core/access/walk-network-input.ts'
import type { LonLat } from '../../src/core/districts/district.ts'

/** About 100 m in either direction at the latitude of Brussels, in whole steps of 1e-5 degree. */
export const EAST_100_METRES = 0.00142
export const NORTH_100_METRES = 0.0009

export const GRID_ORIGIN: LonLat = [4.35, 50.84]

/** Where the node in a column and row of the grid lies. */
export function gridPoint(column: number, row: number): LonLat {
  const fiveDecimals = (degrees: number): number => Number(degrees.toFixed(5))
  return [
    fiveDecimals(GRID_ORIGIN[0] + column * EAST_100_METRES),
    fiveDecimals(GRID_ORIGIN[1] + row * NORTH_100_METRES),
  ]
}

/**
 * Streets like a chessboard: crossings 100 m apart, node = row * columns + column. The left half is
 * district 1, the right half district 2, both in municipality 21001; the top row is park 701.
 *
 * @param inhabitantsOf whole inhabitants of a node
 */
export function gridInput(
  columns: number,
  rows: number,
  inhabitantsOf: (node: number) => number,
): WalkNetworkInput {
  const places = Array.from({ length: columns * rows }, (_, node) => ({
    node,
    column: node % columns,
    row: Math.floor(node / columns),
  }))
  const edges = places.flatMap(({ node, column, row }): readonly WalkEdge[] => [
    ...(column + 1 < columns ? [[node, node + 1, 100] as const] : []),
    ...(row + 1 < rows ? [[node, node + columns, 100] as const] : []),
  ])
  const inhabitants = places.map(({ node }) => inhabitantsOf(node))
  const cellOfNode = places.map(({ column, row }) => {
    if (row === rows - 1) return 2
    return column < columns / 2 ? 0 : 1
  })
  const cells = [1, 2, 701].map((district, cell) => ({
    district,
    municipality: '21001',
    inhabitants: inhabitants.reduce(
      (sum, count, node) => (cellOfNode[node] === cell ? sum + count : sum),
      0,
    ),
  }))
  return {
    nodes: places.map(({ column, row }) => gridPoint(column, row)),
    edges,
    inhabitants,
    cellOfNode,
    cells,
  }
}

/** The network of `gridInput`. */
export function gridWalkNetwork(
  columns: number,
  rows: number,
  inhabitantsOf: (node: number) => number = () => 10,
): WalkNetwork {
  return buildWalkNetwork(gridInput(columns, rows, inhabitantsOf))
}
