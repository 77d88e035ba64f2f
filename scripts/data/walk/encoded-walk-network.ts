import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { encodeWalkNetwork } from '../../../src/core/access/encode-walk-network.ts'
import { orderWalkNodes } from '../../../src/core/access/order-walk-nodes.ts'
import type { SpreadInhabitants } from '../population/spread-inhabitants.ts'
import type { WalkGraph } from './walk-graph.ts'

/** The network with its inhabitants as the browser loads it, nodes renumbered to compress well. */
export function encodedWalkNetwork(
  { nodes, edges }: WalkGraph,
  { inhabitants, cellOfNode, cells }: SpreadInhabitants,
): Uint8Array {
  const { input } = orderWalkNodes({ nodes, edges, inhabitants, cellOfNode, cells })
  return encodeWalkNetwork(buildWalkNetwork(input))
}
