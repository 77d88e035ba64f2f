import * as z from 'zod'
import type { WalkEdge } from '../../../src/core/access/walk-network-input.ts'
import type { LonLat } from '../../../src/core/districts/district.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { position } from '../read/feature-table.ts'
import { reachableFrom } from './reachable-from.ts'

export const WALK_GRAPH_FILE = 'walk/walk_graph.json'

/** The streets and paths of the source: nodes, and every edge once with its length in metres. */
export interface WalkGraph {
  readonly nodes: readonly LonLat[]
  readonly edges: readonly WalkEdge[]
}

const graphSchema = z.object({ n: z.array(z.number()), e: z.array(z.number()) })

/** Longer than any edge of the source: such a one would be a shortcut that does not exist. */
const LONGEST_EDGE_METRES = 2_000

/**
 * Reads the walking network: positions in or next to the region, edges between known nodes, each
 * once, with a length in whole metres, and all of it connected.
 */
export function readWalkGraph(files: DataFolder, log: ProblemLog): WalkGraph {
  const fault = (place: string, reason: string) => log.add(WALK_GRAPH_FILE, place, reason)
  const content = graphSchema.safeParse(parseJson(requireFile(files, WALK_GRAPH_FILE)))
  if (!content.success) {
    fault('', 'not a walking network with lists n and e of numbers')
    return { nodes: [], edges: [] }
  }
  const nodes = pairsOf(content.data.n)
  const edges = triplesOf(content.data.e)
  if (content.data.n.length % 2 !== 0) fault('', 'a node without a latitude')
  if (content.data.e.length % 3 !== 0) fault('', 'an edge without a length')
  nodes.forEach((node, index) => {
    if (!position.safeParse(node).success) fault(`node ${index}`, `${node} is not near the region`)
  })
  const isSound = checkEdges(edges, nodes.length, fault)
  if (isSound && nodes.length > 0) {
    const reached = reachableFrom(0, nodes.length, edges)
    if (reached < nodes.length) {
      fault('', `not connected: node 0 leads to ${reached} of ${nodes.length} nodes`)
    }
  }
  return { nodes, edges }
}

/** Half the length in metres of the streets that meet at each node. */
export function halfEdgeMetres({ nodes, edges }: WalkGraph): readonly number[] {
  const halves = nodes.map(() => 0)
  for (const [from, to, metres] of edges) {
    halves[from] = (halves[from] ?? 0) + metres / 2
    halves[to] = (halves[to] ?? 0) + metres / 2
  }
  return halves
}

function checkEdges(
  edges: readonly WalkEdge[],
  nodeCount: number,
  fault: (place: string, reason: string) => void,
): boolean {
  const seen = new Set<number>()
  let isSound = true
  edges.forEach(([from, to, metres], index) => {
    const bad = (reason: string) => {
      fault(`edge ${index}`, reason)
      isSound = false
    }
    const unknown = [from, to].find(
      (node) => !(Number.isInteger(node) && node >= 0 && node < nodeCount),
    )
    if (unknown !== undefined) bad(`leads to the unknown node ${unknown}`)
    if (from === to) bad(`leads from node ${from} back to itself`)
    const pair = Math.min(from, to) * nodeCount + Math.max(from, to)
    if (seen.has(pair)) bad(`nodes ${from} and ${to} are joined twice`)
    seen.add(pair)
    if (!Number.isInteger(metres) || metres < 0 || metres > LONGEST_EDGE_METRES) {
      bad(`a length of ${metres} m is not 0 to ${LONGEST_EDGE_METRES} whole metres`)
    }
  })
  return isSound
}

function pairsOf(flat: readonly number[]): readonly LonLat[] {
  return Array.from({ length: Math.floor(flat.length / 2) }, (_, i) => [
    flat[2 * i] ?? 0,
    flat[2 * i + 1] ?? 0,
  ])
}

function triplesOf(flat: readonly number[]): readonly WalkEdge[] {
  return Array.from({ length: Math.floor(flat.length / 3) }, (_, i) => [
    flat[3 * i] ?? 0,
    flat[3 * i + 1] ?? 0,
    flat[3 * i + 2] ?? 0,
  ])
}

function parseJson(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
