import type { SharedBorder } from '../adjacency/adjacency.ts'
import type { DistrictCode } from '../districts/district.ts'

/**
 * Who borders on whom, by place in `codes`. The neighbours of place `i` are
 * `neighbours[offsets[i]]` up to but not including `neighbours[offsets[i + 1]]`, ascending.
 */
export interface NeighbourGraph {
  /** Ascending, so that results do not depend on the order of the input. */
  readonly codes: readonly DistrictCode[]
  readonly offsets: Int32Array
  readonly neighbours: Int32Array
}

/**
 * The graph of districts that share a border line, among the districts given. A border with a
 * district that is not given does not count; nor does one of no length (a mere point).
 *
 * @throws RangeError when a code occurs twice or a district borders on itself
 */
export function neighbourGraph(
  codes: readonly DistrictCode[],
  borders: readonly SharedBorder[],
): NeighbourGraph {
  const ordered = [...codes].sort((one, other) => one - other)
  const placeOf = new Map(ordered.map((code, place) => [code, place]))
  if (placeOf.size !== ordered.length) throw new RangeError('a district code occurs twice')
  const sets = ordered.map(() => new Set<number>())
  for (const { a, b, metres } of borders) {
    if (a === b) throw new RangeError(`district ${a} borders on itself`)
    const one = placeOf.get(a)
    const other = placeOf.get(b)
    if (one === undefined || other === undefined || !(metres > 0)) continue
    sets[one]?.add(other)
    sets[other]?.add(one)
  }
  const lists = sets.map((set) => [...set].sort((one, other) => one - other))
  const offsets = new Int32Array(ordered.length + 1)
  lists.forEach((list, place) => {
    offsets[place + 1] = (offsets[place] ?? 0) + list.length
  })
  return { codes: ordered, offsets, neighbours: Int32Array.from(lists.flat()) }
}

/** Places of the neighbours of a place, ascending; a view, not a copy. */
export function neighboursOf(graph: NeighbourGraph, place: number): Int32Array {
  return graph.neighbours.subarray(graph.offsets[place] ?? 0, graph.offsets[place + 1] ?? 0)
}
