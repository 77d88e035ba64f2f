import type { OwnTexts } from '../own-texts.ts'
import { format } from './format.ts'
import { units } from './units.ts'

const rows = { one: 'row', other: 'rows' }
const columns = { one: 'column', other: 'columns' }
const figures = { one: 'figure', other: 'figures' }
const services = { one: 'service', other: 'services' }
const cells = { one: 'cell', other: 'cells' }

export const own: OwnTexts = {
  intro:
    'Add a list or a table of your own. Its figures and services then stand beside those of the map.',
  privacy: 'Nothing leaves this computer: the file is read here and kept in this browser only.',
  file: {
    title: 'Add a file',
    choose: 'Choose a file',
    drop: 'or drag it here',
    kinds:
      'CSV, Excel (.xlsx), GeoJSON, or a file from this map. With one neighbourhood, statistical sector, place or address a row. Up to 20 MB.',
    reading: (name) => `Reading ‘${name}’.`,
    cancel: 'Stop',
    cancelled: 'Reading was stopped. Nothing has changed.',
    failed: (name) => `‘${name}’ can not be added`,
    unchanged: 'Nothing has changed.',
    decimalMarks: { ',': 'The comma marks decimals', '.': 'The point marks decimals' },
    other: 'Another file',
    again: 'Read again',
    year: 'Which year are the figures of?',
    sheet: 'Which sheet?',
  },
  preview: {
    title: (name) => `What ‘${name}’ holds`,
    rowsRead: 'Read',
    rowsMatched: 'Placed on the map',
    rows: (count) => format.count(count, rows),
    figures: (count) => format.count(count, figures),
    services: (count) => format.count(count, services),
    holds: 'Content',
    readAs: 'Read as',
    unmatched: (count) => `${format.count(count, rows)} not found`,
    duplicates: (count) => `${format.count(count, rows)} twice`,
    unlikely: (count) => `${format.count(count, cells)} with an unlikely figure`,
    ignored: (count) => `${format.count(count, columns)} not taken`,
    missing: (count) => `${format.count(count, cells)} without a figure`,
    row: 'Row',
    text: 'In the file',
    reason: 'Why',
    suggestion: 'Perhaps meant',
    column: 'Column',
    value: 'Figure',
    count: 'Number',
    more: (count) => `${format.count(count, rows)} more not shown.`,
    showAll: (count) => `Show all ${format.count(count, rows)}`,
    replaces: (count) =>
      `${format.count(count, figures)} of this file ${format.plural(count, { one: 'is', other: 'are' })} there already under the same name. The map shows what you add now; what was there is kept.`,
  },
  choices: {
    title: 'What are the columns?',
    note: 'The map colours a share in another way than a count. Say what each column is.',
    take: (name) => `Add ${name}`,
    kind: 'This is',
    unit: 'Unit',
    direction: 'Direction',
    choose: 'choose',
    forAll: 'For all columns that are not known',
    all: 'Show all columns',
    years: (first, last, count) =>
      count === 1
        ? format.year(first)
        : `${format.yearSpan(first, last)}, ${format.integer(count)} years`,
    valueKinds: {
      share: 'a share in per cent',
      count: 'a number of things or people',
      median: 'a median or an average amount',
      rate: 'a rate, such as per 100 inhabitants',
      density: 'a density, such as per km²',
      level: 'another figure, such as a score',
    },
    unitNames: {
      euros: units.euros.name,
      percent: units.percent.name,
      inhabitantsPerSquareKilometre: units.inhabitantsPerSquareKilometre.name,
      dwellingsPer100Households: units.dwellingsPer100Households.name,
      decibels: units.decibels.name,
      microgramsPerCubicMetre: units.microgramsPerCubicMetre.name,
      inhabitants: units.inhabitants.name,
      number: 'none or other',
    },
    directions: {
      lowIsDisadvantage: 'low is a disadvantage',
      highIsDisadvantage: 'high is a disadvantage',
      neutral: 'neither',
    },
    serviceType:
      'They get a type of their own on the map, so that figures on the other services do not change.',
  },
  add: {
    name: 'Name in your list',
    add: 'Add',
    drop: 'Do not add',
    dropped: 'Not added. Nothing has changed.',
    undecided: (count) =>
      `First say what ${format.count(count, columns)} ${format.plural(count, { one: 'holds, or leave it out', other: 'hold, or leave them out' })}.`,
    nothing: 'Choose at least one column.',
    busy: 'Adding.',
    busyReach: (percent) => `Computing who reaches the services on foot: ${percent}.`,
    done: (name) => `‘${name}’ was added.`,
  },
  list: {
    title: 'What you added',
    none: 'Nothing yet.',
    facts: (fileName, date, holds) => `${fileName}, added on ${date}: ${holds}`,
    showNamed: (name) => `Show ${name} on the map`,
    showServices: 'Show services',
    figures: 'Figures',
    rename: 'Rename',
    renameNamed: (name) => `Rename ‘${name}’`,
    newName: 'New name',
    save: 'Save',
    cancel: 'Cancel',
    renamed: (name) => `It is now called ‘${name}’.`,
    remove: 'Delete',
    removeNamed: (name) => `Delete ‘${name}’`,
    removed: (name) => `‘${name}’ was deleted.`,
    undo: 'Undo',
    restored: (name) => `‘${name}’ is back.`,
    unkept: 'only until you leave the page',
    damaged: 'What was kept here can no longer be read.',
    removeDamaged: 'Delete unreadable data',
    damagedRemoved: 'The unreadable data were deleted.',
    reachMissing:
      'Who reaches your services on foot could not be computed, so they are not on the map now. Open the page again.',
    forget: 'The browser may erase this when you clear its data. Keep your own file.',
  },
  unread: {
    blocked:
      'The browser does not allow anything to be kept. You can add data, but only until you leave the page.',
    full: 'The browser has no room to read what was kept.',
    damaged:
      'What was kept in this browser can not be read now. Nothing was erased. Close other windows of this map and try again.',
  },
  storage: {
    blocked: 'The browser keeps nothing for this page. The data stay until you leave the page.',
    full: 'The browser has no room left. The data stay until you leave the page.',
    damaged: 'The storage of the browser does not work. The data stay until you leave the page.',
  },
  refusals: {
    alreadyThere: 'These data are there already. Nothing has changed.',
    gone: 'These data are no longer there. They may have been deleted in another window.',
    reachFailed:
      'Who reaches the services on foot could not be computed. Nothing has changed. Try again.',
    notOpened: 'The map could not be opened on these data. Nothing has changed.',
  },
}
