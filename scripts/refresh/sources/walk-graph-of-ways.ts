import type { WalkEdge } from '../../../src/core/access/walk-network-input.ts'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { lengthMetres } from '../../data/topology/lambert.ts'
import type { OsmElement } from './overpass-answer.ts'

/** The form of `walk/walk_graph.json`: pairs of longitude and latitude, triples of edges. */
export interface WalkGraphLists {
  readonly n: readonly number[]
  readonly e: readonly number[]
}

/** The build takes no longer edge; a longer way is cut at one of its own points. */
const LONGEST_EDGE_METRES = 1_500

/**
 * The network of ways: a node where ways meet or end, an edge between two with its length along the
 * way in whole metres. Of two ways between the same nodes the shorter one; of separate pieces the
 * largest. The order is that of the ids, so the same answer gives the same network.
 */
export function walkGraphOfWays(elements: readonly OsmElement[]): WalkGraphLists {
  const points = new Map<number, LonLat>()
  const ways: { readonly id: number; readonly nodes: readonly number[] }[] = []
  for (const element of elements) {
    if (element.type === 'node') points.set(element.id, [element.lon, element.lat])
    if (element.type === 'way') ways.push({ id: element.id, nodes: element.nodes ?? [] })
  }
  const known = ways
    .toSorted((a, b) => a.id - b.id)
    .map(({ nodes }) => nodes.filter((node) => points.has(node)))
    .filter((nodes) => nodes.length > 1)
  const joints = jointsOf(known)
  const edges = new Map<string, WalkEdge>()
  for (const nodes of known) {
    for (const [from, to, metres] of edgesOfWay(nodes, joints, points)) {
      const key = from < to ? `${from} ${to}` : `${to} ${from}`
      const other = edges.get(key)
      if (from !== to && (other === undefined || metres < other[2])) {
        edges.set(key, [Math.min(from, to), Math.max(from, to), metres])
      }
    }
  }
  return lists(largestPiece([...edges.values()]), points)
}

/** Ends of ways, and nodes that more than one way or place of a way uses. */
function jointsOf(ways: readonly (readonly number[])[]): ReadonlySet<number> {
  const joints = new Set<number>()
  const seen = new Set<number>()
  for (const nodes of ways) {
    nodes.forEach((node, index) => {
      if (index === 0 || index === nodes.length - 1 || seen.has(node)) joints.add(node)
      seen.add(node)
    })
  }
  return joints
}

function edgesOfWay(
  nodes: readonly number[],
  joints: ReadonlySet<number>,
  points: ReadonlyMap<number, LonLat>,
): readonly WalkEdge[] {
  const edges: WalkEdge[] = []
  let [start = 0] = nodes
  let metres = 0
  nodes.forEach((node, index) => {
    const previous = points.get(nodes[index - 1] ?? -1)
    const here = points.get(node)
    if (previous === undefined || here === undefined) return
    const step = lengthMetres([previous, here])
    const cut = nodes[index - 1] ?? start
    if (metres > 0 && metres + step > LONGEST_EDGE_METRES) {
      edges.push([start, cut, Math.round(metres)])
      start = cut
      metres = 0
    }
    metres += step
    if (joints.has(node)) {
      edges.push([start, node, Math.round(metres)])
      start = node
      metres = 0
    }
  })
  return edges
}

function largestPiece(edges: readonly WalkEdge[]): readonly WalkEdge[] {
  const neighbours = new Map<number, number[]>()
  for (const [from, to] of edges) {
    neighbours.set(from, [...(neighbours.get(from) ?? []), to])
    neighbours.set(to, [...(neighbours.get(to) ?? []), from])
  }
  const pieceOf = new Map<number, number>()
  const sizes: number[] = []
  for (const start of [...neighbours.keys()].sort((a, b) => a - b)) {
    if (pieceOf.has(start)) continue
    const piece = sizes.length
    const open = [start]
    pieceOf.set(start, piece)
    let size = 0
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      size += 1
      for (const next of neighbours.get(node) ?? []) {
        if (pieceOf.has(next)) continue
        pieceOf.set(next, piece)
        open.push(next)
      }
    }
    sizes.push(size)
  }
  const largest = sizes.reduce((best, size, piece) => (size > (sizes[best] ?? 0) ? piece : best), 0)
  return edges.filter(([from]) => pieceOf.get(from) === largest)
}

function lists(edges: readonly WalkEdge[], points: ReadonlyMap<number, LonLat>): WalkGraphLists {
  const ids = [...new Set(edges.flatMap((edge) => edge.slice(0, 2)))].sort((a, b) => a - b)
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const round = (degrees: number) => Number(degrees.toFixed(5))
  return {
    n: ids.flatMap((id) => (points.get(id) ?? []).map(round)),
    e: edges
      .map(([from, to, metres]) => [indexOf.get(from) ?? 0, indexOf.get(to) ?? 0, metres])
      .sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d)
      .flat(),
  }
}
