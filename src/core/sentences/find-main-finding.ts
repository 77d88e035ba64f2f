import { personsWithout } from '../access/persons-without.ts'
import type { MeasuredView, ObservedDistrict } from '../figure/measured-view.ts'
import { regionalValue } from '../figure/regional-value.ts'
import { groupSize } from '../gap/group-size.ts'
import type { GroupSummary } from '../gap/group-summary.ts'
import { isRanked } from '../measures/is-ranked.ts'
import { NAMED_ZONE_KINDS } from '../view/view-state.ts'
import type { GroupMean, MainFinding, PersonsWithout, PlacedValue } from './main-finding.ts'

/**
 * Chooses what the main sentence says. Of a measure: on which side of the reference, the ends of
 * the ranking, in how many definitions. Of values and changes: for groups of people a range without
 * ranking, for counts their total, otherwise the gap between the zone and what it is compared with,
 * and the extremes where one of the two has no value. A tie goes to the district that comes first
 * in the edition.
 */
export function findMainFinding(measuredView: MeasuredView): MainFinding {
  const [first, ...others] = measuredView.observed
  if (!first) return { kind: 'none' }
  const ends: Ends = {
    highest: others.reduce((best, one) => (one.value > best.value ? one : best), first),
    lowest: others.reduce((best, one) => (one.value < best.value ? one : best), first),
  }
  switch (measuredView.measure.kind) {
    case 'value':
    case 'change':
      return findGapOrRange(measuredView, ends)
    case 'difference':
      return findDifference(measuredView, ends)
    case 'rank':
      return findRank(measuredView, ends)
    case 'stability':
      return findStability(measuredView)
  }
}

interface Ends {
  readonly highest: ObservedDistrict
  readonly lowest: ObservedDistrict
}

function findGapOrRange(measuredView: MeasuredView, ends: Ends): MainFinding {
  const { gap, indicator, measure, observed, size, year } = measuredView
  const highest = placed(ends.highest)
  const lowest = placed(ends.lowest)
  if (!isRanked(indicator)) {
    const region = regionalValue(indicator, year, measure)
    return { kind: 'range', size, lowest: lowest.value, highest: highest.value, region }
  }
  if (indicator.valueKind === 'count') {
    const sum = observed.reduce((total, { value }) => total + value, 0)
    return { kind: 'total', size, sum, largest: highest }
  }
  const zone = groupMean(gap.zone)
  const rest = groupMean(gap.rest)
  if (!zone || !rest || gap.absolute === null) return { kind: 'extremes', size, highest, lowest }
  const { absolute, relativePercent } = gap
  const persons = personsOf(measuredView)
  return { kind: 'gap', zone, rest, absolute, relativePercent, persons }
}

function personsOf({ gap, indicator, measure }: MeasuredView): PersonsWithout | null {
  const zone = personsWithout(indicator, gap.zone)
  const rest = personsWithout(indicator, gap.rest)
  return measure.kind !== 'value' || zone === null || rest === null ? null : { zone, rest }
}

function findDifference({ measure, observed, size, year }: MeasuredView, ends: Ends): MainFinding {
  const reference = measure.kind === 'difference' ? measure.referenceOf(year) : null
  if (reference === null) return { kind: 'none' }
  return {
    kind: 'difference',
    size,
    reference,
    below: observed.filter(({ value }) => value < 0).length,
    above: observed.filter(({ value }) => value > 0).length,
    lowest: placed(ends.lowest),
    highest: placed(ends.highest),
  }
}

/** Rank 1 is the highest figure: the lowest rank number and the highest figure are one. */
function findRank({ gap, observed, size, zone }: MeasuredView, ends: Ends): MainFinding {
  const inside = new Set(zone.inside)
  const inLowerHalf = observed.filter(
    ({ district, value }) => inside.has(district) && value > observed.length / 2,
  )
  return {
    kind: 'rank',
    size,
    highest: placedFigure(ends.lowest),
    lowest: placedFigure(ends.highest),
    zoneSize: groupSize(gap.zone),
    zoneInLowerHalf: inLowerHalf.length,
  }
}

function findStability({ observed }: MeasuredView): MainFinding {
  const definitions = NAMED_ZONE_KINDS.length
  const inAll = observed.filter(({ value }) => value === definitions).length
  const inNone = observed.filter(({ value }) => value === 0).length
  const districts = observed.length
  return { kind: 'stability', districts, inAll, inSome: districts - inAll - inNone, inNone }
}

const placed = ({ district, value }: ObservedDistrict): PlacedValue => ({ district, value })

function placedFigure({ detail, district, value }: ObservedDistrict): PlacedValue {
  return { district, value: detail.kind === 'rank' ? detail.figure : value }
}

function groupMean(summary: GroupSummary): GroupMean | null {
  return summary.mean === null ? null : { mean: summary.mean, size: groupSize(summary) }
}
