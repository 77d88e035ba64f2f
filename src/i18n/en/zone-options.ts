import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

/** Controls of the definitions of the arme sikkel and of the measure, and the list of evidence. */
export const zoneOptions = {
  label: 'Definition of the arme sikkel',
  note: 'A description, not an official border.',
  readFromText: 'By the words of a text',
  computed: (year: number) => `Computed on the income of ${format.year(year)}`,
  percent: 'Limit, in per cent of the region',
  evidence: (count: number) =>
    count === 1
      ? 'See the neighbourhood and the reason'
      : `See the ${format.count(count, neighbourhoods)} and the reason`,
  evidenceTitle: (name: string) => `${name}: which neighbourhoods and why`,
  certain: (count: number) => `Certain: ${format.count(count, neighbourhoods)}`,
  probable: (count: number) => `Probable: ${format.count(count, neighbourhoods)}`,
  interpretation: (count: number) => `Wider reading: ${format.count(count, neighbourhoods)}`,
  none: 'No neighbourhood at all.',
  notJudged: (names: string) => `Cannot be judged: ${names}.`,
  source: 'Source',
  own: {
    title: 'Your own selection',
    name: 'Name',
    namePlaceholder: 'for example Canal zone',
    pick: 'Pick neighbourhoods on the map',
    picking: 'Pick neighbourhoods: press one to add it or take it out.',
    done: 'Done',
    undo: 'Undo',
    clear: 'Clear all',
    municipality: 'Add or take out a whole municipality',
    municipalityNone: 'Choose a municipality',
    municipalityOption: (name: string, picked: number, all: number) =>
      `${name} (${format.integer(picked)} of ${format.integer(all)})`,
    empty: 'No neighbourhood picked yet.',
    count: (count: number) => `${format.count(count, neighbourhoods)} picked`,
    inChoice: (name: string) => `${name} in your own selection`,
  },
  measure: {
    label: 'Show',
    value: (year: number) => `Figure of ${format.year(year)}`,
    change: 'Change since',
    difference: 'Difference from',
    references: {
      region: 'the region',
      zone: 'the arme sikkel',
      rest: 'the other neighbourhoods',
    },
    ownReference: 'the chosen group',
    form: 'As',
    forms: { absolute: 'difference in the unit', relative: 'difference in per cent' },
    rank: 'Rank of the neighbourhoods',
    stability: 'In how many definitions a neighbourhood falls',
    definitions: 'Arme sikkel (poor crescent)',
  },
}
