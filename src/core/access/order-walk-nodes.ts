import type { WalkNetworkInput } from './walk-network-input.ts'

/**
 * Renumbers the nodes of a network so that neighbours get numbers close together, which makes the
 * encoded network small: depth first along the streets, the neighbour with the lowest number first.
 *
 * @returns the same network under other numbers, and the new number of every old one
 */
export function orderWalkNodes(input: WalkNetworkInput): {
  readonly input: WalkNetworkInput
  readonly numberOf: Uint32Array
} {
  const order = depthFirst(input)
  const numberOf = new Uint32Array(order.length)
  order.forEach((old, number) => {
    numberOf[old] = number
  })
  const reordered = <T>(items: readonly T[]): readonly T[] =>
    order.flatMap((old) => items.slice(old, old + 1))
  return {
    input: {
      nodes: reordered(input.nodes),
      edges: input.edges.map(([from, to, metres]) => [
        numberOf[from] ?? 0,
        numberOf[to] ?? 0,
        metres,
      ]),
      inhabitants: reordered(input.inhabitants),
      cellOfNode: reordered(input.cellOfNode),
      cells: input.cells,
    },
    numberOf,
  }
}

function depthFirst({ nodes, edges }: WalkNetworkInput): readonly number[] {
  const neighbours: number[][] = nodes.map(() => [])
  for (const [from, to] of edges) {
    neighbours[from]?.push(to)
    neighbours[to]?.push(from)
  }
  const seen = new Uint8Array(nodes.length)
  const order: number[] = []
  for (let first = 0; first < nodes.length; first += 1) {
    const stack = [first]
    while (stack.length > 0) {
      const node = stack.pop() ?? 0
      if (seen[node] === 1) continue
      seen[node] = 1
      order.push(node)
      const next = [...(neighbours[node] ?? [])].sort((a, b) => b - a)
      stack.push(...next)
    }
  }
  return order
}
