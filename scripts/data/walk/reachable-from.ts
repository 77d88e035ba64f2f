import type { WalkEdge } from '../../../src/core/access/walk-network-input.ts'

/** How many nodes one can walk to from a node, itself among them; edges go both ways. */
export function reachableFrom(
  start: number,
  nodeCount: number,
  edges: readonly WalkEdge[],
): number {
  const neighbours = Array.from({ length: nodeCount }, (): number[] => [])
  for (const [from, to] of edges) {
    neighbours[from]?.push(to)
    neighbours[to]?.push(from)
  }
  const reached = new Set([start])
  const open = [start]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    for (const next of neighbours[node] ?? []) {
      if (reached.has(next)) continue
      reached.add(next)
      open.push(next)
    }
  }
  return reached.size
}
