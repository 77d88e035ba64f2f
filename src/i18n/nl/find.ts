import { format } from './format.ts'

const services = { one: 'dienst', other: 'diensten' }
const types = { one: 'soort', other: 'soorten' }
const more = { one: 'andere', other: 'andere' }

/** What someone could not be told, and the way on. */
const wayOn = 'Zoek je straat bovenaan of wijs een plek aan op de kaart.'

/** The finder: from a place to the services around it. */
export const find = {
  title: 'Diensten in de buurt',
  allTitle: 'Alle diensten',
  start: {
    title: 'Waar vertrek je?',
    none: 'Zoek bovenaan je straat, wijs een plek aan op de kaart of gebruik je eigen plaats.',
    inMunicipality: (street: string, municipality: string) => `${street}, ${municipality}`,
    pointIn: (district: string) => `Punt op de kaart, in wijk ${district}`,
    point: 'Punt op de kaart',
    outside: 'Punt buiten het Brussels Gewest',
    middleOfStreet: 'We rekenen vanaf het midden van de straat: huisnummers kennen we niet.',
    pick: 'Wijs aan op de kaart',
    clear: 'Wis vertrekpunt',
    chosen: (place: string) => `Vertrekpunt: ${place}`,
    cleared: 'Het vertrekpunt is gewist. De lijst toont nu alle diensten.',
  },
  location: {
    use: 'Gebruik mijn plaats',
    asking: 'Je plaats opvragen…',
    privacy:
      'Je plaats gaat naar niemand: alles wordt in je browser berekend. Ze staat wel in de link als je die zelf deelt.',
    denied: `De browser mag je plaats niet geven. Alles werkt ook zonder. ${wayOn}`,
    unavailable: `Je toestel kent je plaats nu niet. ${wayOn}`,
    tooLate: `Je toestel gaf je plaats niet op tijd. Probeer opnieuw, of doe het zelf. ${wayOn}`,
    outside: `Je plaats ligt buiten het Brussels Hoofdstedelijk Gewest. ${wayOn}`,
    inexact: (metres: number) =>
      `Je toestel kent je plaats maar tot op ongeveer ${format.distance(metres)}. De looptijden zijn dus niet precies.`,
  },
  types: {
    title: 'Welke diensten?',
    shown: (shown: number, all: number) =>
      `${format.integer(shown)} van ${format.count(all, types)}`,
    all: 'Toon alle soorten',
    none: 'Toon geen',
  },
  nearest: {
    rule: (kilometresPerHour: string, metresPerMinute: string) =>
      `Te voet over straten en paden, aan ${kilometresPerHour} km per uur (${metresPerMinute} per minuut). Het stratennet is van 2013, aangevuld in 2022 en 2026: een nieuw pad kan ontbreken.`,
    loading: 'Looptijden berekenen…',
    ready: (count: number) => `${format.count(count, services)}, de dichtste eerst per soort.`,
    minutes: (minutes: number) => format.minutes(minutes),
    district: (district: string) => `wijk ${district}`,
    about: (distance: string) => `ongeveer ${distance}`,
    more: (count: number) => `Toon ${format.count(count, more)}`,
    fewer: 'Toon er minder',
    unreachable: 'geen weg te voet gekend',
    noPlace: 'plek niet gekend',
    offNetwork: {
      whatHappened: 'Vanaf deze plek kennen we geen weg te voet.',
      whatStillWorks:
        'Ze ligt buiten het gewest, of te ver van elke straat. De lijst hieronder is niet gesorteerd op afstand.',
      whatToDo: wayOn,
    },
    failed: {
      whatHappened: 'De looptijden zijn niet berekend.',
      whatStillWorks: 'De lijst van diensten werkt wel, zonder afstand.',
      whatToDo: 'Kijk of je verbinding hebt en probeer opnieuw.',
    },
  },
  all: {
    filter: 'Filter op naam',
    place: 'Wijk of gemeente',
    region: 'Heel Brussel',
    municipalities: 'Gemeenten',
    districts: 'Wijken',
    count: (count: number, all: number) =>
      count === all
        ? format.count(all, services)
        : `${format.integer(count)} van ${format.count(all, services)}`,
    none: 'Geen dienst in onze lijst past hierbij. Dat betekent niet dat er niets is.',
    reset: 'Wis de filters',
    noTypes: 'Kies hierboven minstens één soort dienst.',
  },
  listLoading: 'De lijst van diensten laden…',
  listFailed: {
    whatHappened: 'De lijst van diensten is niet geladen.',
    whatStillWorks: 'De wijken, de cijfers en de tabel werken zoals altijd.',
    whatToDo: 'Kijk of je verbinding hebt en probeer opnieuw.',
  },
  unknownIsNotNothing:
    'Wat niet in de lijst staat, is niet gekend. Dat betekent niet dat er niets is.',
  print: {
    button: 'Druk de lijst af',
    all: 'Alle diensten van de gekozen soorten',
    from: (place: string) => `Vanaf: ${place}`,
    filter: (parts: string) => `Alleen: ${parts}`,
    source:
      'Bron: OpenStreetMap (© OpenStreetMap-bijdragers, ODbL) en pagina’s van de organisaties.',
    made: (listDate: string, edition: string) =>
      `Lijst van ${listDate}. Editie van de gegevens: ${edition}.`,
  },
  about: {
    open: 'Over deze lijst',
    title: 'Over de lijst van diensten',
    what: 'De lijst toont het Nederlandstalige netwerk in Brussel, voor zover we het kennen. Ze is geen officieel register.',
    perType: 'Per soort',
    type: 'Soort',
    listed: 'In de lijst',
    onMap: 'Op de kaart',
    streetOnly: 'Alleen tot op de straat',
    withoutPlace: 'Zonder plek',
    total: 'Samen',
    completeness: 'Hoe volledig?',
    omitted: 'Weggelaten',
    omittedIntro: (count: number) =>
      `${format.count(count, services)} uit de bron ${count === 1 ? 'staat' : 'staan'} niet in de lijst:`,
    sources: 'Bronnen en datum',
    sourceText: (fromMap: number, all: number, date: string) =>
      `${format.integer(fromMap)} van de ${format.count(all, services)} ${format.plural(fromMap, { one: 'komt', other: 'komen' })} uit OpenStreetMap (© OpenStreetMap-bijdragers, ODbL), uittreksels tot en met ${date}. De andere komen van pagina’s van organisaties; de bron en de datum staan bij elke dienst.`,
    reasons: {
      'bibliotheek-9661843e':
        'Wellicht de vroegere bibliotheek van Oudergem: zelfde telefoonnummer, en de boeken zouden eind 2018 verhuizen.',
      'overheid-87f98487': 'De zetel van een vergadering, geen dienst waar je naartoe gaat.',
      'onthaal_partner-805d2a75': 'Geen adres en geen gemeente gekend.',
    },
  },
  card: {
    openProfile: (district: string) => `Toon het profiel van ${district}`,
    opensSite: 'andere website',
    toBuilding: (metres: string) => `tot op het gebouw, op ongeveer ${metres} na`,
    toStreet: (metres: string) =>
      `alleen tot op de straat of de buurt: tot ongeveer ${metres} ernaast`,
    date: 'Datum',
    noDate: 'zonder datum',
    unsure: 'Let op: deze dienst of haar plek is niet bevestigd. Kijk het na voor je erheen gaat.',
    note: 'Aantekening bij de bron, in het Engels',
    report: 'Klopt er iets niet?',
    reportMap: 'Meld het op OpenStreetMap, waar deze plek vandaan komt',
    reportSite: 'Meld het aan de organisatie, via haar website',
    reportNone: 'Voor deze dienst kennen we geen plaats om een fout te melden.',
  },
}
