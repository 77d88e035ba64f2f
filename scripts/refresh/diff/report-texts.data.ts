export type ReportLanguage = 'nl' | 'en'

/** The sentences of the change report. */
export interface ReportTexts {
  readonly title: string
  readonly nothing: string
  readonly districts: string
  readonly indicators: string
  readonly services: string
  readonly streets: string
  readonly same: string
  readonly added: (names: string) => string
  readonly removed: (names: string) => string
  readonly renamed: (from: string, to: string) => string
  readonly moved: (name: string, metres: number) => string
  readonly newYears: (years: string) => string
  readonly goneYears: (years: string) => string
  readonly changedMore: (count: number, percent: number) => string
  readonly changedFigure: (district: string, year: number, from: string, to: string) => string
  readonly changedLess: (count: number, percent: number) => string
  readonly appeared: (count: number) => string
  readonly disappeared: (count: number) => string
  readonly andMore: (count: number) => string
  readonly decimal: string
}

const figuresNl = (count: number) => (count === 1 ? '1 cijfer' : `${count} cijfers`)
const figuresEn = (count: number) => (count === 1 ? '1 figure' : `${count} figures`)

export const REPORT_TEXTS: Readonly<Record<ReportLanguage, ReportTexts>> = {
  nl: {
    title: 'Wat verandert er in de nieuwe editie?',
    nothing: 'Er verandert niets: de twee edities zijn gelijk.',
    districts: 'Wijken',
    indicators: 'Indicatoren',
    services: 'Voorzieningen',
    streets: 'Straten',
    same: 'Geen verschil.',
    added: (names) => `Nieuw: ${names}.`,
    removed: (names) => `Niet meer aanwezig: ${names}.`,
    renamed: (from, to) => `Andere naam: ${from} heet nu ${to}.`,
    moved: (name, metres) => `${name} ligt nu ${metres} m verder.`,
    newYears: (years) => `Nieuw jaar: ${years}.`,
    goneYears: (years) => `Jaar dat wegvalt: ${years}. Kijk na of dat klopt.`,
    changedMore: (count, percent) =>
      `${figuresNl(count)} van een jaar dat er al was ${count === 1 ? 'verandert' : 'veranderen'} meer dan ${percent} %:`,
    changedFigure: (district, year, from, to) => `${district}, ${year}: van ${from} naar ${to}`,
    changedLess: (count, percent) =>
      `${figuresNl(count)} ${count === 1 ? 'verandert' : 'veranderen'} ${percent} % of minder.`,
    appeared: (count) =>
      count === 1
        ? '1 cijfer dat ontbrak, is er nu wel.'
        : `${count} cijfers die ontbraken, zijn er nu wel.`,
    disappeared: (count) =>
      count === 1
        ? '1 cijfer dat er was, ontbreekt nu.'
        : `${count} cijfers die er waren, ontbreken nu.`,
    andMore: (count) => `en nog ${count}`,
    decimal: ',',
  },
  en: {
    title: 'What changes in the new edition?',
    nothing: 'Nothing changes: the two editions are the same.',
    districts: 'Wijken',
    indicators: 'Indicators',
    services: 'Services',
    streets: 'Streets',
    same: 'No difference.',
    added: (names) => `New: ${names}.`,
    removed: (names) => `No longer there: ${names}.`,
    renamed: (from, to) => `Another name: ${from} is now called ${to}.`,
    moved: (name, metres) => `${name} is now ${metres} m away from where it was.`,
    newYears: (years) => `New year: ${years}.`,
    goneYears: (years) => `Year that is gone: ${years}. Check whether that is right.`,
    changedMore: (count, percent) =>
      `${figuresEn(count)} of a year that was there already ${count === 1 ? 'changes' : 'change'} by more than ${percent} %:`,
    changedFigure: (district, year, from, to) => `${district}, ${year}: from ${from} to ${to}`,
    changedLess: (count, percent) =>
      `${figuresEn(count)} ${count === 1 ? 'changes' : 'change'} by ${percent} % or less.`,
    appeared: (count) =>
      `${figuresEn(count)} that ${count === 1 ? 'was' : 'were'} missing ${count === 1 ? 'is' : 'are'} there now.`,
    disappeared: (count) =>
      `${figuresEn(count)} that ${count === 1 ? 'was' : 'were'} there ${count === 1 ? 'is' : 'are'} missing now.`,
    andMore: (count) => `and ${count} more`,
    decimal: '.',
  },
}
