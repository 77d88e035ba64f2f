import type { SharedBorder } from '../../adjacency/adjacency.ts'
import { connectedParts } from '../../clusters/connected-parts.ts'
import { neighbourGraph } from '../../clusters/neighbour-graph.ts'
import type { WeighedDistricts } from '../../inequality/weigh-districts.ts'
import { weightedQuantile } from '../../inequality/weighted-quantile.ts'
import { totalWeight, type WeightedValue } from '../../inequality/weighted-value.ts'
import { type DefinedZone, orderMembers } from './defined-zone.ts'

const POOREST_FIFTH = 0.2

/**
 * The largest contiguous group among the poorest fifth of inhabitants. The poorest fifth are the
 * districts whose value does not lie above the weighted quantile of 20 %: the district in which
 * the fifth is reached and all that tie with it are in. The largest of their contiguous groups is
 * the one with most inhabitants; of equals the one with most districts, then that with the lowest
 * code.
 *
 * @throws RangeError as `weightedQuantile` and `neighbourGraph`
 */
export function largestPoorGroup(
  { values, withoutValue, unweighted }: WeighedDistricts,
  borders: readonly SharedBorder[],
): DefinedZone {
  const limit = weightedQuantile(values, POOREST_FIFTH).value
  const poorest = new Map(
    values.filter(({ value }) => value <= limit).map((entry) => [entry.district, entry]),
  )
  const groups = connectedParts(neighbourGraph([...poorest.keys()], borders))
    .map((codes) => codes.flatMap((code) => poorest.get(code) ?? []))
    .map((members) => ({ members, inhabitants: totalWeight(members) }))
    .sort(largestFirst)
  const largest = groups[0]
  const members = (largest?.members ?? []).map(({ district, value }) => ({
    district,
    reason: {
      kind: 'largestPoorGroup',
      value,
      limit,
      groupDistricts: largest?.members.length ?? 0,
      groupInhabitants: largest?.inhabitants ?? 0,
    } as const,
  }))
  return {
    definition: 'largestPoorGroup',
    members: orderMembers(members),
    notJudged: [...withoutValue, ...unweighted],
  }
}

interface Group {
  readonly members: readonly WeightedValue[]
  readonly inhabitants: number
}

/** The groups come by lowest code and sorting is stable, so a full tie keeps the lowest code. */
function largestFirst(one: Group, other: Group): number {
  return other.inhabitants - one.inhabitants || other.members.length - one.members.length
}
