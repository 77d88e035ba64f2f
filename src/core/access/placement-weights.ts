import type { DistrictCode } from '../districts/district.ts'
import { NO_CELL, type WalkNetwork } from './walk-network.ts'

/** Inhabitants per node that a new place is looked for: whole people. */
export type PlacementWeights = Uint16Array

/**
 * The inhabitants that count for an aim: those of the districts given, or everybody.
 *
 * @param districts the wijken of the zone, or those with a low income; null for everybody
 */
export function placementWeights(
  { inhabitants, cellOfNode, cells }: WalkNetwork,
  districts: ReadonlySet<DistrictCode> | null,
): PlacementWeights {
  if (districts === null) return inhabitants.slice()
  return inhabitants.map((count, node) => {
    const cell = cells[cellOfNode[node] ?? NO_CELL]
    return cell !== undefined && districts.has(cell.district) ? count : 0
  })
}
