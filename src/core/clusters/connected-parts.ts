import type { DistrictCode } from '../districts/district.ts'
import { type NeighbourGraph, neighboursOf } from './neighbour-graph.ts'

/**
 * Divides the districts of a graph into parts that hang together by shared borders. Each part
 * ascending by code, the parts ordered by their first code; a district without neighbours is a
 * part of its own. Take the graph of a set of districts to learn whether the set is one piece.
 */
export function connectedParts(graph: NeighbourGraph): readonly (readonly DistrictCode[])[] {
  const visited = new Uint8Array(graph.codes.length)
  const parts: DistrictCode[][] = []
  graph.codes.forEach((_, start) => {
    if (visited[start] === 1) return
    visited[start] = 1
    const places = [start]
    for (const place of places) {
      for (const neighbour of neighboursOf(graph, place)) {
        if (visited[neighbour] === 1) continue
        visited[neighbour] = 1
        places.push(neighbour)
      }
    }
    places.sort((one, other) => one - other)
    parts.push(places.flatMap((place) => graph.codes[place] ?? []))
  })
  return parts
}
