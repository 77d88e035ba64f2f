import type { Texts } from '../texts.ts'
import { format } from './format.ts'
import { ofPlace } from './of-place.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }

/** The table of the wijken. */
export const table: Texts['ui']['table'] = {
  wider: 'Faites glisser le tableau pour voir les autres colonnes.',
  caption: (title: string, year: number) => `${title}, ${format.year(year)}, par quartier`,
  filter: 'Filtrer par quartier ou commune',
  shown: (count: number, all: number) =>
    `${format.count(count, quartiers)} sur ${format.integer(all)}`,
  none: 'Aucun quartier ne correspond à ce filtre.',
  columns: {
    rank: 'Rang',
    district: 'Quartier',
    municipality: 'Commune',
    value: 'Chiffre',
    inhabitants: 'Habitants',
  },
  municipality: 'Commune',
  allMunicipalities: 'Toutes les communes',
  noRank: '–',
  /** For a wijk that mainly lies in another municipality than the one filtered on. */
  partIn: (share: string, municipality: string) =>
    `${share} de la superficie dans la commune ${ofPlace(municipality)}`,
}
