import type { Direction, Unit, ValueKind } from '../../core/indicators/indicator.ts'
import type { OwnRefusal, StorageFailure } from '../../core/own/own-change.ts'
import { format } from './format.ts'
import { units } from './units.ts'

const rijen = { one: 'rij', other: 'rijen' }
const kolommen = { one: 'kolom', other: 'kolommen' }
const cijfers = { one: 'cijfer', other: 'cijfers' }
const diensten = { one: 'dienst', other: 'diensten' }
const vakjes = { one: 'vakje', other: 'vakjes' }

const valueKinds: Readonly<Record<ValueKind, string>> = {
  share: 'een aandeel in procent',
  count: 'een aantal',
  median: 'een mediaan of een gemiddeld bedrag',
  rate: 'een verhouding, zoals per 100 inwoners',
  density: 'een dichtheid, zoals per km²',
  level: 'een ander cijfer, zoals een score',
}

const directions: Readonly<Record<Direction, string>> = {
  lowIsDisadvantage: 'laag is ongunstig',
  highIsDisadvantage: 'hoog is ongunstig',
  neutral: 'geen van beide',
}

const unitNames: Readonly<Record<Unit, string>> = {
  euros: units.euros.name,
  percent: units.percent.name,
  inhabitantsPerSquareKilometre: units.inhabitantsPerSquareKilometre.name,
  dwellingsPer100Households: units.dwellingsPer100Households.name,
  decibels: units.decibels.name,
  microgramsPerCubicMetre: units.microgramsPerCubicMetre.name,
  inhabitants: units.inhabitants.name,
  number: 'geen of andere',
}

const storage: Readonly<Record<StorageFailure, string>> = {
  blocked:
    'De browser bewaart niets voor deze pagina. De gegevens blijven tot je de pagina verlaat.',
  full: 'De browser heeft geen plaats meer. De gegevens blijven tot je de pagina verlaat.',
  damaged: 'De opslag van de browser werkt niet. De gegevens blijven tot je de pagina verlaat.',
}

const refusals: Readonly<Record<OwnRefusal, string>> = {
  alreadyThere: 'Deze gegevens staan er al. Er is niets veranderd.',
  gone: 'Deze gegevens zijn er niet meer. Misschien zijn ze in een ander venster verwijderd.',
  reachFailed:
    'Wie de diensten te voet bereikt, kon niet berekend worden. Er is niets veranderd. Probeer het opnieuw.',
  notOpened: 'De kaart kon niet met deze gegevens geopend worden. Er is niets veranderd.',
}

