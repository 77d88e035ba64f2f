import type { NearbyNodes } from './nearby-nodes.ts'
import type { Steps } from './steps.ts'

/** Nodes within this walk of a node that was searched take their bound from it. */
const NEIGHBOUR_METRES = 150

/** Sums of metres may differ in their last digits; far below any length of the network. */
const ROUNDING_METRES = 1e-6

/**
 * For every node a number that the gain of a place there can not exceed. A search around one node
 * bounds its neighbours too: whoever is within the limit of a neighbour d metres away is within the
 * limit + d of the node itself.
 *
 * @param weights persons that a place would gain, per node
 * @param search nodes within a walk of a node
 */
export function* gainBounds(
  weights: Uint16Array,
  limitMetres: number,
  search: (origin: number, limitMetres: number) => NearbyNodes,
): Steps<Float64Array> {
  const bounds = new Float64Array(weights.length).fill(-1)
  for (let origin = 0; origin < weights.length; origin += 1) {
    if ((bounds[origin] ?? 0) >= 0) continue
    const { count, nodes, metres } = search(origin, limitMetres + NEIGHBOUR_METRES)
    let counted = 0
    let sum = 0
    for (let near = 0; near < count; near += 1) {
      const away = metres[near] ?? 0
      if (away > NEIGHBOUR_METRES) break
      while (counted < count && (metres[counted] ?? 0) <= limitMetres + away + ROUNDING_METRES) {
        sum += weights[nodes[counted] ?? 0] ?? 0
        counted += 1
      }
      const node = nodes[near] ?? 0
      const known = bounds[node] ?? 0
      if (known < 0 || sum < known) bounds[node] = sum
    }
    yield origin / weights.length
  }
  return bounds
}
