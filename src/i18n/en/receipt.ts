import type { ColumnId, FormulaName, RowGroup } from '../../core/receipt/formula.ts'
import type { FormulaWords } from '../../core/receipt/formula-words.ts'
import type { ReceiptTexts } from '../receipt-texts.ts'
import { format } from './format.ts'
import { sourceNotes } from './source-notes.ts'
import { zones } from './zones.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }
const sectorNouns = { one: 'sector', other: 'sectors' }

const columns: Readonly<Record<ColumnId, string>> = {
  value: 'figure',
  since: 'figure of the earlier year',
  inhabitants: 'inhabitants',
  reached: 'inhabitants reached',
  definitions: 'number of definitions',
  declarations: 'declarations',
  lowest: 'lowest median',
  highest: 'highest median',
  ...zones.short,
}

const names: Readonly<Record<FormulaName, string>> = {
  zoneMean: 'mean of the group',
  comparedMean: 'mean of the others',
  referenceMean: 'value compared with',
  publishedRegion: 'value of the region (BISA)',
  mean: 'weighted mean',
  plainMean: 'mean of the neighbourhoods',
  allInhabitants: 'inhabitants of all neighbourhoods',
  p90: 'P90',
  p80: 'P80',
  p20: 'P20',
  p10: 'P10',
  shareOfReached: 'share among those reached',
  shareOfInhabitants: 'share among all inhabitants',
  allDeclarations: 'all declarations',
  districtMean: 'mean of the neighbourhood',
  theilTotal: 'inequality between all sectors',
  theilBetween: 'inequality between the neighbourhoods',
}

const groups: Readonly<Record<RowGroup, string>> = {
  own: 'this neighbourhood',
  zone: 'group',
  compared: 'the others',
  reference: 'compared with',
  all: 'all neighbourhoods',
  region: 'region',
  area: 'area',
  sector: 'this sector',
  sectors: 'sectors',
}

const words: FormulaWords = {
  columns,
  names,
  ofGroup: (what, group) => `${what} [${groups[group]}]`,
  ofSameDistrict: (what) => `${what} [sectors of the same neighbourhood]`,
  sum: 'sum of',
  mean: 'mean of',
  neighbourMean: 'mean over the neighbours of',
  lowest: 'lowest',
  highest: 'highest',
  median: 'median of',
  rows: 'number of neighbourhoods',
  count: (condition) => `number of neighbourhoods with ${condition}`,
  quantile: (what, percent) =>
    `${what} of the neighbourhood at which ${format.percentage(percent, 0)} of the inhabitants is reached`,
  rounded: (what) => `${what}, rounded`,
  own: (column) => `${column} of this neighbourhood`,
  ofRegion: (column) => `${column} of the region`,
  ofSector: (column) => `${column} of this sector`,
  number: format.decimal,
  terms: (count, total) => `[${format.integer(count)} terms, together ${total}]`,
}

/** Where a number comes from. */
export const receipt: ReceiptTexts = {
  title: 'Where does this number come from?',
  of: (shown: string) => `Origin of ${shown}`,
  /** What the number is. */
  kinds: {
    district: 'Figure of a neighbourhood',
    rank: 'Rank of a neighbourhood, from high to low',
    publishedRegion: 'Value of the region, as BISA publishes it',
    mean: 'Mean of a group of neighbourhoods, weighted by inhabitants',
    gap: 'Difference between two groups of neighbourhoods',
    meanOverYears:
      'Mean of the neighbourhoods that have a figure every year, weighted by inhabitants',
    gapOverYears: 'Difference between two groups of neighbourhoods that have a figure every year',
    persons: 'Inhabitants without such a service within the walk',
    extreme: 'Lowest or highest of all neighbourhoods',
    total: 'All neighbourhoods together',
    reference: 'Value compared with',
    beside: 'Number of neighbourhoods below or above the value compared with',
    lowerHalf: 'Number of neighbourhoods in the lower half of the ranking',
    definitions: 'Number of neighbourhoods, by the definitions of the poor crescent',
    statistic: 'How unequal the neighbourhoods are',
    reach: 'Inhabitants who reach a service on foot or not',
    need: 'Does the offer follow the need?',
    sector: 'Figure of a statistical sector',
    within: 'How far the sectors of a neighbourhood lie apart',
    typicalWithin: 'Gap inside the neighbourhood in the middle: the median of the gaps',
    withinShare: 'Part of the inequality between sectors that lies inside the neighbourhoods',
  },
  parts: {
    what: 'What is it?',
    formula: 'Formula',
    filled: 'With the numbers filled in',
    weights: 'Weights',
    counted: 'Who counts',
    missing: 'Who is missing',
    year: 'Year',
    source: 'Source',
    file: 'File and checksum',
    method: 'Method',
    rows: 'The rows',
  },
  words,
  groups,
  result: 'result',
  scenario: 'This number belongs to an imagined situation, not to what is there now.',
  weighed: (year: number) =>
    `Inhabitants of ${format.year(year)}. Who has more inhabitants counts for more.`,
  notWeighed: 'None. Every neighbourhood counts once.',
  weighedByDeclarations: (year) =>
    `Declarations of ${format.year(year)}. Who has more declarations counts for more.`,
  notWeighedSectors: 'None. Every sector counts once.',
  group: (name: string, counted: number, total: number) =>
    counted === total
      ? `${name}: ${format.count(total, neighbourhoods)}`
      : `${name}: ${format.integer(counted)} of ${format.count(total, neighbourhoods)}`,
  groupSectors: (name, counted, total) =>
    counted === total
      ? `${name}: ${format.count(total, sectorNouns)}`
      : `${name}: ${format.integer(counted)} of ${format.count(total, sectorNouns)}`,
  sectorsOf: (district) => `sectors of ${district}`,
  groupInhabitants: (inhabitants: number) => format.inhabitants(inhabitants),
  nobodyMissing: 'Nobody: every neighbourhood has a figure.',
  missing: (reason: string, count: number) => `${reason} (${format.count(count, neighbourhoods)})`,
  nobodyMissingSectors: 'Nobody: every sector counts.',
  missingSectors: (reason, count) => `${reason} (${format.count(count, sectorNouns)})`,
  reasons: {
    noInhabitants: 'Number of inhabitants not known',
    noNeighbour: 'No neighbour with a figure',
    notEveryYear: 'No figure in every year',
    fewDeclarations: 'Few declarations',
    noDeclarations: 'Number of declarations not known',
    noGap: 'No two sectors to compare',
  },
  source: {
    edition: 'Edition',
    retrieved: 'Retrieved',
    added: 'Added on',
    licence: 'Licence',
    weights: 'Inhabitants',
  },
  ownFile: (fileName) =>
    `Your own file ‘${fileName}’, in this browser alone: the map has no checksum of it.`,
  sourceNotes,
  hashLoading: 'The checksum is being fetched…',
  hashFailed: 'The checksum could not be fetched.',
  edition: (edition: string) => `Edition of the map: ${edition}`,
  csv: 'Save these rows as CSV',
  none: 'There are no rows to show for this number.',
  seriesFailed: 'The figures could not be loaded.',
  columns: {
    group: 'Group',
    code: 'Code',
    district: 'Neighbourhood',
    municipality: 'Municipality',
    sector: 'Sector',
    sectorCode: 'Code of the sector',
    neighbours: 'Neighbours (codes)',
    reason: 'Reason without figure',
  },
}
