import { compare } from './compare.ts'
import { format } from './format.ts'
import { gapPanel } from './gap-panel.ts'
import { laterTexts } from './later-texts.ts'
import { lens } from './lens.ts'
import { look } from './look.ts'
import { offline } from './offline.ts'
import { sheet } from './sheet.ts'
import { tasks } from './tasks.ts'
import { zoneOptions } from './zone-options.ts'

const resultForms = { one: 'resultaat', other: 'resultaten' }
const years = { one: 'jaar', other: 'jaar' }

export const ui = {
  gap: gapPanel,
  zoneOptions,
  sheet,
  tasks,
  look,
  offline,
  brand: 'Wijkwijzer',
  /** Each in its own language, so that people find theirs. */
  languageNames: { nl: 'Nederlands', fr: 'Français', en: 'English' },
  pageTitle: (title: string, year: number) => `${title}, ${format.year(year)} – Wijkwijzer Brussel`,
  skipToMap: 'Naar de kaart',
  skipToTable: 'Naar de tabel',
  words: 'Woorden uitgelegd:',
  close: 'Sluiten',
  header: {
    language: 'Taal',
    mode: 'Weergave',
    map: 'Kaart',
    table: 'Tabel',
    share: 'Deel',
    copyLink: 'Kopieer link',
    linkCopied: 'De link naar deze kaart is gekopieerd.',
    copyFailed: 'Kopiëren lukte niet. Neem de link over uit de adresbalk.',
    about: 'Over deze kaart',
    reset: 'Terug naar het begin',
  },
  search: {
    label: 'Zoek een wijk, gemeente, straat of dienst',
    placeholder: 'Zoek een plek',
    district: 'wijk',
    municipality: 'gemeente',
    groups: { place: 'Wijken en gemeenten', street: 'Straten', service: 'Diensten' },
    noHouseNumbers: (number: string) => `Huisnummer ${number} kennen we niet: we tonen de straat.`,
    narrow: (count: number) => `Nog ${format.integer(count)}. Typ de gemeente erbij.`,
    loading: 'Straten en diensten laden…',
    failed: 'De straten of de diensten zijn niet geladen. Wijken en gemeenten vind je wel.',
    none: (query: string) =>
      `Niets gevonden voor “${query}”. Probeer een andere schrijfwijze, in het Nederlands of het Frans, of:`,
    pick: 'Wijs een plek aan op de kaart',
    origin: (place: string) => `Vertrekpunt: ${place}`,
    results: (count: number) => format.count(count, resultForms),
  },
  headline: {
    only: (name: string) => `Alleen ${name} is uitgelicht.`,
    showAll: 'Toon heel Brussel',
    about: 'Over dit cijfer',
    aboutBoth: 'Over deze twee cijfers',
    copy: 'Kopieer zin',
    copied: 'De zin is gekopieerd, met bron en link.',
    caution: 'Let op:',
    method: 'Hoe is dit berekend?',
    origin: 'Waar komt dit getal vandaan?',
    more: 'Meer over dit cijfer',
  },
  picker: {
    open: 'Ander cijfer kiezen',
    title: 'Kies een cijfer',
    filter: 'Zoek een cijfer',
    filterHint: 'bijvoorbeeld inkomen, werk, groen',
    none: (query: string) => `Geen cijfer gevonden voor “${query}”.`,
    years: (first: number, last: number, count: number) =>
      count === 1
        ? format.year(last)
        : `${format.yearSpan(first, last)}, ${format.count(count, years)}`,
    coverage: (observed: number, inYears: number) =>
      `${inYears === 1 ? '' : 'tot '}${observed === 118 ? 'alle' : `${format.integer(observed)} van de`} 118\u00a0wijken`,
    current: 'wordt getoond',
    derived: 'door ons berekend',
  },
  years: {
    title: 'Jaar',
    choose: 'Kies een jaar',
    valueText: (year: number, observed: number) =>
      `${format.year(year)}: ${format.integer(observed)} van de 118 wijken ${format.plural(observed, { one: 'heeft', other: 'hebben' })} een cijfer`,
    previous: 'Vorig jaar met cijfers',
    next: 'Volgend jaar met cijfers',
    play: 'Speel de jaren af',
    pause: 'Pauzeer',
    planYear: (year: number) => `${format.year(year)}: beleidsplan`,
    newestYear: (year: number) => `${format.year(year)}: nieuwste`,
    only: (year: number) => `Alleen ${format.year(year)} is beschikbaar.`,
  },
  legend: {
    /** Before a mean that lies in a class, for those who do not see where it stands. */
    inClass: 'hierin:',
    districtCount: (count: number) => format.count(count, { one: 'wijk', other: 'wijken' }),
    title: 'Legende',
    limits: 'Klasse',
    areas: { districts: 'Wijken', sectors: 'Sectoren' },
    inhabitants: 'Inwoners',
    region: 'Gewest',
    zone: 'Arme sikkel',
    rest: 'Andere wijken',
    pointed: 'Aangewezen',
    selected: 'Gekozen',
    classes: 'Klassen aanpassen',
  },
  get classFields() {
    return laterTexts().classFields
  },
  options: {
    title: 'Weergave aanpassen',
  },
  map: {
    role: 'kaart',
    label: 'Kaart van de wijken van Brussel',
    keys: 'Pijltjestoetsen: naar de buurwijk. Home en End: hoogste en laagste. Enter: kies de wijk. Escape: terug.',
    zoomIn: 'Inzoomen',
    zoomOut: 'Uitzoomen',
    fit: 'Toon heel Brussel',
    gestures: {
      twoFingers: 'Gebruik twee vingers om de kaart te verplaatsen',
      controlAndScroll: 'Houd Ctrl ingedrukt en scrol om te zoomen',
      commandAndScroll: 'Houd ⌘ ingedrukt en scrol om te zoomen',
    },
    attribution: 'Achtergrond en diensten: ©\u00a0OpenStreetMap-bijdragers.',
    zooming: {
      absent:
        'Inzoomen op de kaart kan niet op dit toestel: de browser heeft geen WebGL. Al de rest werkt.',
      slow: 'De kaart waarop je kunt inzoomen is traag op dit toestel. Daarom staat hier een vaste kaart.',
      useAnyway: 'Toon ze toch',
      failed: 'De kaart waarop je kunt inzoomen is er even niet. Al de rest werkt.',
      retry: 'Probeer opnieuw',
    },
  },
  extremes: {
    title: 'Uitersten',
    highest: 'Hoogste',
    lowest: 'Laagste',
    hint: 'Wijs een wijk aan voor haar cijfer. Druk erop voor haar profiel.',
    neutralHint: 'Dit cijfer beschrijft wie er woont. Daarom maken we er geen rangorde van.',
  },
  profileOf: (name: string) => `Profiel van ${name}`,
  get profile() {
    return laterTexts().profile
  },
  get find() {
    return laterTexts().find
  },
  lens,
  get place() {
    return laterTexts().place
  },
  get portrait() {
    return laterTexts().portrait
  },
  compare,
  services: {
    partial: 'deel',
    partialMeaning: '“Deel”: de lijst van deze soort is niet volledig.',
    title: 'Diensten op de kaart',
    list: 'Lijst van de gekozen diensten',
    noPlace: 'Plek niet gekend',
    listNote:
      'Lijst van mei 2026. Wat er niet in staat, is niet gekend: dat betekent niet dat er niets is.',
    count: (shown: number, all: number) =>
      shown === all
        ? format.integer(all)
        : `${format.integer(shown)} van ${format.integer(all)} op de kaart`,
    card: {
      label: 'Gekozen dienst',
      imagined: 'Deze plek bestaat niet. Ze is toegevoegd in je scenario, en telt alleen daar mee.',
      close: 'Kaartje sluiten',
      type: 'Soort',
      address: 'Adres',
      noAddress: 'Adres niet gekend',
      district: 'Wijk',
      website: 'Website',
      position: 'Ligging',
      building: 'tot op het gebouw',
      street: 'alleen tot op de straat of de buurt',
      source: 'Bron',
    },
  },
  get table() {
    return laterTexts().table
  },
  notice: {
    goTo: (year: number) => `Toon ${format.year(year)}`,
    /** Why a chosen measure is not shown any more. */
    dropped: {
      change: (sinceYear: number, year: number) =>
        `Dit cijfer heeft geen verandering tussen ${format.year(sinceYear)} en ${format.year(year)}. De kaart toont nu het cijfer van ${format.year(year)}.`,
      count:
        'Van een aantal maken we geen rang en geen verschil met een gemiddelde. De kaart toont nu het aantal zelf.',
      notRanked: 'Van nationaliteiten maken we geen rangorde. De kaart toont nu het cijfer zelf.',
      noRatio:
        'Bij dit cijfer zegt een verschil in procent niets. De kaart toont nu het cijfer zelf.',
      twoFigures:
        'Twee cijfers samen tonen altijd de cijfers zelf: geen verandering, verschil of rang.',
    },
  },
  get about() {
    return laterTexts().about
  },
  part: {
    loading: 'Laden…',
    failed:
      'Dit deel van de pagina is niet geladen. De kaart en de tabel werken nog. Kijk of je verbinding hebt en probeer opnieuw.',
  },
  problem: {
    retry: 'Probeer opnieuw',
    reload: 'Laad opnieuw',
    dismiss: 'Begrepen',
  },
  own: { title: 'Eigen gegevens' },
}
