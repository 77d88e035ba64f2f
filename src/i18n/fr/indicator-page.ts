import type { IndicatorPageTexts } from '../indicator-page-texts.ts'
import { format } from './format.ts'

const annees = { one: 'année', other: 'années' }

/** The page on one indicator: what it is, what it can not tell, for which years and wijken. */
export const indicatorPage: IndicatorPageTexts = {
  parts: {
    what: 'Qu’est-ce que c’est ?',
    limits: 'Qu’est-ce que cela ne dit pas ?',
    published: 'Nom chez l’éditeur',
    unit: 'Unité',
    made: 'Comment le chiffre est-il obtenu ?',
    coverage: 'Pour quelles années et quels quartiers ?',
    source: 'Source',
  },
  byUs: 'Nous avons calculé ce chiffre à partir de données publiées.',
  coverage: (years: number, full: number, total: number) =>
    `${format.count(years, annees)} avec des chiffres ; pour ${format.integer(full)} d’entre elles, chacun des ${format.integer(total)} quartiers habités a un chiffre.`,
  shading:
    'Plus c’est foncé, plus de quartiers ont un chiffre. Vide : aucun chiffre cette année-là.',
  table: 'Afficher en tableau',
  columns: {
    year: 'Année',
    observed: 'Quartiers avec un chiffre',
    missing: 'Sans chiffre, avec raison',
    region: 'Région (IBSA)',
  },
  noYear: 'aucun chiffre',
  reason: (reason: string, count: number) => `${reason} : ${format.integer(count)}`,
  seriesFailed: 'Les raisons par année n’ont pas pu être chargées.',
}
