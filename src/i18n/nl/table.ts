import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }

/** The table of the wijken. */
export const table = {
  wider: 'Schuif de tabel opzij voor de andere kolommen.',
  caption: (title: string, year: number) => `${title}, ${format.year(year)}, per wijk`,
  filter: 'Filter op wijk of gemeente',
  shown: (count: number, all: number) =>
    `${format.count(count, wijken)} van ${format.integer(all)}`,
  none: 'Geen wijk past bij deze filter.',
  columns: {
    rank: 'Rang',
    district: 'Wijk',
    municipality: 'Gemeente',
    value: 'Cijfer',
    inhabitants: 'Inwoners',
  },
  municipality: 'Gemeente',
  allMunicipalities: 'Alle gemeenten',
  noRank: '–',
  /** For a wijk that mainly lies in another municipality than the one filtered on. */
  partIn: (share: string, municipality: string) =>
    `${share} van de oppervlakte ligt in ${municipality}`,
}
