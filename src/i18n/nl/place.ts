import type { PlaceChangeFacts, PlaceNearFacts, ReachVerdict } from '../place-facts.ts'
import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }
const plekken = { one: 'plek', other: 'plekken' }
const soorten = { one: 'soort', other: 'soorten' }
const persons = { one: 'inwoner', other: 'inwoners' }
const people = { one: 'mens', other: 'mensen' }

const near = ({ street, district }: PlaceNearFacts): string => {
  if (street === null) return district ?? 'een plek op de kaart'
  return district === null ? `bij ${street}` : `bij ${street}, ${district}`
}

const verdicts: Readonly<Record<ReachVerdict, string>> = {
  lessThanChance: 'Minder dan bij toeval.',
  likeChance: 'Niet te onderscheiden van toeval.',
  moreThanChance: 'Meer dan bij toeval.',
}

/** Reach on foot, whether the offer follows the need, and where one more would help. */
export const place = {
  title: 'Bereik te voet',
  intro: 'Hoeveel mensen wonen op wandelafstand van een dienst? En waar helpt één plek meer?',
  type: 'Soort dienst',
  minutes: 'Hoogstens zo lang wandelen',
  minutesShort: (minutes: number) => `${format.integer(minutes)} min.`,
  minutesLong: (minutes: number) => format.minutes(minutes),
  show: 'Toon op de kaart',
  shown: 'Staat op de kaart',
  loading: 'Het bereik laden…',
  failed: 'Het bereik kon niet geladen worden. De kaart en de cijfers werken nog.',
  retry: 'Probeer opnieuw',
  computing: 'Berekenen…',
  computeFailed: 'Dit kon niet berekend worden. De andere cijfers kloppen nog.',
  asTable: 'Als tabel',
  now: 'Nu',
  scenario: 'Scenario',
  difference: 'Verschil',
  withScenario: 'Met jouw scenario',

  groups: {
    region: 'Hele gewest',
    outside: 'Buiten de wijken',
    municipality: (name: string) => `${name} (gemeente)`,
    district: (name: string) => `${name} (wijk)`,
    lowIncome: (year: number) => `Wijken met een laag inkomen (${format.year(year)})`,
  },

  reach: {
    title: 'Wie bereikt er één?',
    lead: (service: string, minutes: number) =>
      `Inwoners met en zonder ${service} op hoogstens ${format.minutes(minutes)} wandelen.`,
    reached: 'bereikt',
    notReached: 'niet bereikt',
    amount: (count: number, share: string) => `${format.integer(count)} (${share})`,
    inhabitants: (count: number) => format.inhabitants(count),
    caption: (service: string, minutes: number) =>
      `Inwoners met en zonder ${service} op ${format.minutes(minutes)} wandelen`,
    group: 'Groep',
    share: 'Deel niet bereikt',
    noInhabitants: 'geen inwoners',
    addsUp: (outside: number) =>
      `Bereikt en niet bereikt zijn samen alle inwoners. ${format.count(outside, people)} ${format.plural(outside, { one: 'woont', other: 'wonen' })} buiten de wijken (bij een park, een spoorweg of in een industriezone) en ${format.plural(outside, { one: 'telt', other: 'tellen' })} alleen mee voor gewest en gemeente.`,
    municipalityNote: 'Een gemeente telt hier al wie er woont, ook in wijken die er deels liggen.',
    straight: (count: string, share: string) =>
      `Ter vergelijking, in vogelvlucht: dan zouden het er in het gewest ${count} (${share}) zijn. Niemand wandelt door huizen heen; wij tellen de weg over straten en paden.`,
    basis: {
      title: 'Hoe is dit geteld?',
      speed: (kilometres: string, metres: number) =>
        `Wandeltempo: ${kilometres} km per uur, ${format.integer(metres)} meter per minuut. Wie ouder is of met een kind wandelt, doet er langer over.`,
      network:
        'Wegen: het wandelnetwerk van OpenStreetMap uit 2013, aangevuld met straten van 2022 en 2026. Niet elk pad is actueel.',
      inhabitants: (year: number) =>
        `Inwoners: statistische sectoren ${format.year(year)} (Statbel), gelijk verdeeld over de straten van hun sector.`,
      services: (placed: number, unplaced: number) =>
        `Geteld: ${format.count(placed, plekken)} met een gekende plaats.${unplaced > 0 ? ` ${format.count(unplaced, plekken)} zonder gekende plaats ${format.plural(unplaced, { one: 'telt', other: 'tellen' })} niet mee.` : ''}`,
      toStreet: (count: number) =>
        `Van ${format.count(count, plekken)} is alleen de straat of de buurt gekend.`,
      unknown: 'Wat niet gekend is, kan er toch zijn.',
    },
  },

  need: {
    title: 'Volgt het aanbod de nood?',
    lead: 'Wonen er bij wie er één bereikt even veel mensen uit deze groep als bij alle inwoners?',
    ofAll: 'Bij alle inwoners',
    ofReached: 'Bij wie er één bereikt',
    ratio: 'Verhouding',
    ratioNote:
      'Verhouding 1: de groep wordt even goed bereikt als iedereen. Boven 1: beter. Onder 1: minder goed.',
    interval: (count: number, rounds: number, from: string, to: string) =>
      `Bij ${format.integer(rounds)} willekeurige plaatsingen van ${format.count(count, plekken)} lag de verhouding in 95% van de gevallen tussen ${from} en ${to}.`,
    intervalComputing: 'Wat toeval zou geven, wordt berekend…',
    verdicts,
    shortVerdicts: {
      lessThanChance: 'minder',
      likeChance: 'zoals toeval',
      moreThanChance: 'meer',
    },
    nobody: 'Niemand wordt bereikt: er is geen verhouding.',
    emptyGroup: 'In deze groep woont niemand.',
    chanceNote:
      'Toeval: evenveel plekken, willekeurig gekozen waar mensen wonen. Een verschil met toeval zegt niet waarom.',
    all: 'Alle soorten vergelijken',
    allDone: (done: number, of: number) =>
      `${format.integer(done)} van ${format.count(of, soorten)} met toeval vergeleken`,
    allStopped: (done: string) => `Gestopt: ${done}.`,
    stop: 'Stop',
    goOn: 'Reken verder',
    allCaption: (minutes: number) => `Verhouding per soort, ${format.minutes(minutes)} wandelen`,
    service: 'Soort dienst',
    chance: 'Toeval',
  },

  ranking: {
    title: 'Waar wonen de meeste mensen te ver?',
    lead: (service: string, minutes: number) =>
      `Inwoners zonder ${service} op ${format.minutes(minutes)} wandelen, per wijk.`,
    more: (count: number) => `Toon alle ${format.count(count, wijken)}`,
    less: 'Toon alleen de eerste tien',
    none: 'In elke wijk wordt iedereen bereikt.',
  },

  sandbox: {
    title: 'Probeer het uit',
    lead: 'Sluit, verplaats of voeg een plek toe. Er verandert niets echt: kaart en cijfers rekenen meteen mee.',
    list: (services: string, count: number) =>
      `${services.charAt(0).toUpperCase()}${services.slice(1)} (${format.integer(count)})`,
    filter: 'Zoek in de lijst',
    noneListed: (query: string) => `Niets gevonden voor “${query}”.`,
    close: 'Sluiten',
    move: 'Verplaatsen',
    closeNamed: (name: string) => `Sluiten: ${name}`,
    moveNamed: (name: string) => `Verplaatsen: ${name}`,
    closed: 'gesloten in het scenario',
    moved: 'verplaatst in het scenario',
    noPoint: 'plek niet gekend, telt niet mee',
    addTitle: 'Voeg een plek toe',
    moveTitle: (name: string) => `Nieuwe plek voor ${name}`,
    onMap: 'Wijs aan op de kaart',
    search: 'Of kies een wijk of straat',
    searchHint: 'bijvoorbeeld Gallaitstraat',
    searchNone: (query: string) =>
      `Niets gevonden voor “${query}”. Probeer een andere schrijfwijze, of wijs aan op de kaart.`,
    streetsFailed: 'De straten konden niet geladen worden. Wijken vind je wel.',
    inDistrict: 'midden van de wijk',
    cancel: 'Stop',
    changes: 'Wijzigingen',
    none: 'Nog geen wijzigingen.',
    change: (facts: PlaceChangeFacts): string => {
      switch (facts.kind) {
        case 'add':
          return `Toegevoegd ${near(facts.near)}`
        case 'move':
          return `Verplaatst: ${facts.name}, nu ${near(facts.near)}`
        case 'close':
          return `Gesloten: ${facts.name}`
      }
    },
    unknownService: 'een plek die niet meer in de lijst staat',
    undo: 'Maak ongedaan',
    undoNamed: (change: string) => `Maak ongedaan: ${change}`,
    undoAll: 'Maak alles ongedaan',
    full: (most: number) => `Een scenario telt hoogstens ${format.integer(most)} wijzigingen.`,
    offNetwork: (count: number) =>
      `${format.count(count, plekken)} ${format.plural(count, { one: 'ligt', other: 'liggen' })} te ver van elke straat en ${format.plural(count, { one: 'telt', other: 'tellen' })} niet mee.`,
    caption: 'Wat het scenario verandert',
    measure: 'Cijfer',
    announce: (reached: string, change: string) =>
      `Met jouw scenario worden ${reached} bereikt, ${change} tegenover nu.`,
  },

  best: {
    title: 'Waar helpt één plek meer het meest?',
    lead: (service: string, minutes: number) =>
      `Voor wie nog geen ${service} heeft op ${format.minutes(minutes)} wandelen.`,
    aim: 'Voor wie zoeken we?',
    everyone: 'Zo veel mogelijk inwoners',
    zone: (zone: string) => `Inwoners van: ${zone}`,
    lowIncome: (year: number) => `Inwoners van wijken met een laag inkomen (${format.year(year)})`,
    run: 'Zoek de vijf beste plekken',
    progress: (percent: string) => `Zoeken: ${percent}`,
    cancel: 'Stop met zoeken',
    near,
    gain: (count: number) => `+${format.count(count, persons)}`,
    gainOf: (group: string) => `van: ${group}`,
    total: (count: number) => `samen ${format.integer(count)}`,
    add: 'Voeg toe aan scenario',
    addNamed: (where: string) => `Voeg toe aan scenario: ${where}`,
    added: 'In het scenario',
    none: 'Geen enkele plek brengt nog iemand van deze groep erbij.',
    found: (count: number) => `${format.count(count, plekken)} gevonden.`,
    diminishing:
      'Elke volgende plek telt wie de vorige nog niet bereikten. Daarom brengt ze er minder bij.',
    stale: 'De keuze is veranderd. Zoek opnieuw.',
    method:
      'Gezocht over alle kruispunten van het wandelnetwerk, één plek tegelijk. Vijf plekken samen kiezen kan nog iets beter zijn.',
  },

  words: {
    title: 'Wat dit niet zegt',
    items: [
      'Dit telt alleen wie op wandelafstand woont. Fiets, tram en bus tellen niet mee.',
      'Het zegt niets over hoeveel plaats er is, hoe goed de werking is of wie er welkom is.',
      'Een punt op de kaart is geen pand: huur, prijs en toelating kennen we niet.',
      'Het is geen voorspelling: niemand weet of mensen ook echt komen.',
    ],
  },
}
