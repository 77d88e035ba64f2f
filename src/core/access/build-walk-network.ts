import { checkWalkNetworkInput } from './check-walk-network-input.ts'
import type { WalkNetwork } from './walk-network.ts'
import type { WalkEdge, WalkNetworkInput } from './walk-network-input.ts'

/**
 * Builds the walking network from plain lists. Neighbours of a node come in ascending order, so the
 * order of the edges in the input, and of the ends of an edge, make no difference.
 *
 * @throws RangeError naming the first node, edge or cell that is wrong: an edge to an unknown node,
 *   to itself or without a length; inhabitants that are no whole number, have no cell, or do not add
 *   up to those of their cell
 */
export function buildWalkNetwork(input: WalkNetworkInput): WalkNetwork {
  checkWalkNetworkInput(input)
  const { nodes, inhabitants, cellOfNode, cells } = input
  return {
    nodeCount: nodes.length,
    longitudes: Float64Array.from(nodes, ([longitude]) => longitude),
    latitudes: Float64Array.from(nodes, ([, latitude]) => latitude),
    ...compressedRows(nodes.length, input.edges),
    inhabitants: Uint16Array.from(inhabitants),
    cellOfNode: Uint16Array.from(cellOfNode),
    cells,
  }
}

function compressedRows(
  nodeCount: number,
  edges: readonly WalkEdge[],
): Pick<WalkNetwork, 'firstEdge' | 'targets' | 'metres'> {
  const ascending = edges
    .map(([from, to, metres]): WalkEdge => (from < to ? [from, to, metres] : [to, from, metres]))
    .sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2])
  const firstEdge = new Uint32Array(nodeCount + 1)
  for (const [low, high] of ascending) {
    firstEdge[low + 1] = (firstEdge[low + 1] ?? 0) + 1
    firstEdge[high + 1] = (firstEdge[high + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodeCount; node += 1) {
    firstEdge[node + 1] = (firstEdge[node + 1] ?? 0) + (firstEdge[node] ?? 0)
  }
  const targets = new Uint32Array(2 * edges.length)
  const metres = new Float32Array(2 * edges.length)
  const next = firstEdge.slice()
  const put = (node: number, target: number, length: number): void => {
    const place = next[node] ?? 0
    targets[place] = target
    metres[place] = length
    next[node] = place + 1
  }
  // Lower neighbours first, then higher ones: both passes run through ascending edges.
  for (const [low, high, length] of ascending) put(high, low, length)
  for (const [low, high, length] of ascending) put(low, high, length)
  return { firstEdge, targets, metres }
}
