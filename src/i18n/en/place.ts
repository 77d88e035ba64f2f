import type { PlaceChangeFacts, PlaceNearFacts, ReachVerdict } from '../place-facts.ts'
import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }
const places = { one: 'place', other: 'places' }
const types = { one: 'type', other: 'types' }
const persons = { one: 'inhabitant', other: 'inhabitants' }
const people = { one: 'person', other: 'people' }

const near = ({ street, district }: PlaceNearFacts): string => {
  if (street === null) return district ?? 'a place on the map'
  return district === null ? `near ${street}` : `near ${street}, ${district}`
}

const verdicts: Readonly<Record<ReachVerdict, string>> = {
  lessThanChance: 'Less than by chance.',
  likeChance: 'Not to be told apart from chance.',
  moreThanChance: 'More than by chance.',
}

export const place: Texts['ui']['place'] = {
  title: 'Reach on foot',
  intro: 'How many people live within a walk of a service? And where would one more place help?',
  type: 'Type of service',
  minutes: 'Walk of at most',
  minutesShort: (minutes: number) => `${format.integer(minutes)} min`,
  minutesLong: (minutes: number) => format.minutes(minutes),
  show: 'Show on the map',
  shown: 'Shown on the map',
  loading: 'Loading reach…',
  failed: 'Reach could not be loaded. The map and the figures still work.',
  retry: 'Try again',
  computing: 'Computing…',
  computeFailed: 'This could not be computed. The other figures still hold.',
  asTable: 'As a table',
  now: 'Now',
  scenario: 'Scenario',
  difference: 'Change',
  withScenario: 'With your scenario',

  groups: {
    region: 'Whole region',
    outside: 'Outside the neighbourhoods',
    municipality: (name: string) => `${name} (municipality)`,
    district: (name: string) => `${name} (neighbourhood)`,
    lowIncome: (year: number) => `Low-income neighbourhoods (${format.year(year)})`,
  },

  reach: {
    title: 'Who reaches one?',
    lead: (service: string, minutes: number) =>
      `Inhabitants with and without a nearby ${service}: within a walk of ${format.minutes(minutes)}.`,
    reached: 'reached',
    notReached: 'not reached',
    amount: (count: number, share: string) => `${format.integer(count)} (${share})`,
    inhabitants: (count: number) => format.inhabitants(count),
    caption: (service: string, minutes: number) =>
      `Inhabitants with and without a nearby ${service}: within a walk of ${format.minutes(minutes)}`,
    group: 'Group',
    share: 'Share not reached',
    noInhabitants: 'no inhabitants',
    addsUp: (outside: number) =>
      `Reached and not reached together are all inhabitants. ${format.count(outside, people)} ${format.plural(outside, { one: 'lives', other: 'live' })} outside the neighbourhoods (by a park, a railway or in an industrial zone) and ${format.plural(outside, { one: 'counts', other: 'count' })} for region and municipality only.`,
    municipalityNote:
      'A municipality counts everybody who lives in it, also in neighbourhoods that lie in it for a part.',
    straight: (count: string, share: string) =>
      `For comparison, as the crow flies: in the region that would be ${count} (${share}). Nobody walks through houses; we count the way over streets and paths.`,
    basis: {
      title: 'How is this counted?',
      speed: (kilometres: string, metres: number) =>
        `Walking speed: ${kilometres} km an hour, ${format.integer(metres)} metres a minute. People who are older or walk with a child take longer.`,
      network:
        'Ways: the OpenStreetMap walking network of 2013, completed with streets of 2022 and 2026. Not every path is up to date.',
      inhabitants: (year: number) =>
        `Inhabitants: statistical sectors ${format.year(year)} (Statbel), spread evenly over the streets of their sector.`,
      services: (placed: number, unplaced: number) =>
        `Counted: ${format.count(placed, places)} with a known position.${unplaced > 0 ? ` ${format.count(unplaced, places)} without a known position ${format.plural(unplaced, { one: 'does', other: 'do' })} not count.` : ''}`,
      toStreet: (count: number) =>
        `Of ${format.count(count, places)} only the street or the area around it is known.`,
      unknown: 'What is not known may still be there.',
    },
  },

  need: {
    title: 'Does the offer follow the need?',
    lead: 'Among those who reach one, are there as many people of this group as among all inhabitants?',
    ofAll: 'Among all inhabitants',
    ofReached: 'Among those who reach one',
    ratio: 'Ratio',
    ratioNote:
      'Ratio 1: the group is reached as well as everybody. Above 1: better. Below 1: less well.',
    interval: (count: number, rounds: number, from: string, to: string) =>
      `In ${format.integer(rounds)} random placings of ${format.count(count, places)} the ratio was between ${from} and ${to} in 95% of cases.`,
    intervalComputing: 'What chance would give is being computed…',
    verdicts,
    shortVerdicts: {
      lessThanChance: 'less',
      likeChance: 'like chance',
      moreThanChance: 'more',
    },
    nobody: 'Nobody is reached: there is no ratio.',
    emptyGroup: 'Nobody lives in this group.',
    chanceNote:
      'Chance: as many places, picked at random where people live. A difference from chance does not say why.',
    all: 'Compare all types',
    allDone: (done: number, of: number) =>
      `${format.integer(done)} of ${format.count(of, types)} compared with chance`,
    allStopped: (done: string) => `Stopped: ${done}.`,
    stop: 'Stop',
    goOn: 'Go on counting',
    allCaption: (minutes: number) => `Ratio per type, a walk of ${format.minutes(minutes)}`,
    service: 'Type of service',
    chance: 'Chance',
  },

  ranking: {
    title: 'Where do most people live too far?',
    lead: (service: string, minutes: number) =>
      `Inhabitants with no ${service} within a walk of ${format.minutes(minutes)}, by neighbourhood.`,
    more: (count: number) => `Show all ${format.count(count, neighbourhoods)}`,
    less: 'Show the first ten only',
    none: 'Everybody is reached in every neighbourhood.',
  },

  sandbox: {
    title: 'Try it out',
    lead: 'Close, move or add a place. Nothing really changes: map and figures follow at once.',
    list: (services: string, count: number) =>
      `${services.charAt(0).toUpperCase()}${services.slice(1)} (${format.integer(count)})`,
    filter: 'Search in the list',
    noneListed: (query: string) => `Nothing found for “${query}”.`,
    close: 'Close',
    move: 'Move',
    closeNamed: (name: string) => `Close: ${name}`,
    moveNamed: (name: string) => `Move: ${name}`,
    closed: 'closed in the scenario',
    moved: 'moved in the scenario',
    noPoint: 'position not known, does not count',
    addTitle: 'Add a place',
    moveTitle: (name: string) => `New place for ${name}`,
    onMap: 'Point on the map',
    search: 'Or choose a neighbourhood or street',
    searchHint: 'for example Gallaitstraat',
    searchNone: (query: string) =>
      `Nothing found for “${query}”. Try another spelling, or point on the map.`,
    streetsFailed: 'The streets could not be loaded. Neighbourhoods can still be found.',
    inDistrict: 'middle of the neighbourhood',
    cancel: 'Stop',
    changes: 'Changes',
    none: 'No changes yet.',
    change: (facts: PlaceChangeFacts): string => {
      switch (facts.kind) {
        case 'add':
          return `Added ${near(facts.near)}`
        case 'move':
          return `Moved: ${facts.name}, now ${near(facts.near)}`
        case 'close':
          return `Closed: ${facts.name}`
      }
    },
    unknownService: 'a place that is no longer in the list',
    undo: 'Undo',
    undoNamed: (change: string) => `Undo: ${change}`,
    undoAll: 'Undo all',
    full: (most: number) => `A scenario holds at most ${format.integer(most)} changes.`,
    offNetwork: (count: number) =>
      `${format.count(count, places)} ${format.plural(count, { one: 'lies', other: 'lie' })} too far from every street and ${format.plural(count, { one: 'does', other: 'do' })} not count.`,
    caption: 'What the scenario changes',
    measure: 'Figure',
    announce: (reached: string, change: string) =>
      `With your scenario ${reached} are reached, ${change} compared with now.`,
  },

  best: {
    title: 'Where would one more place help most?',
    lead: (service: string, minutes: number) =>
      `For those still with no ${service} within a walk of ${format.minutes(minutes)}.`,
    aim: 'For whom do we search?',
    everyone: 'As many inhabitants as possible',
    zone: (zone: string) => `Inhabitants of: ${zone}`,
    lowIncome: (year: number) => `Inhabitants of low-income neighbourhoods (${format.year(year)})`,
    run: 'Find the five best places',
    progress: (percent: string) => `Searching: ${percent}`,
    cancel: 'Stop searching',
    near,
    gain: (count: number) => `+${format.count(count, persons)}`,
    gainOf: (group: string) => `of: ${group}`,
    total: (count: number) => `${format.integer(count)} together`,
    add: 'Add to the scenario',
    addNamed: (where: string) => `Add to the scenario: ${where}`,
    added: 'In the scenario',
    none: 'No place would bring in anyone else of this group.',
    found: (count: number) => `${format.count(count, places)} found.`,
    diminishing:
      'Every next place counts those whom the ones before did not reach. So it brings in fewer.',
    stale: 'The choice has changed. Search again.',
    method:
      'Searched over all junctions of the walking network, one place at a time. Choosing five places together may do slightly better.',
  },

  words: {
    title: 'What this does not say',
    items: [
      'This counts only who lives within a walk. Bicycle, tram and bus do not count.',
      'It says nothing of how much room there is, how good the work is or who is welcome.',
      'A point on the map is no building: rent, price and permits are not known here.',
      'It is no prediction: nobody knows whether people will come.',
    ],
  },
}
