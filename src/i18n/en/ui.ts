import { about } from './about.ts'
import { classFields } from './class-fields.ts'
import { compare } from './compare.ts'
import { find } from './find.ts'
import { format } from './format.ts'
import { gapPanel } from './gap-panel.ts'
import { lens } from './lens.ts'
import { look } from './look.ts'
import { offline } from './offline.ts'
import { place } from './place.ts'
import { portrait } from './portrait.ts'
import { profile } from './profile.ts'
import { sheet } from './sheet.ts'
import { table } from './table.ts'
import { tasks } from './tasks.ts'
import { zoneOptions } from './zone-options.ts'

const resultForms = { one: 'result', other: 'results' }
const years = { one: 'year', other: 'years' }

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
  pageTitle: (title: string, year: number) =>
    `${title}, ${format.year(year)} – Wijkwijzer Brussels`,
  skipToMap: 'Go to the map',
  skipToTable: 'Go to the table',
  words: 'Words explained:',
  close: 'Close',
  header: {
    language: 'Language',
    mode: 'View',
    map: 'Map',
    table: 'Table',
    share: 'Share',
    copyLink: 'Copy link',
    linkCopied: 'The link to this map has been copied.',
    copyFailed: 'Copying did not work. Copy the link from the address bar.',
    about: 'About this map',
    reset: 'Back to the start',
  },
  search: {
    label: 'Find a neighbourhood, municipality, street or service',
    placeholder: 'Find a place',
    district: 'neighbourhood',
    municipality: 'municipality',
    groups: { place: 'Neighbourhoods and municipalities', street: 'Streets', service: 'Services' },
    noHouseNumbers: (number: string) =>
      `We do not know house number ${number}: we show the street.`,
    narrow: (count: number) => `${format.integer(count)} more. Add the municipality.`,
    loading: 'Loading streets and services…',
    failed:
      'The streets or the services were not loaded. Neighbourhoods and municipalities can be found.',
    none: (query: string) =>
      `Nothing found for “${query}”. Try another spelling, in Dutch or French, or:`,
    pick: 'Point at a place on the map',
    origin: (place: string) => `Starting point: ${place}`,
    results: (count: number) => format.count(count, resultForms),
  },
  headline: {
    only: (name: string) => `Only ${name} is highlighted.`,
    showAll: 'Show all of Brussels',
    about: 'About this figure',
    aboutBoth: 'About these two figures',
    copy: 'Copy sentence',
    copied: 'The sentence has been copied, with source and link.',
    caution: 'Note:',
    method: 'How is this computed?',
    origin: 'Where does this number come from?',
    more: 'More about this figure',
  },
  picker: {
    open: 'Choose another figure',
    title: 'Choose a figure',
    filter: 'Find a figure',
    filterHint: 'for example income, work, green',
    none: (query: string) => `No figure found for “${query}”.`,
    years: (first: number, last: number, count: number) =>
      count === 1
        ? format.year(last)
        : `${format.yearSpan(first, last)}, ${format.count(count, years)}`,
    coverage: (observed: number, inYears: number) =>
      `${inYears === 1 ? '' : 'up to '}${observed === 118 ? 'all' : `${format.integer(observed)} of the`} 118\u00a0neighbourhoods`,
    current: 'on show',
    derived: 'computed by us',
  },
  years: {
    title: 'Year',
    choose: 'Choose a year',
    valueText: (year: number, observed: number) =>
      `${format.year(year)}: ${format.integer(observed)} of the 118 neighbourhoods ${format.plural(observed, { one: 'has', other: 'have' })} a figure`,
    previous: 'Previous year with figures',
    next: 'Next year with figures',
    play: 'Play through the years',
    pause: 'Pause',
    planYear: (year: number) => `${format.year(year)}: policy plan`,
    newestYear: (year: number) => `${format.year(year)}: newest`,
    only: (year: number) => `Only ${format.year(year)} is available.`,
  },
  legend: {
    /** Before a mean that lies in a class, for those who do not see where it stands. */
    inClass: 'in here:',
    districtCount: (count: number) =>
      format.count(count, { one: 'neighbourhood', other: 'neighbourhoods' }),
    title: 'Legend',
    limits: 'Class',
    areas: { districts: 'Neighbourhoods', sectors: 'Sectors' },
    inhabitants: 'Inhabitants',
    region: 'Region',
    zone: 'Arme sikkel',
    rest: 'Other neighbourhoods',
    pointed: 'Pointed at',
    selected: 'Selected',
    classes: 'Adjust the classes',
  },
  classFields,
  options: {
    title: 'Adjust the view',
  },
  map: {
    role: 'map',
    label: 'Map of the neighbourhoods of Brussels',
    keys: 'Arrow keys: to the next neighbourhood. Home and End: highest and lowest. Enter: select. Escape: back.',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show all of Brussels',
    gestures: {
      twoFingers: 'Use two fingers to move the map',
      controlAndScroll: 'Hold Ctrl and scroll to zoom',
      commandAndScroll: 'Hold ⌘ and scroll to zoom',
    },
    attribution: 'Background and services: ©\u00a0OpenStreetMap contributors.',
    zooming: {
      absent:
        'You can not zoom in on the map on this device: the browser has no WebGL. All the rest works.',
      slow: 'The map on which you can zoom in is slow on this device. That is why a fixed map is shown.',
      useAnyway: 'Show it anyway',
      failed: 'The map on which you can zoom in is not there for now. All the rest works.',
      retry: 'Try again',
    },
  },
  extremes: {
    title: 'Extremes',
    highest: 'Highest',
    lowest: 'Lowest',
    hint: 'Point at a neighbourhood for its figure. Press it for its profile.',
    neutralHint: 'This figure describes who lives there. That is why we do not rank it.',
  },
  profileOf: (name: string) => `Profile of ${name}`,
  profile,
  find,
  lens,
  place,
  portrait,
  compare,
  services: {
    partial: 'partial',
    partialMeaning: '“Partial”: the list of this type is not complete.',
    title: 'Services on the map',
    list: 'List of the chosen services',
    noPlace: 'Place not known',
    listNote:
      'List of May 2026. What is not in it is not known: that does not mean there is nothing.',
    count: (shown: number, all: number) =>
      shown === all
        ? format.integer(all)
        : `${format.integer(shown)} of ${format.integer(all)} on the map`,
    card: {
      label: 'Selected service',
      imagined: 'This place does not exist. It was added in your scenario and counts only there.',
      close: 'Close the card',
      type: 'Type',
      address: 'Address',
      noAddress: 'Address not known',
      district: 'Neighbourhood',
      website: 'Website',
      position: 'Position',
      building: 'to the building',
      street: 'only to the street or the area around it',
      source: 'Source',
    },
  },
  table,
  notice: {
    goTo: (year: number) => `Show ${format.year(year)}`,
    dropped: {
      change: (sinceYear: number, year: number) =>
        `This figure has no change between ${format.year(sinceYear)} and ${format.year(year)}. The map now shows the figure of ${format.year(year)}.`,
      count:
        'Of a count we make no rank and no difference from a mean. The map now shows the count itself.',
      notRanked: 'We do not rank by nationality. The map now shows the figure itself.',
      noRatio:
        'For this figure a difference in per cent says nothing. The map now shows the figure itself.',
      twoFigures:
        'Two figures together always show the figures themselves: no change, difference or rank.',
    },
  },
  about,
  part: {
    loading: 'Loading…',
    failed:
      'This part of the page has not been loaded. The map and the table still work. Check your connection and try again.',
  },
  problem: {
    retry: 'Try again',
    reload: 'Reload',
    dismiss: 'Understood',
  },
  own: { title: 'Your own data' },
}
