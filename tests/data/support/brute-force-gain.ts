import type { WalkNetwork } from '../../../src/core/access/walk-network.ts'

/**
 * Persons within a walk of every node, every node tried: a search with one bucket a metre, which
 * needs no priority queue (R. Dial 1969, Algorithm 360). Lengths must be whole metres.
 *
 * @param persons not reached yet, per node
 */
export function bruteForceGains(
  { nodeCount, firstEdge, targets, metres }: WalkNetwork,
  persons: ArrayLike<number>,
  limitMetres: number,
): readonly number[] {
  const settledFor = new Int32Array(nodeCount).fill(-1)
  const buckets: number[][] = Array.from({ length: limitMetres + 1 }, () => [])
  return Array.from({ length: nodeCount }, (_, origin) => {
    let gain = 0
    buckets[0]?.push(origin)
    buckets.forEach((bucket, distance) => {
      for (let node = bucket.pop(); node !== undefined; node = bucket.pop()) {
        if (settledFor[node] === origin) continue
        settledFor[node] = origin
        gain += persons[node] ?? 0
        for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1) {
          const target = targets[edge] ?? 0
          if (settledFor[target] !== origin) buckets[distance + (metres[edge] ?? 0)]?.push(target)
        }
      }
    })
    return gain
  })
}
