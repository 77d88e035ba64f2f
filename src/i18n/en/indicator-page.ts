import type { IndicatorPageTexts } from '../indicator-page-texts.ts'
import { format } from './format.ts'

const yearForms = { one: 'year', other: 'years' }

/** The page on one indicator: what it is, what it can not tell, for which years and wijken. */
export const indicatorPage: IndicatorPageTexts = {
  parts: {
    what: 'What is it?',
    limits: 'What can it not tell?',
    published: 'Name at the publisher',
    unit: 'Unit',
    made: 'How is the figure made?',
    coverage: 'For which years and neighbourhoods?',
    source: 'Source',
  },
  byUs: 'We computed this figure from published data.',
  coverage: (years: number, full: number, total: number) =>
    `${format.count(years, yearForms)} with figures; in ${format.integer(full)} of these every one of the ${format.integer(total)} inhabited neighbourhoods has a figure.`,
  shading:
    'The darker, the more neighbourhoods have a figure. Empty: there is no figure for that year.',
  table: 'Show as a table',
  columns: {
    year: 'Year',
    observed: 'Neighbourhoods with a figure',
    missing: 'Without figure, with reason',
    region: 'Region (BISA)',
  },
  noYear: 'no figures',
  reason: (reason: string, count: number) => `${reason}: ${format.integer(count)}`,
  seriesFailed: 'The reasons per year could not be loaded.',
}
