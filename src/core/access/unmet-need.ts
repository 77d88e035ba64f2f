import type { DistrictCode } from '../districts/district.ts'
import { competitionRanks } from '../measures/competition-ranks.ts'
import { isGroundDistrict } from './ground-district.ts'
import type { PopulationCell } from './population-cell.ts'
import { type ReachTotal, sumReach } from './sum-reach.ts'

/** A wijk in the ranking of those who are not reached. */
export interface UnmetNeed extends ReachTotal {
  readonly district: DistrictCode
  /** 1 for the most persons not reached; equals share a rank and the ranks after them are skipped. */
  readonly rank: number
}

/**
 * The wijken by how many persons are not reached, most first, then by code. Wijken where everybody is
 * reached are there too, with 0. Inhabitants outside the wijken are in none.
 *
 * @param reached inhabitants reached, in the order of the cells
 */
export function unmetNeed(
  cells: readonly PopulationCell[],
  reached: readonly number[],
): readonly UnmetNeed[] {
  const districts = [...new Set(cells.map(({ district }) => district))]
  const totals = districts
    .filter((district) => !isGroundDistrict(district))
    .map((district) => ({
      district,
      ...sumReach(cells, reached, { kind: 'districts', districts: new Set([district]) }),
    }))
    .sort((a, b) => b.notReached - a.notReached || a.district - b.district)
  const ranks = competitionRanks(totals.map(({ notReached }) => notReached))
  return totals.map((total, index) => ({ ...total, rank: ranks[index] ?? 0 }))
}
