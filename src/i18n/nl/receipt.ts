import type { ColumnId, FormulaName, RowGroup } from '../../core/receipt/formula.ts'
import type { FormulaWords } from '../../core/receipt/formula-words.ts'
import { format } from './format.ts'
import { sourceNotes } from './source-notes.ts'
import { zones } from './zones.ts'

const wijken = { one: 'wijk', other: 'wijken' }
const sectoren = { one: 'sector', other: 'sectoren' }

const columns: Readonly<Record<ColumnId, string>> = {
  value: 'cijfer',
  since: 'cijfer van het eerdere jaar',
  inhabitants: 'inwoners',
  reached: 'bereikte inwoners',
  definitions: 'aantal omschrijvingen',
  declarations: 'aangiften',
  lowest: 'laagste mediaan',
  highest: 'hoogste mediaan',
  ...zones.short,
}

const names: Readonly<Record<FormulaName, string>> = {
  zoneMean: 'gemiddelde van de groep',
  comparedMean: 'gemiddelde van de anderen',
  referenceMean: 'vergelijkingswaarde',
  publishedRegion: 'waarde van het gewest (BISA)',
  mean: 'gewogen gemiddelde',
  plainMean: 'gemiddelde van de wijken',
  allInhabitants: 'inwoners van alle wijken',
  p90: 'P90',
  p80: 'P80',
  p20: 'P20',
  p10: 'P10',
  shareOfReached: 'aandeel bij wie bereikt is',
  shareOfInhabitants: 'aandeel bij alle inwoners',
  allDeclarations: 'alle aangiften',
  districtMean: 'gemiddelde van de wijk',
  theilTotal: 'ongelijkheid tussen alle sectoren',
  theilBetween: 'ongelijkheid tussen de wijken',
}

const groups: Readonly<Record<RowGroup, string>> = {
  own: 'deze wijk',
  zone: 'groep',
  compared: 'anderen',
  reference: 'waarmee vergeleken is',
  all: 'alle wijken',
  region: 'gewest',
  area: 'gebied',
  sector: 'deze sector',
  sectors: 'sectoren',
}

const words: FormulaWords = {
  columns,
  names,
  ofGroup: (what, group) => `${what} [${groups[group]}]`,
  ofSameDistrict: (what) => `${what} [sectoren van dezelfde wijk]`,
  sum: 'som van',
  mean: 'gemiddelde van',
  neighbourMean: 'gemiddelde bij de buurwijken van',
  lowest: 'laagste',
  highest: 'hoogste',
  median: 'mediaan van',
  rows: 'aantal wijken',
  count: (condition) => `aantal wijken met ${condition}`,
  quantile: (what, percent) =>
    `${what} van de wijk waar ${format.percentage(percent, 0)} van de inwoners gehaald is`,
  rounded: (what) => `${what}, afgerond`,
  own: (column) => `${column} van deze wijk`,
  ofRegion: (column) => `${column} van het gewest`,
  ofSector: (column) => `${column} van deze sector`,
  number: format.decimal,
  terms: (count, total) => `[${format.integer(count)} delen, samen ${total}]`,
}

