import type { DistrictCode } from '../districts/district.ts'
import type { PopulationCell } from './population-cell.ts'
import type { RandomReach } from './random-reach.ts'

/** Part of the placings in each tail outside the interval of 95 %. */
const TAIL = 0.025

export type DisparityVerdict = 'lessThanChance' | 'likeChance' | 'moreThanChance'

/** Whether a group of wijken has its part of those reached. */
export type Disparity =
  | {
      readonly kind: 'scored'
      /** Part of all persons reached who live in the group, 0 to 1. */
      readonly shareOfReached: number
      /** Part of all inhabitants of the region who live in the group, 0 to 1. */
      readonly shareOfInhabitants: number
      /** The first share over the second: 1 is in proportion. */
      readonly ratio: number
      /** The first share less the second, in percentage points. */
      readonly differencePoints: number
      /** Between which ratios 95 % of random placings lie. */
      readonly chance: { readonly low: number; readonly high: number; readonly placings: number }
      readonly verdict: DisparityVerdict
    }
  | { readonly kind: 'nobodyReached' }
  | { readonly kind: 'nobodyInGroup' }

/**
 * Holds the part that a group of wijken has in those reached against its part in all inhabitants. The
 * ratio is also the part of the group that is reached over the part of the region that is. The
 * interval tells how usual such a ratio is for as many services at random places: with 199 placings
 * from the fifth lowest to the fifth highest ratio. What lies on a limit counts as chance.
 *
 * @param reached inhabitants reached, in the order of the cells
 * @param group the wijken of the group
 * @param random reach of as many services at random, same walking time
 * @throws RangeError when there are fewer than 39 random placings: too few for 95 %
 */
export function disparity(
  cells: readonly PopulationCell[],
  reached: readonly number[],
  group: ReadonlySet<DistrictCode>,
  random: RandomReach,
): Disparity {
  const isInGroup = cells.map(({ district }) => group.has(district))
  const inhabitants = cells.map((cell) => cell.inhabitants)
  const shareOfInhabitants = shareOfGroup(inhabitants, isInGroup)
  if (shareOfInhabitants === null || shareOfInhabitants === 0) return { kind: 'nobodyInGroup' }
  const shareOfReached = shareOfGroup(reached, isInGroup)
  if (shareOfReached === null) return { kind: 'nobodyReached' }
  const ratio = shareOfReached / shareOfInhabitants
  const chance = chanceInterval(
    random.map((placing) => (shareOfGroup(placing, isInGroup) ?? 0) / shareOfInhabitants),
  )
  return {
    kind: 'scored',
    shareOfReached,
    shareOfInhabitants,
    ratio,
    differencePoints: 100 * (shareOfReached - shareOfInhabitants),
    chance,
    verdict: verdictOn(ratio, chance),
  }
}

/** Part of a sum over cells that lies in the group; null when the sum is 0. */
function shareOfGroup(counts: readonly number[], isInGroup: readonly boolean[]): number | null {
  let all = 0
  let inGroup = 0
  counts.forEach((count, cell) => {
    all += count
    if (isInGroup[cell] === true) inGroup += count
  })
  return all === 0 ? null : inGroup / all
}

function chanceInterval(ratios: readonly number[]): {
  readonly low: number
  readonly high: number
  readonly placings: number
} {
  const rank = Math.floor(TAIL * (ratios.length + 1))
  const ascending = [...ratios].sort((a, b) => a - b)
  const low = ascending[rank - 1]
  const high = ascending[ratios.length - rank]
  if (low === undefined || high === undefined) {
    throw new RangeError(`${ratios.length} random placings are too few for an interval of 95 %`)
  }
  return { low, high, placings: ratios.length }
}

function verdictOn(
  ratio: number,
  { low, high }: { readonly low: number; readonly high: number },
): DisparityVerdict {
  if (ratio < low) return 'lessThanChance'
  return ratio > high ? 'moreThanChance' : 'likeChance'
}
