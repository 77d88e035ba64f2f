import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const services = { one: 'service', other: 'services' }
const types = { one: 'type', other: 'types' }

const wayOn = 'Find your street at the top of the page or point at a place on the map.'

export const find: Texts['ui']['find'] = {
  title: 'Services nearby',
  allTitle: 'All services',
  start: {
    title: 'Where do you start?',
    none: 'Find your street at the top of the page, point at a place on the map or use your own location.',
    inMunicipality: (street, municipality) => `${street}, ${municipality}`,
    pointIn: (district) => `Point on the map, in the neighbourhood ${district}`,
    point: 'Point on the map',
    outside: 'Point outside the Brussels Region',
    middleOfStreet: 'We count from the middle of the street: we do not know house numbers.',
    pick: 'Point on the map',
    clear: 'Clear the starting point',
    chosen: (place) => `Starting point: ${place}`,
    cleared: 'The starting point is cleared. The list now shows all services.',
  },
  location: {
    use: 'Use my location',
    asking: 'Asking for your location…',
    privacy:
      'Your location goes to nobody: everything is computed in your browser. It is in the link if you share that yourself.',
    denied: `The browser may not give your location. Everything works without it. ${wayOn}`,
    unavailable: `Your device does not know your location now. ${wayOn}`,
    tooLate: `Your device did not give your location in time. Try again, or do it yourself. ${wayOn}`,
    outside: `Your location is outside the Brussels-Capital Region. ${wayOn}`,
    inexact: (metres) =>
      `Your device knows your location to about ${format.distance(metres)} only. The walking times are therefore not exact.`,
  },
  types: {
    title: 'Which services?',
    shown: (shown, all) => `${format.integer(shown)} of ${format.count(all, types)}`,
    all: 'Show all types',
    none: 'Show none',
  },
  nearest: {
    rule: (kilometresPerHour, metresPerMinute) =>
      `On foot over streets and paths, at ${kilometresPerHour} km an hour (${metresPerMinute} a minute). The street network is of 2013, completed in 2022 and 2026: a new path may be missing.`,
    loading: 'Computing walking times…',
    ready: (count) => `${format.count(count, services)}, the nearest first of each type.`,
    minutes: (minutes) => format.minutes(minutes),
    district: (district) => `neighbourhood ${district}`,
    about: (distance) => `about ${distance}`,
    more: (count) => `Show ${format.integer(count)} more`,
    fewer: 'Show fewer',
    unreachable: 'no way on foot known',
    noPlace: 'place not known',
    offNetwork: {
      whatHappened: 'From this place we know no way on foot.',
      whatStillWorks:
        'It is outside the region, or too far from every street. The list below is not sorted by distance.',
      whatToDo: wayOn,
    },
    failed: {
      whatHappened: 'The walking times were not computed.',
      whatStillWorks: 'The list of services works, without distances.',
      whatToDo: 'Check your connection and try again.',
    },
  },
  all: {
    filter: 'Filter by name',
    place: 'Neighbourhood or municipality',
    region: 'All of Brussels',
    municipalities: 'Municipalities',
    districts: 'Neighbourhoods',
    count: (count, all) =>
      count === all
        ? format.count(all, services)
        : `${format.integer(count)} of ${format.count(all, services)}`,
    none: 'No service in our list fits. That does not mean there is nothing.',
    reset: 'Clear the filters',
    noTypes: 'Choose at least one type of service above.',
  },
  listLoading: 'Loading the list of services…',
  listFailed: {
    whatHappened: 'The list of services was not loaded.',
    whatStillWorks: 'The neighbourhoods, the figures and the table work as always.',
    whatToDo: 'Check your connection and try again.',
  },
  unknownIsNotNothing: 'What is not in the list is not known. That does not mean there is nothing.',
  print: {
    button: 'Print the list',
    all: 'All services of the chosen types',
    from: (place) => `From: ${place}`,
    filter: (parts) => `Only: ${parts}`,
    source:
      'Source: OpenStreetMap (© OpenStreetMap contributors, ODbL) and pages of the organisations.',
    made: (listDate, edition) => `List of ${listDate}. Edition of the data: ${edition}.`,
  },
  about: {
    open: 'About this list',
    title: 'About the list of services',
    what: 'The list shows the Dutch-language network in Brussels, as far as we know it. It is not an official register.',
    perType: 'By type',
    type: 'Type',
    listed: 'In the list',
    onMap: 'On the map',
    streetOnly: 'To the street only',
    withoutPlace: 'Without a place',
    total: 'Together',
    completeness: 'How complete?',
    omitted: 'Left out',
    omittedIntro: (count) =>
      `${format.count(count, services)} of the source ${count === 1 ? 'is' : 'are'} not in the list:`,
    sources: 'Sources and date',
    sourceText: (fromMap, all, date) =>
      `${format.integer(fromMap)} of the ${format.count(all, services)} ${format.plural(fromMap, { one: 'comes', other: 'come' })} from OpenStreetMap (© OpenStreetMap contributors, ODbL), extracts up to ${date}. The others come from pages of organisations; the source and the date stand with each service.`,
    reasons: {
      'bibliotheek-9661843e':
        'Probably the former library of Oudergem: same telephone number, and the books were to move at the end of 2018.',
      'overheid-87f98487': 'The seat of an assembly, not a service one visits.',
      'onthaal_partner-805d2a75': 'Neither an address nor a municipality is known.',
    },
  },
  card: {
    openProfile: (district) => `Show the profile of ${district}`,
    opensSite: 'another site',
    toBuilding: (metres) => `to the building, within about ${metres}`,
    toStreet: (metres) => `only to the street or the area around it: within about ${metres}`,
    date: 'Date',
    noDate: 'no date',
    unsure: 'Take care: this service or its place is not confirmed. Check before you go there.',
    note: 'Note on the source, in English',
    report: 'Is something wrong?',
    reportMap: 'Report it on OpenStreetMap, where this place comes from',
    reportSite: 'Report it to the organisation, on its website',
    reportNone: 'For this service we know no place to report an error.',
  },
}
