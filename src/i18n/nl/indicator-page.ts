import { format } from './format.ts'

const jaren = { one: 'jaar', other: 'jaren' }

/** The page on one indicator: what it is, what it can not tell, for which years and wijken. */
export const indicatorPage = {
  parts: {
    what: 'Wat is het?',
    limits: 'Wat zegt het niet?',
    published: 'Naam bij de uitgever',
    unit: 'Eenheid',
    made: 'Hoe komt het cijfer tot stand?',
    coverage: 'Voor welke jaren en wijken?',
    source: 'Bron',
  },
  byUs: 'Wij hebben dit cijfer berekend uit gepubliceerde gegevens.',
  coverage: (years: number, full: number, total: number) =>
    `${format.count(years, jaren)} met cijfers; in ${format.integer(full)} daarvan heeft elke wijk een cijfer, van de ${format.integer(total)} bewoonde wijken.`,
  shading: 'Hoe donkerder, hoe meer wijken een cijfer hebben. Leeg: er is dat jaar geen cijfer.',
  table: 'Toon als tabel',
  columns: {
    year: 'Jaar',
    observed: 'Wijken met een cijfer',
    missing: 'Zonder cijfer, met reden',
    region: 'Gewest (BISA)',
  },
  noYear: 'geen cijfers',
  reason: (reason: string, count: number) => `${reason}: ${format.integer(count)}`,
  seriesFailed: 'De redenen per jaar konden niet geladen worden.',
}
