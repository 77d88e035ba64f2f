import { format } from './format.ts'
import { gapDetails } from './gap-details.ts'
import { otherLabel } from './groups.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

/** The panel on the gap: what is compared, how it went, how unequal the wijken are. */
export const gapPanel = {
  title: 'How large is the difference?',
  ofTheYear: 'This compares the figures of the year itself, not what the map shows now.',
  compareWith: 'Compare with',
  comparisons: {
    rest: 'The other neighbourhoods',
    region: 'All neighbourhoods together',
    municipality: 'A municipality',
    zone: 'Another definition',
  },
  compared: otherLabel,
  overlap: (shared: number) =>
    `${format.count(shared, neighbourhoods)} ${shared === 1 ? 'belongs' : 'belong'} to both groups.`,
  municipalityNote: 'The neighbourhoods that lie in that municipality for the largest part.',
  loading: 'Computing figures…',
  difference: 'Difference',
  relativeNone: 'A difference between percentages is in percentage points.',
  noGap: 'In one of the groups no neighbourhood has a figure for this year.',
  emptyZone: 'The group is still empty. Pick neighbourhoods to compare.',
  countNote:
    'This is a count. A mean count per neighbourhood mostly tells how large the neighbourhoods are, so we compute no difference.',
  group: (count: number, inhabitants: number) =>
    `${format.count(count, neighbourhoods)}, ${format.inhabitants(inhabitants)}`,
  weightedMedian:
    'Weighted mean of the medians of the neighbourhoods, not the median of the whole group.',
  weightedMean: 'Mean of the neighbourhoods, weighted by the inhabitants of that year.',
  missing: (count: number) =>
    count === 1
      ? '1 neighbourhood is left out'
      : `${format.integer(count)} neighbourhoods are left out`,
  missingNone: 'All neighbourhoods count.',
  unweighted: 'no number of inhabitants for that year',
  distribution: gapDetails.distribution,
  years: gapDetails.years,
  unequal: gapDetails.unequal,
  band: gapDetails.band,
  without: (count: number) => `${format.inhabitants(count)} without`,
}
