import type { PopulationCell } from '../../core/access/population-cell.ts'
import { sumReach } from '../../core/access/sum-reach.ts'
import type { DistrictCode } from '../../core/districts/district.ts'

/** The part a group of wijken has in those reached, held against its part in all inhabitants. */
export type NeedRatio =
  | {
      readonly kind: 'ratio'
      /** 0 to 1, of all inhabitants of the region. */
      readonly shareOfInhabitants: number
      /** 0 to 1, of all who are reached. */
      readonly shareOfReached: number
      /** 1 is in proportion. */
      readonly ratio: number
    }
  | { readonly kind: 'nobodyReached' }
  | { readonly kind: 'nobodyInGroup' }

/**
 * The ratio alone, which takes sums only and follows a scenario at once; `disparity` in the worker
 * holds the same ratio against chance.
 *
 * @param reached inhabitants reached, in the order of the cells
 */
export function needRatio(
  cells: readonly PopulationCell[],
  reached: readonly number[],
  group: readonly DistrictCode[],
): NeedRatio {
  const region = sumReach(cells, reached, { kind: 'region' })
  const inGroup = sumReach(cells, reached, { kind: 'districts', districts: new Set(group) })
  if (inGroup.inhabitants === 0) return { kind: 'nobodyInGroup' }
  if (region.reached === 0) return { kind: 'nobodyReached' }
  const shareOfInhabitants = inGroup.inhabitants / region.inhabitants
  const shareOfReached = inGroup.reached / region.reached
  return {
    kind: 'ratio',
    shareOfInhabitants,
    shareOfReached,
    ratio: shareOfReached / shareOfInhabitants,
  }
}