/** Where a number comes from. */
export const receipt = {
  title: 'Waar komt dit getal vandaan?',
  of: (shown: string) => `Herkomst van ${shown}`,
  /** What the number is. */
  kinds: {
    district: 'Cijfer van een wijk',
    rank: 'Rang van een wijk, van hoog naar laag',
    publishedRegion: 'Waarde van het gewest, zoals BISA ze publiceert',
    mean: 'Gemiddelde van een groep wijken, gewogen naar inwoners',
    gap: 'Verschil tussen twee groepen wijken',
    meanOverYears: 'Gemiddelde van de wijken die elk jaar een cijfer hebben, gewogen naar inwoners',
    gapOverYears: 'Verschil tussen twee groepen wijken die elk jaar een cijfer hebben',
    persons: 'Inwoners zonder zo’n dienst binnen de wandeltijd',
    extreme: 'Laagste of hoogste van alle wijken',
    total: 'Alle wijken samen',
    reference: 'Waarde waarmee vergeleken is',
    beside: 'Aantal wijken onder of boven de vergelijkingswaarde',
    lowerHalf: 'Aantal wijken in de onderste helft van de rangorde',
    definitions: 'Aantal wijken, volgens de omschrijvingen van de arme sikkel',
    statistic: 'Hoe ongelijk de wijken zijn',
    reach: 'Inwoners die een dienst te voet bereiken of niet',
    need: 'Volgt het aanbod de nood?',
    sector: 'Cijfer van een statistische sector',
    within: 'Hoe ver de sectoren van een wijk uit elkaar liggen',
    typicalWithin: 'Verschil binnen de middelste wijk: de mediaan van de verschillen',
    withinShare: 'Deel van de ongelijkheid tussen sectoren dat binnen de wijken zit',
  },
  parts: {
    what: 'Wat is het?',
    formula: 'Formule',
    filled: 'Ingevuld',
    weights: 'Gewichten',
    counted: 'Wie telt mee',
    missing: 'Wie ontbreekt',
    year: 'Jaar',
    source: 'Bron',
    file: 'Bestand en controlegetal',
    method: 'Methode',
    rows: 'De rijen',
  },
  words,
  groups,
  result: 'uitkomst',
  scenario: 'Dit getal hoort bij een bedachte situatie, niet bij wat er nu is.',
  weighed: (year: number) =>
    `Inwoners van ${format.year(year)}. Wie meer inwoners heeft, telt zwaarder.`,
  notWeighed: 'Geen. Elke wijk telt één keer.',
  weighedByDeclarations: (year: number) =>
    `Aangiften van ${format.year(year)}. Wie meer aangiften heeft, telt zwaarder.`,
  notWeighedSectors: 'Geen. Elke sector telt één keer.',
  group: (name: string, counted: number, total: number) =>
    counted === total
      ? `${name}: ${format.count(total, wijken)}`
      : `${name}: ${format.integer(counted)} van ${format.count(total, wijken)}`,
  groupSectors: (name: string, counted: number, total: number) =>
    counted === total
      ? `${name}: ${format.count(total, sectoren)}`
      : `${name}: ${format.integer(counted)} van ${format.count(total, sectoren)}`,
  sectorsOf: (district: string) => `sectoren van ${district}`,
  groupInhabitants: (inhabitants: number) => format.inhabitants(inhabitants),
  nobodyMissing: 'Niemand: elke wijk heeft een cijfer.',
  missing: (reason: string, count: number) => `${reason} (${format.count(count, wijken)})`,
  nobodyMissingSectors: 'Niemand: elke sector telt mee.',
  missingSectors: (reason: string, count: number) => `${reason} (${format.count(count, sectoren)})`,
  reasons: {
    noInhabitants: 'Geen aantal inwoners bekend',
    noNeighbour: 'Geen buurwijk met een cijfer',
    notEveryYear: 'Niet in elk jaar een cijfer',
    fewDeclarations: 'Weinig aangiften',
    noDeclarations: 'Geen aantal aangiften bekend',
    noGap: 'Geen twee sectoren om te vergelijken',
  },
  source: {
    /** Between what is told and what it is. */
    edition: 'Editie',
    retrieved: 'Opgehaald',
    added: 'Toegevoegd op',
    licence: 'Licentie',
    weights: 'Inwoners',
  },
  ownFile: (fileName: string) =>
    `Eigen bestand ‘${fileName}’, alleen in deze browser: de kaart heeft er geen controlegetal van.`,
  sourceNotes,
  hashLoading: 'Het controlegetal wordt opgehaald…',
  hashFailed: 'Het controlegetal kon niet opgehaald worden.',
  edition: (edition: string) => `Editie van de kaart: ${edition}`,
  csv: 'Bewaar deze rijen als CSV',
  none: 'Voor dit getal zijn er geen rijen om te tonen.',
  seriesFailed: 'De cijfers konden niet geladen worden.',
  columns: {
    group: 'Groep',
    code: 'Code',
    district: 'Wijk',
    municipality: 'Gemeente',
    sector: 'Sector',
    sectorCode: 'Code van de sector',
    neighbours: 'Buurwijken (codes)',
    reason: 'Reden zonder cijfer',
  },
}
