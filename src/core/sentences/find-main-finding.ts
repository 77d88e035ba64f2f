import type { MeasuredView, ObservedDistrict } from '../figure/measured-view.ts'
import { regionalValue } from '../figure/regional-value.ts'
import type { GroupSummary } from '../gap/group-summary.ts'
import { isRanked } from '../measures/is-ranked.ts'
import type { GroupMean, MainFinding, PlacedValue } from './main-finding.ts'

/**
 * Chooses what the main sentence says: for groups of people a range without ranking, for counts
 * their total, otherwise the gap between the zone and the rest, and the extremes where one of the
 * two has no value. A tie goes to the district that comes first in the edition.
 */
export function findMainFinding(measuredView: MeasuredView): MainFinding {
  const { indicator, observed, size, view, gap } = measuredView
  const [first, ...others] = observed
  if (!first) return { kind: 'none' }
  const highest = placed(others.reduce((best, one) => (one.value > best.value ? one : best), first))
  const lowest = placed(others.reduce((best, one) => (one.value < best.value ? one : best), first))
  if (!isRanked(indicator)) {
    const region = regionalValue(indicator, view.year, view.measure)
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
  return { kind: 'gap', zone, rest, absolute, relativePercent }
}

const placed = ({ district, value }: ObservedDistrict): PlacedValue => ({ district, value })

function groupMean({ mean, districts, missing, unweighted }: GroupSummary): GroupMean | null {
  if (mean === null) return null
  const counted = districts.length
  return { mean, size: { counted, total: counted + missing.length + unweighted.length } }
}
