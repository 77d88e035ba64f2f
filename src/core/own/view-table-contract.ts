import type { Indicator } from '../indicators/indicator.ts'
import type { Language } from '../view/view-state.ts'

/** What a table of a view tells of its figures, beside their unit. */
export type ViewTableKind = Pick<Indicator, 'valueKind' | 'direction' | 'decimals'>

/** The columns of the table of a view as it is written to CSV and XLSX, in their order. */
export const VIEW_TABLE_COLUMNS = [
  'rank',
  'code',
  'district',
  'municipality',
  'value',
  'shown',
  'year',
  'inhabitants',
  'reason',
] as const
export type ViewTableColumn = (typeof VIEW_TABLE_COLUMNS)[number]

/**
 * The headings of a table that the app writes. Files in which people keep them are read back, so
 * that a heading once written stays.
 */
export const VIEW_TABLE_HEADINGS: Readonly<
  Record<Language, Readonly<Record<ViewTableColumn, string>>>
> = {
  nl: {
    rank: 'Rang',
    code: 'Code',
    district: 'Wijk',
    municipality: 'Gemeente',
    value: 'Cijfer',
    shown: 'Zoals getoond',
    year: 'Jaar',
    inhabitants: 'Inwoners',
    reason: 'Reden zonder cijfer',
  },
  fr: {
    rank: 'Rang',
    code: 'Code',
    district: 'Quartier',
    municipality: 'Commune',
    value: 'Chiffre',
    shown: 'Comme affiché',
    year: 'Année',
    inhabitants: 'Habitants',
    reason: 'Raison sans chiffre',
  },
  en: {
    rank: 'Rank',
    code: 'Code',
    district: 'Neighbourhood',
    municipality: 'Municipality',
    value: 'Figure',
    shown: 'As shown',
    year: 'Year',
    inhabitants: 'Inhabitants',
    reason: 'Reason without figure',
  },
}

/**
 * The sheets of the XLSX of a view: the table alone, its headings in the first row; and what the
 * table is about in two columns, label and text, as the first rows of the CSV have it.
 */
export const VIEW_SHEETS: Readonly<
  Record<Language, { readonly data: string; readonly about: string }>
> = {
  nl: { data: 'Cijfers', about: 'Toelichting' },
  fr: { data: 'Chiffres', about: 'Explication' },
  en: { data: 'Figures', about: 'About' },
}
