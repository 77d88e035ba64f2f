import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

export const compare: Texts['ui']['compare'] = {
  title: 'Compare neighbourhoods',
  open: 'Show the comparison',
  clear: 'Clear all',
  add: 'Compare',
  column: 'Compare',
  addNamed: (name: string) => `Put ${name} in the comparison`,
  remove: (name: string) => `Take ${name} out of the comparison`,
  added: (name: string, count: number, most: number) =>
    `${name} is in the comparison: ${format.integer(count)} of at most ${format.count(most, neighbourhoods)}.`,
  removed: (name: string) => `${name} is no longer in the comparison.`,
  cleared: 'The comparison is empty.',
  full: (most: number) =>
    `There are already ${format.count(most, neighbourhoods)} side by side. Take one away first.`,
  needMore: 'Choose at least one more neighbourhood to compare.',
  empty:
    'Choose two to four neighbourhoods: find them below, or choose them in the table or in a profile.',
  search: 'Find a neighbourhood to add',
  none: (query: string) => `No neighbourhood found for “${query}”.`,
  caption: (names: string) => `All figures of ${names}`,
  frame: 'Table of the comparison, scrolls sideways',
  figure: 'Figure and year',
  region: 'Region (BISA)',
  zoneMean: (zone: string, total: number) =>
    `${zone} (mean, ${format.count(total, neighbourhoods)})`,
  partly: (counted: number, total: number) =>
    `${format.integer(counted)} of ${format.integer(total)}`,
  openProfile: (name: string) => `Open the profile of ${name}`,
  note: 'Ranks go from high to low: 1st is the highest figure, not the best. The mean of the group is weighted by inhabitants. A dash means: not published, or it cannot be computed.',
}
