import { NO_CELL, type WalkNetwork } from './walk-network.ts'
import { walkingMetres } from './walk-speed.ts'
import type { WalkStart } from './walk-start.ts'
import { walkingDistances } from './walking-distances.ts'

/**
 * How many inhabitants of each cell walk no longer than so many minutes, over streets and paths, to
 * the nearest of the starts. All inhabitants of a node are reached or none.
 *
 * @returns whole inhabitants, in the order of the cells
 */
export function reachedByCell(
  network: WalkNetwork,
  starts: readonly WalkStart[],
  minutes: number,
): readonly number[] {
  const distances = walkingDistances(network, starts, walkingMetres(minutes))
  return inhabitantsByCell(network, (node) => Number.isFinite(distances[node]))
}

/** Adds up the inhabitants of the nodes that are counted, by cell. */
export function inhabitantsByCell(
  { nodeCount, inhabitants, cellOfNode, cells }: WalkNetwork,
  isCounted: (node: number) => boolean,
): readonly number[] {
  const sums = new Float64Array(cells.length)
  for (let node = 0; node < nodeCount; node += 1) {
    const cell = cellOfNode[node] ?? NO_CELL
    if (cell !== NO_CELL && isCounted(node))
      sums[cell] = (sums[cell] ?? 0) + (inhabitants[node] ?? 0)
  }
  return Array.from(sums)
}
