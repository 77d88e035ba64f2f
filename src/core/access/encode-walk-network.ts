import type { LonLat } from '../districts/district.ts'
import { ByteWriter } from './byte-writer.ts'
import { NO_CELL, type WalkNetwork } from './walk-network.ts'
import {
  expectedMetres,
  STEPS_PER_DEGREE,
  WALK_NETWORK_MAGIC,
  WALK_NETWORK_VERSION,
} from './walk-network-format.ts'

/**
 * Encodes a walking network in few bytes that compress well. Coordinates are rounded to 1e-5 degree
 * and lengths to whole metres; all else is kept exactly. What is computed ahead has to be computed on
 * the decoded network, so that it equals what a browser computes. Encoding a decoded network gives
 * the same bytes again.
 *
 * Columns, one after the other, of numbers of variable length: per node the number of edges to higher
 * nodes; the steps between those; longitudes, latitudes as differences from the nearest lower
 * neighbour; lengths as differences from the straight line; inhabitants; steps between cells.
 *
 * @throws RangeError for a municipality code of other than five characters
 */
export function encodeWalkNetwork(network: WalkNetwork): Uint8Array {
  const { nodeCount, cells } = network
  const writer = new ByteWriter()
  writer.ascii(WALK_NETWORK_MAGIC)
  writer.unsigned(WALK_NETWORK_VERSION)
  writer.unsigned(nodeCount)
  writer.unsigned(cells.length)
  for (const { district, municipality } of cells) {
    if (!/^[ -~]{5}$/.test(municipality)) {
      throw new RangeError(`the municipality code ${municipality} is not five characters long`)
    }
    writer.unsigned(district)
    writer.ascii(municipality)
  }
  writeEdges(network, writer)
  const longitudes = Int32Array.from(network.longitudes, inSteps)
  const latitudes = Int32Array.from(network.latitudes, inSteps)
  writeCoordinates(longitudes, network, writer)
  writeCoordinates(latitudes, network, writer)
  writeLengths(network, longitudes, latitudes, writer)
  for (const count of network.inhabitants) writer.unsigned(count)
  writeCells(network, writer)
  return writer.finish()
}

const inSteps = (degrees: number): number => Math.round(degrees * STEPS_PER_DEGREE)

/** Calls back for every edge to a higher node, in ascending order. */
function forEachRise(
  { nodeCount, firstEdge, targets }: WalkNetwork,
  visit: (from: number, to: number, edge: number) => void,
): void {
  for (let from = 0; from < nodeCount; from += 1) {
    const last = firstEdge[from + 1] ?? 0
    for (let edge = firstEdge[from] ?? 0; edge < last; edge += 1) {
      const to = targets[edge] ?? 0
      if (to > from) visit(from, to, edge)
    }
  }
}

function writeEdges(network: WalkNetwork, writer: ByteWriter): void {
  const rises = new Uint32Array(network.nodeCount)
  forEachRise(network, (from) => {
    rises[from] = (rises[from] ?? 0) + 1
  })
  for (const count of rises) writer.unsigned(count)
  let lastFrom = -1
  let lastTo = -1
  forEachRise(network, (from, to) => {
    writer.unsigned(to - (from === lastFrom ? lastTo : from))
    lastFrom = from
    lastTo = to
  })
}

function writeCoordinates(
  steps: Int32Array,
  { nodeCount, firstEdge, targets }: WalkNetwork,
  writer: ByteWriter,
): void {
  for (let node = 0; node < nodeCount; node += 1) {
    let base = node - 1
    for (let edge = firstEdge[node] ?? 0; edge < (firstEdge[node + 1] ?? 0); edge += 1) {
      const neighbour = targets[edge] ?? 0
      if (neighbour >= node) break
      base = neighbour
    }
    writer.signed((steps[node] ?? 0) - (steps[base] ?? 0))
  }
}

function writeLengths(
  network: WalkNetwork,
  longitudes: Int32Array,
  latitudes: Int32Array,
  writer: ByteWriter,
): void {
  const place = (node: number): LonLat => [
    (longitudes[node] ?? 0) / STEPS_PER_DEGREE,
    (latitudes[node] ?? 0) / STEPS_PER_DEGREE,
  ]
  forEachRise(network, (from, to, edge) => {
    const length = Math.round(network.metres[edge] ?? 0)
    writer.signed(length - expectedMetres(place(from), place(to)))
  })
}

/** The cell of a node as the step from that of the node before; `NO_CELL` comes after the last. */
function writeCells({ cellOfNode, cells }: WalkNetwork, writer: ByteWriter): void {
  let before = 0
  for (const cell of cellOfNode) {
    const stored = cell === NO_CELL ? cells.length : cell
    writer.signed(stored - before)
    before = stored
  }
}
