import type { SectorGapFacts } from '../sector-facts.ts'
import type { SectorTexts } from '../sector-texts.ts'
import { format } from './format.ts'
import { neighbourhoods } from './groups.ts'

const sectorNouns = { one: 'sector', other: 'sectors' }
const declarations = { one: 'declaration', other: 'declarations' }

/** The statistical sectors as a finer level of the map. */
export const sectors: SectorTexts = {
  title: (name) => `${name}, per statistical sector`,
  subtitle: (year, counted, missing, of) =>
    `${format.year(year)}, ${of === 'wholeRegion' ? 'whole region: ' : ''}${format.count(counted, sectorNouns)} with a figure, ${format.integer(missing)}\u00a0without`,
  sentence: (facts: SectorGapFacts) =>
    `In ${format.year(facts.year)}${facts.counted === 'wholeRegion' ? ', in the whole region,' : ''} the lowest and the highest sector of one neighbourhood were typically ${facts.typical} apart (median of ${format.count(facts.districts, neighbourhoods)}); furthest in ${facts.district}: from ${facts.lowest} (${facts.lowestSector}) to ${facts.highest} (${facts.highestSector}).${facts.withinShare === null ? '' : ` Of the inequality between sectors, ${facts.withinShare} lies inside the neighbourhoods.`}`,
  noGaps: 'No neighbourhood has two sectors that can be compared.',
  basis: (least) =>
    `Sectors with at least ${format.count(least, declarations)} are compared. Inequality is Theil’s, weighted by the declarations of all sectors with a figure.`,
  caution: (least) =>
    `A sector is small. Below ${format.count(least, declarations)} a few people can change the figure a lot: those sectors are dotted. Where many students live, income on paper is low. The mean of sectors is not the figure of the neighbourhood.`,
  rule: (censusYear, of) =>
    `The same classes as for the neighbourhoods. Inhabitants: census of ${format.year(censusYear)}.${of === 'wholeRegion' ? ' The counts are those of the whole region.' : ''}`,
  fewLabel: (least) => `Fewer than ${format.count(least, declarations)}: read with care`,
  source: (publishers, year, edition, drawnYear) =>
    `Figures: ${publishers}, ${format.year(year)} (edition ${edition}). Sectors of ${format.year(drawnYear)}: Statbel. Neighbourhoods: UrbIS, Paradigm.brussels.`,
  declarations: (count) =>
    count === null ? 'number of declarations unknown' : format.count(count, declarations),
  place: (sector, district) => `${sector} (${district})`,
  value: (place, value, year, count) => `${place}: ${value} in ${format.year(year)}, ${count}.`,
  missing: (place, reason, count) => `${place}: ${reason}, ${count}.`,
  ground: (place) => `${place}: uninhabited area, no figure.`,
  few: 'few declarations',

  panel: {
    titleOf: (district) => `Inside ${district}`,
    intro:
      'Choose a neighbourhood on the map to see its sectors. A sector is a part of a neighbourhood; its name is in capitals.',
    widest: 'Neighbourhoods with the largest gap inside',
    range: (lowest, highest, difference) =>
      `The median of the sectors goes from ${lowest} to ${highest}: a difference of ${difference}.`,
    ofDistrict: (value) => `The neighbourhood itself: ${value}.`,
    noGap: 'There are no two sectors that can be compared.',
    compared: (compared, leftOut) =>
      leftOut === 0
        ? `${format.count(compared, sectorNouns)} compared.`
        : `${format.count(compared, sectorNouns)} compared; ${format.integer(leftOut)} not: few declarations or no figure.`,
    line: (lowest, highest) => `${lowest} – ${highest}`,
    back: 'All neighbourhoods',
  },
  table: {
    caption: (district) => `Sectors of ${district}`,
    captionAll: 'All statistical sectors',
    sector: 'Sector',
    district: 'Neighbourhood',
    value: 'Median income',
    declarations: 'Declarations',
    inhabitants: 'Inhabitants',
    shown: (shown, total) => `${format.integer(shown)} of ${format.count(total, sectorNouns)}`,
    query: 'Find a sector or neighbourhood',
    none: 'No sector found.',
    ground: 'Uninhabited area',
  },
  topology:
    'The sectors are another drawing than the neighbourhoods: along the edges they differ by some metres at most.',
}
