import type { RandomSource } from '../random/random-source.ts'
import { uniformInteger } from '../random/uniform-integer.ts'
import { type NeighbourGraph, neighboursOf } from './neighbour-graph.ts'

/**
 * Grows a random group of districts that hang together: a first district drawn from `starts`, then
 * again and again one drawn from all districts that border on the group, each equally likely. Not
 * uniform over all contiguous groups of that size: compact groups come up more often than long
 * thin ones, because they can be grown in more orders.
 *
 * @param starts places of the graph in parts of at least `size` districts
 * @param size number of districts, 1 or more
 * @returns places of the graph, in the order in which they were taken; fewer than `size` only when
 * the part of the start is smaller
 */
export function randomContiguousGroup(
  graph: NeighbourGraph,
  starts: Int32Array,
  size: number,
  random: RandomSource,
): readonly number[] {
  const isListed = new Uint8Array(graph.codes.length)
  const group: number[] = []
  const border: number[] = []
  const list = (place: number): void => {
    if (isListed[place] === 1) return
    isListed[place] = 1
    border.push(place)
  }
  list(starts[uniformInteger(random, starts.length)] ?? 0)
  while (group.length < size && border.length > 0) {
    const chosen = uniformInteger(random, border.length)
    const place = border[chosen]
    const last = border.pop()
    if (place === undefined || last === undefined) break
    if (chosen < border.length) border[chosen] = last
    group.push(place)
    for (const neighbour of neighboursOf(graph, place)) list(neighbour)
  }
  return group
}
