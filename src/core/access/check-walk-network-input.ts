import { NO_CELL } from './walk-network.ts'
import type { WalkNetworkInput } from './walk-network-input.ts'

const MOST_INHABITANTS = 0xffff

/**
 * Holds the input of a walking network against what the network promises.
 *
 * @throws RangeError naming the first node, edge or cell that is wrong
 */
export function checkWalkNetworkInput(input: WalkNetworkInput): void {
  const { nodes, inhabitants, cellOfNode } = input
  if (inhabitants.length !== nodes.length || cellOfNode.length !== nodes.length) {
    throw new RangeError(
      `${nodes.length} nodes have ${inhabitants.length} counts of inhabitants ` +
        `and ${cellOfNode.length} cells`,
    )
  }
  nodes.forEach(([longitude, latitude], node) => {
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
      throw new RangeError(`node ${node} lies at ${longitude}, ${latitude}: no such place`)
    }
  })
  checkEdges(input)
  checkInhabitants(input)
}

function checkEdges({ nodes, edges }: WalkNetworkInput): void {
  const isNode = (node: number): boolean =>
    Number.isInteger(node) && node >= 0 && node < nodes.length
  edges.forEach(([from, to, metres], index) => {
    const edge = `edge ${index} (${from} to ${to}, ${metres} m)`
    if (!isNode(from) || !isNode(to)) {
      throw new RangeError(`${edge} leads to a node outside 0 to ${nodes.length - 1}`)
    }
    if (from === to) throw new RangeError(`${edge} leads back to its own node`)
    if (!Number.isFinite(metres) || metres < 0) throw new RangeError(`${edge} has no length`)
  })
}

function checkInhabitants({ inhabitants, cellOfNode, cells }: WalkNetworkInput): void {
  if (cells.length >= NO_CELL) throw new RangeError(`${cells.length} cells are too many`)
  const sums = cells.map(() => 0)
  inhabitants.forEach((count, node) => {
    if (!Number.isInteger(count) || count < 0 || count > MOST_INHABITANTS) {
      throw new RangeError(`node ${node} can not have ${count} inhabitants`)
    }
    const cell = cellOfNode[node] ?? NO_CELL
    if (cell === NO_CELL) {
      if (count > 0) throw new RangeError(`the ${count} inhabitants of node ${node} have no cell`)
      return
    }
    const before = sums[cell]
    if (before === undefined) throw new RangeError(`node ${node} names the unknown cell ${cell}`)
    sums[cell] = before + count
  })
  cells.forEach((cell, index) => {
    if (cell.inhabitants !== sums[index]) {
      throw new RangeError(
        `cell ${index} (${cell.district}, ${cell.municipality}) has ${cell.inhabitants} ` +
          `inhabitants, its nodes ${sums[index]}`,
      )
    }
  })
}
