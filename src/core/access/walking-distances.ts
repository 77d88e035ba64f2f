import FlatQueue from 'flatqueue'
import type { WalkNetwork } from './walk-network.ts'
import type { WalkStart } from './walk-start.ts'

/**
 * Walking distance in metres from the nearest of several starts to every node: Dijkstra's shortest
 * path with many starts, which does not look beyond the limit.
 *
 * @param starts their own metres count; the order makes no difference
 * @param limitMetres nodes at exactly this distance are still reached; may be Infinity
 * @returns metres per node; Infinity for a node that is not reached, or not within the limit
 * @throws RangeError when a start is no node of the network
 * Source: E. W. Dijkstra (1959), A note on two problems in connexion with graphs, Numerische
 * Mathematik 1.
 */
export function walkingDistances(
  network: WalkNetwork,
  starts: readonly WalkStart[],
  limitMetres: number,
): Float64Array {
  const { nodeCount, firstEdge, targets, metres } = network
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY)
  const queue = new FlatQueue()
  for (const start of starts) {
    const known = distances[start.node]
    if (known === undefined) throw new RangeError(`the network has no node ${start.node}`)
    if (start.metres >= known || start.metres > limitMetres) continue
    distances[start.node] = start.metres
    queue.push(start.node, start.metres)
  }
  for (;;) {
    const distance = queue.peekValue()
    const node = queue.pop()
    if (distance === undefined || node === undefined) return distances
    if (distance > (distances[node] ?? 0)) continue
    const last = firstEdge[node + 1] ?? 0
    for (let edge = firstEdge[node] ?? 0; edge < last; edge += 1) {
      const target = targets[edge] ?? 0
      const longer = distance + (metres[edge] ?? 0)
      if (longer > limitMetres || longer >= (distances[target] ?? 0)) continue
      distances[target] = longer
      queue.push(target, longer)
    }
  }
}
