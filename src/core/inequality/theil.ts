import { group } from 'd3-array'
import type { DistrictCode } from '../districts/district.ts'
import { totalWeight, type WeightedValue, weightedMean } from './weighted-value.ts'

/** One group of districts in the decomposition; the groups share no district. */
export interface TheilGroup<Group extends string> {
  readonly group: Group
  readonly districts: number
  readonly weight: number
  readonly mean: number
  /** Inequality inside the group alone. */
  readonly theil: number
  /** Part of the whole sum of values that falls to the group, 0 to 1: the weight of `theil`. */
  readonly shareOfTotal: number
}

export interface TheilDecomposition<Group extends string> {
  readonly total: number
  /** What would remain if every district had the mean of its group. */
  readonly between: number
  /** What would remain if every group had the same mean. `between + within = total`. */
  readonly within: number
  /** `between / total`, 0 to 1; null when there is no inequality to divide. */
  readonly shareBetween: number | null
  /** In order of first appearance. */
  readonly groups: readonly TheilGroup<Group>[]
}

/**
 * Theil's T between districts, weighted: sum of (w/W)(x/mean) ln(x/mean). A value of 0 adds
 * nothing, the limit of x ln x.
 *
 * @returns 0 (everyone the same) to ln(W / smallest weight)
 * @throws RangeError for a negative value or a mean of 0, and as `totalWeight`
 * Source: H. Theil (1967), Economics and information theory, North-Holland, chapter 4.
 */
export function theil(values: readonly WeightedValue[]): number {
  const mean = weightedMean(values)
  if (mean === 0) throw new RangeError('Theil has no meaning when every value is 0')
  let sum = 0
  for (const { district, value, weight } of values) {
    if (value < 0)
      throw new RangeError(`Theil has no meaning with a negative value: district ${district}`)
    if (value > 0) sum += weight * (value / mean) * Math.log(value / mean)
  }
  return Math.max(0, sum / totalWeight(values))
}

/**
 * Divides Theil's T over groups of districts: between the means of the groups and within them,
 * each group weighted by its part of the sum of all values.
 *
 * @param groupOf the one group a district belongs to
 * @throws RangeError as `theil`
 * Source: F. Bourguignon (1979), Decomposable income inequality measures, Econometrica 47(4).
 */
export function decomposeTheil<Group extends string>(
  values: readonly WeightedValue[],
  groupOf: (district: DistrictCode) => Group,
): TheilDecomposition<Group> {
  const total = theil(values)
  const weight = totalWeight(values)
  const mean = weightedMean(values)
  const members = group(
    values.filter(({ weight: count }) => count > 0),
    ({ district }) => groupOf(district),
  )
  let between = 0
  let within = 0
  const groups = Array.from(members, ([name, inGroup]): TheilGroup<Group> => {
    const groupWeight = totalWeight(inGroup)
    const groupMean = weightedMean(inGroup)
    const shareOfTotal = (groupWeight * groupMean) / (weight * mean)
    const groupTheil = groupMean > 0 ? theil(inGroup) : 0
    if (groupMean > 0) between += shareOfTotal * Math.log(groupMean / mean)
    within += shareOfTotal * groupTheil
    return {
      group: name,
      districts: inGroup.length,
      weight: groupWeight,
      mean: groupMean,
      theil: groupTheil,
      shareOfTotal,
    }
  })
  between = Math.max(0, between)
  return { total, between, within, shareBetween: total > 0 ? between / total : null, groups }
}
