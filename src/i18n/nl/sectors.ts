import type { SectorGapFacts, SectorsCounted } from '../sector-facts.ts'
import { format } from './format.ts'
import { wijken } from './groups.ts'

const sectoren = { one: 'sector', other: 'sectoren' }
const aangiften = { one: 'aangifte', other: 'aangiften' }

/** The statistical sectors as a finer level of the map. */
export const sectors = {
  title: (name: string) => `${name}, per statistische sector`,
  subtitle: (year: number, counted: number, missing: number, of: SectorsCounted) =>
    `${format.year(year)}, ${of === 'wholeRegion' ? 'hele gewest: ' : ''}${format.count(counted, sectoren)} met een cijfer, ${format.integer(missing)}\u00a0zonder`,
  sentence: (facts: SectorGapFacts) =>
    `In ${format.year(facts.year)} lagen ${facts.counted === 'wholeRegion' ? 'in het hele gewest ' : ''}de laagste en de hoogste sector van eenzelfde wijk doorgaans ${facts.typical} uit elkaar (mediaan van ${format.count(facts.districts, wijken)}); het verst in ${facts.district}: van ${facts.lowest} (${facts.lowestSector}) tot ${facts.highest} (${facts.highestSector}).${facts.withinShare === null ? '' : ` Van de ongelijkheid tussen sectoren zit ${facts.withinShare} binnen de wijken.`}`,
  noGaps: 'In geen enkele wijk zijn er twee sectoren die te vergelijken zijn.',
  basis: (least: number) =>
    `Vergeleken zijn sectoren met minstens ${format.count(least, aangiften)}. De ongelijkheid is die van Theil, gewogen met de aangiften van alle sectoren met een cijfer.`,
  caution: (least: number) =>
    `Een sector is klein. Onder ${format.count(least, aangiften)} kan het cijfer sterk veranderen door enkele mensen: die sectoren zijn gestippeld. Waar veel studenten wonen, is het inkomen op papier laag. Het gemiddelde van sectoren is niet het cijfer van de wijk.`,
  rule: (censusYear: number, of: SectorsCounted) =>
    `Dezelfde klassen als voor de wijken. Inwoners: telling van ${format.year(censusYear)}.${of === 'wholeRegion' ? ' De aantallen gaan over het hele gewest.' : ''}`,
  fewLabel: (least: number) => `Minder dan ${format.count(least, aangiften)}: voorzichtig lezen`,
  source: (publishers: string, year: number, edition: string, drawnYear: number) =>
    `Cijfers: ${publishers}, ${format.year(year)} (editie ${edition}). Sectoren van ${format.year(drawnYear)}: Statbel. Wijken: UrbIS, Paradigm.brussels.`,
  declarations: (count: number | null) =>
    count === null ? 'aantal aangiften onbekend' : format.count(count, aangiften),
  place: (sector: string, district: string) => `${sector} (${district})`,
  value: (place: string, value: string, year: number, declarations: string) =>
    `${place}: ${value} in ${format.year(year)}, ${declarations}.`,
  missing: (place: string, reason: string, declarations: string) =>
    `${place}: ${reason}, ${declarations}.`,
  ground: (place: string) => `${place}: onbewoond gebied, geen cijfer.`,
  few: 'weinig aangiften',

  panel: {
    titleOf: (district: string) => `Binnen ${district}`,
    intro:
      'Kies een wijk op de kaart om haar sectoren te zien. Een sector is een deel van een wijk; zijn naam staat in hoofdletters.',
    widest: 'Wijken met het grootste verschil binnenin',
    range: (lowest: string, highest: string, difference: string) =>
      `De mediaan van de sectoren gaat van ${lowest} tot ${highest}: een verschil van ${difference}.`,
    ofDistrict: (value: string) => `De wijk zelf: ${value}.`,
    noGap: 'Er zijn geen twee sectoren die te vergelijken zijn.',
    compared: (compared: number, leftOut: number) =>
      leftOut === 0
        ? `${format.count(compared, sectoren)} vergeleken.`
        : `${format.count(compared, sectoren)} vergeleken; ${format.integer(leftOut)} niet: weinig aangiften of geen cijfer.`,
    line: (lowest: string, highest: string) => `${lowest} – ${highest}`,
    back: 'Alle wijken',
  },
  table: {
    caption: (district: string) => `Sectoren van ${district}`,
    captionAll: 'Alle statistische sectoren',
    sector: 'Sector',
    district: 'Wijk',
    value: 'Mediaan inkomen',
    declarations: 'Aangiften',
    inhabitants: 'Inwoners',
    shown: (shown: number, total: number) =>
      `${format.integer(shown)} van de ${format.count(total, sectoren)}`,
    query: 'Zoek een sector of wijk',
    none: 'Geen sector gevonden.',
    ground: 'Onbewoond gebied',
  },
  topology:
    'De sectoren zijn een andere tekening dan de wijken: aan de randen verschillen ze tot enkele meters.',
}