/** Bringing data of one's own: choosing a file, the report, the list. */
export const own = {
  intro:
    'Voeg een lijst of een tabel van jezelf toe. De cijfers en diensten staan dan naast die van de kaart.',
  privacy:
    'Er verlaat niets deze computer: het bestand wordt hier gelezen en alleen in deze browser bewaard.',
  file: {
    title: 'Een bestand toevoegen',
    choose: 'Kies een bestand',
    drop: 'of sleep het hierheen',
    kinds:
      'CSV, Excel (.xlsx), GeoJSON, of een bestand van deze kaart. Met een wijk, een statistische sector, een plek of een adres per rij. Tot 20 MB.',
    reading: (name: string) => `‘${name}’ wordt gelezen.`,
    cancel: 'Stoppen',
    cancelled: 'Het lezen is gestopt. Er is niets veranderd.',
    failed: (name: string) => `‘${name}’ kan niet worden toegevoegd`,
    unchanged: 'Er is niets veranderd.',
    decimalMarks: { ',': 'De komma scheidt decimalen', '.': 'De punt scheidt decimalen' },
    other: 'Een ander bestand',
    again: 'Opnieuw lezen',
    year: 'Van welk jaar zijn de cijfers?',
    sheet: 'Welk blad?',
  },
  preview: {
    title: (name: string) => `Dit staat in ‘${name}’`,
    rowsRead: 'Gelezen',
    rowsMatched: 'Geplaatst op de kaart',
    rows: (count: number) => format.count(count, rijen),
    figures: (count: number) => format.count(count, cijfers),
    services: (count: number) => format.count(count, diensten),
    holds: 'Inhoud',
    readAs: 'Gelezen als',
    unmatched: (count: number) => `${format.count(count, rijen)} niet gevonden`,
    duplicates: (count: number) => `${format.count(count, rijen)} dubbel`,
    unlikely: (count: number) => `${format.count(count, vakjes)} met een onwaarschijnlijk cijfer`,
    ignored: (count: number) => `${format.count(count, kolommen)} niet overgenomen`,
    missing: (count: number) => `${format.count(count, vakjes)} zonder cijfer`,
    row: 'Rij',
    text: 'In het bestand',
    reason: 'Waarom',
    suggestion: 'Misschien bedoeld',
    column: 'Kolom',
    value: 'Cijfer',
    count: 'Aantal',
    more: (count: number) => `Nog ${format.count(count, rijen)} niet getoond.`,
    showAll: (count: number) => `Toon alle ${format.count(count, rijen)}`,
    replaces: (count: number) =>
      `${format.count(count, cijfers)} uit dit bestand ${format.plural(count, { one: 'staat', other: 'staan' })} er al onder dezelfde naam. De kaart toont wat je nu toevoegt; het vorige blijft bewaard.`,
  },
  choices: {
    title: 'Wat zijn de kolommen?',
    note: 'De kaart kleurt een aandeel anders dan een aantal. Zeg wat elke kolom is.',
    take: (name: string) => `${name} toevoegen`,
    kind: 'Dit is',
    unit: 'Eenheid',
    direction: 'Richting',
    choose: 'kies',
    forAll: 'Geldt voor alle kolommen waarvan het niet bekend is',
    all: 'Alle kolommen tonen',
    years: (first: number, last: number, count: number) =>
      count === 1
        ? format.year(first)
        : `${format.yearSpan(first, last)}, ${format.integer(count)} jaren`,
    valueKinds,
    unitNames,
    directions,
    serviceType:
      'Ze krijgen een eigen soort op de kaart, zodat de cijfers over de andere diensten niet veranderen.',
  },
  add: {
    name: 'Naam in je lijst',
    add: 'Toevoegen',
    drop: 'Niet toevoegen',
    dropped: 'Niet toegevoegd. Er is niets veranderd.',
    undecided: (count: number) =>
      `Zeg eerst van ${format.count(count, kolommen)} wat het is, of laat ze weg.`,
    nothing: 'Kies minstens één kolom.',
    busy: 'Wordt toegevoegd.',
    busyReach: (percent: string) => `We berekenen wie de diensten te voet bereikt: ${percent}.`,
    done: (name: string) => `‘${name}’ is toegevoegd.`,
  },
  list: {
    title: 'Wat je toevoegde',
    none: 'Nog niets.',
    facts: (fileName: string, date: string, holds: string) =>
      `${fileName}, toegevoegd op ${date}: ${holds}`,
    showNamed: (name: string) => `${name} op de kaart tonen`,
    showServices: 'Diensten tonen',
    figures: 'Cijfers',
    rename: 'Andere naam',
    renameNamed: (name: string) => `‘${name}’ een andere naam geven`,
    newName: 'Nieuwe naam',
    save: 'Bewaren',
    cancel: 'Annuleren',
    renamed: (name: string) => `De naam is nu ‘${name}’.`,
    remove: 'Verwijderen',
    removeNamed: (name: string) => `‘${name}’ verwijderen`,
    removed: (name: string) => `‘${name}’ is verwijderd.`,
    undo: 'Ongedaan maken',
    restored: (name: string) => `‘${name}’ staat er weer.`,
    unkept: 'alleen tot je de pagina verlaat',
    damaged: 'Wat hier bewaard werd, kan niet meer gelezen worden.',
    removeDamaged: 'Onleesbare gegevens verwijderen',
    damagedRemoved: 'De onleesbare gegevens zijn verwijderd.',
    reachMissing:
      'Wie de eigen diensten te voet bereikt, kon niet berekend worden. Daarom staan ze nu niet op de kaart. Open de pagina opnieuw.',
    forget: 'De browser kan dit wissen als je zijn gegevens opruimt. Bewaar dus je eigen bestand.',
  },
  unread: {
    blocked:
      'De browser laat niet toe iets te bewaren. Je kunt gegevens toevoegen, maar ze blijven tot je de pagina verlaat.',
    full: 'De browser heeft geen plaats om te lezen wat bewaard is.',
    damaged:
      'Wat in deze browser bewaard werd, kan nu niet gelezen worden. Er is niets gewist. Sluit andere vensters van deze kaart en probeer het opnieuw.',
  },
  storage,
  refusals,
}
