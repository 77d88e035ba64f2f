import type { Texts } from '../texts.ts'

/** What chooses the classes. */
export const classFields: Texts['ui']['classFields'] = {
  method: 'Répartition',
  methods: {
    rounded: 'Limites arrondies',
    natural: 'Groupes naturels',
    quantile: 'Autant de quartiers par classe',
    equalInterval: 'Classes de même largeur',
    manual: 'Limites au choix',
  },
  count: 'Nombre de classes',
  scope: 'Limites',
  scopes: {
    allYears: 'Les mêmes pour toutes les années',
    yearShown: 'Pour l’année affichée seulement',
  },
  limits: 'Limites, séparées par un point-virgule',
  apply: 'Appliquer',
  wrong: 'Donnez des nombres croissants, par exemple 18000; 21000; 24000.',
}
