import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

/** The table of the wijken. */
export const table: Texts['ui']['table'] = {
  wider: 'Slide the table sideways for the other columns.',
  caption: (title: string, year: number) => `${title}, ${format.year(year)}, by neighbourhood`,
  filter: 'Filter by neighbourhood or municipality',
  shown: (count: number, all: number) =>
    `${format.count(count, neighbourhoods)} of ${format.integer(all)}`,
  none: 'No neighbourhood matches this filter.',
  columns: {
    rank: 'Rank',
    district: 'Neighbourhood',
    municipality: 'Municipality',
    value: 'Figure',
    inhabitants: 'Inhabitants',
  },
  municipality: 'Municipality',
  allMunicipalities: 'All municipalities',
  noRank: '–',
  /** For a wijk that mainly lies in another municipality than the one filtered on. */
  partIn: (share: string, municipality: string) => `${share} of its area lies in ${municipality}`,
}
