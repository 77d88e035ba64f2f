import FlatQueue from 'flatqueue'
import type { WalkNetwork } from './walk-network.ts'

/** The nodes around a node, nearest first. Valid until the next search. */
export interface NearbyNodes {
  readonly count: number
  readonly nodes: Uint32Array
  /** Walking metres to each of `nodes`. */
  readonly metres: Float64Array
}

/**
 * A search for the nodes within a walk from one node, made to be done thousands of times: its arrays
 * are used again, and only what a search touched is cleared.
 */
export function nearbySearch(
  network: WalkNetwork,
): (origin: number, limitMetres: number) => NearbyNodes {
  const { nodeCount, firstEdge, targets, metres } = network
  const distances = new Float64Array(nodeCount).fill(Number.POSITIVE_INFINITY)
  const touched = new Uint32Array(nodeCount)
  const found = { nodes: new Uint32Array(nodeCount), metres: new Float64Array(nodeCount) }
  const queue = new FlatQueue()
  return (origin, limitMetres) => {
    let touchedCount = 1
    let count = 0
    touched[0] = origin
    distances[origin] = 0
    queue.push(origin, 0)
    for (;;) {
      const distance = queue.peekValue()
      const node = queue.pop()
      if (distance === undefined || node === undefined) break
      if (distance > (distances[node] ?? 0)) continue
      found.nodes[count] = node
      found.metres[count] = distance
      count += 1
      const last = firstEdge[node + 1] ?? 0
      for (let edge = firstEdge[node] ?? 0; edge < last; edge += 1) {
        const target = targets[edge] ?? 0
        const known = distances[target] ?? 0
        const longer = distance + (metres[edge] ?? 0)
        if (longer > limitMetres || longer >= known) continue
        if (known === Number.POSITIVE_INFINITY) {
          touched[touchedCount] = target
          touchedCount += 1
        }
        distances[target] = longer
        queue.push(target, longer)
      }
    }
    for (let index = 0; index < touchedCount; index += 1) {
      distances[touched[index] ?? 0] = Number.POSITIVE_INFINITY
    }
    return { count, ...found }
  }
}
