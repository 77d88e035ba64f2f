import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }

/** Controls of the definitions of the arme sikkel and of the measure, and the list of evidence. */
export const zoneOptions = {
  label: 'Omschrijving van de arme sikkel',
  note: 'Een omschrijving, geen officiële grens.',
  readFromText: 'Naar de woorden van een tekst',
  computed: (year: number) => `Berekend op het inkomen van ${format.year(year)}`,
  percent: 'Grens, in procent van het gewest',
  evidence: (count: number) =>
    count === 1
      ? 'Bekijk de wijk en de reden'
      : `Bekijk de ${format.count(count, wijken)} en de reden`,
  evidenceTitle: (name: string) => `${name}: welke wijken en waarom`,
  certain: (count: number) => `Zeker: ${format.count(count, wijken)}`,
  probable: (count: number) => `Waarschijnlijk: ${format.count(count, wijken)}`,
  interpretation: (count: number) => `Ruimere lezing: ${format.count(count, wijken)}`,
  none: 'Geen enkele wijk.',
  notJudged: (names: string) => `Niet te beoordelen: ${names}.`,
  source: 'Bron',
  own: {
    title: 'Eigen keuze',
    name: 'Naam',
    namePlaceholder: 'bijvoorbeeld Kanaalzone',
    pick: 'Kies wijken op de kaart',
    picking: 'Kies wijken: druk op een wijk om ze toe te voegen of weg te halen.',
    done: 'Klaar',
    undo: 'Maak ongedaan',
    clear: 'Alles wissen',
    municipality: 'Een hele gemeente toevoegen of weghalen',
    municipalityNone: 'Kies een gemeente',
    municipalityOption: (name: string, picked: number, all: number) =>
      `${name} (${format.integer(picked)} van ${format.integer(all)})`,
    empty: 'Nog geen wijk gekozen.',
    count: (count: number) => `${format.count(count, wijken)} gekozen`,
    inChoice: (name: string) => `${name} in eigen keuze`,
  },
  measure: {
    label: 'Toon',
    value: (year: number) => `Cijfer van ${format.year(year)}`,
    change: 'Verandering sinds',
    difference: 'Verschil met',
    references: { region: 'het gewest', zone: 'de arme sikkel', rest: 'de andere wijken' },
    ownReference: 'de gekozen groep',
    form: 'Als',
    forms: { absolute: 'verschil in de eenheid', relative: 'verschil in procent' },
    rank: 'Rang van de wijken',
    stability: 'In hoeveel omschrijvingen een wijk valt',
    definitions: 'Arme sikkel',
  },
}
