import { insideTitle } from '../inside-title.ts'
import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }
const borders = { one: 'border', other: 'borders' }

const levels: readonly [string, string, string] = ['low', 'middle', 'high']

export const lens: Texts['ui']['lens'] = {
  label: 'How many figures at once',
  single: 'One map',
  bivariate: {
    option: 'Two figures',
    ofFirst: (name) => `This panel is about the first figure: ${name}.`,
    panel: 'Two figures on one map',
    second: 'Second figure',
    swap: 'Swap the two figures',
    noCounts: 'A count has no classes. Choose another figure first to show two.',
    singleMaps: 'The two figures apart',
    legend: 'Legend of the two figures',
    levels,
    cell: (first, firstSubject, second, secondSubject) =>
      `${levels[first]} for ${firstSubject}, ${levels[second]} for ${secondSubject}`,
    corners: 'The four corners in words',
    count: (districts, inhabitants) =>
      `${format.count(districts, neighbourhoods)}, ${format.inhabitants(inhabitants)}`,
    title: (first, second) => `${first} and ${insideTitle(second)}`,
    subtitle: (firstYear, secondYear, paired, total) =>
      `${firstYear === secondYear ? format.year(firstYear) : `${format.year(firstYear)} and ${format.year(secondYear)}`}, ${paired === total ? `all ${format.count(total, neighbourhoods)} have both figures` : `${format.integer(paired)} of the ${format.count(total, neighbourhoods)} with both figures`}`,
    sentence: (districts, inhabitants, label) =>
      `${format.count(districts, neighbourhoods)}, together ${format.inhabitants(inhabitants)}: ${label}. That two figures go together does not mean that one causes the other.`,
    noPairs: 'No neighbourhood has both figures. Choose another year or another figure.',
    notCause: 'That two figures go together does not mean that one causes the other.',
    rule: 'Each figure is divided in three (terciles). In each third live about a third of the inhabitants of the neighbourhoods with both figures.',
    missing: 'One of the two is missing',
    values: (first, second) => `${first} and ${second}`,
    both: (place, firstName, firstValue, secondName, secondValue) =>
      `${place}: ${firstName} ${firstValue}, ${secondName} ${secondValue}.`,
    lacks: (name, reason) => `${name}: ${reason}`,
    noInhabitants: 'no number of inhabitants for this year',
    columns: 'Columns:',
    rows: 'Rows:',
    axis: (name, year) => `${name}, ${format.year(year)}`,
    otherYear: (name, year, asked) =>
      `${name} does not exist for ${format.year(asked)}: this is ${format.year(year)}.`,
    emptyThird: 'no neighbourhood',
  },
  sectors: { option: 'Inside neighbourhoods' },
  smallMaps: {
    option: 'Small maps',
    label: 'Small maps side by side',
    note: 'Point at a neighbourhood on one map: it lights up on all of them, with its figure.',
    add: 'Add a figure',
    addHint: 'Choose a figure…',
    full: (most) => `There is room for ${format.integer(most)} maps. Take one away first.`,
    onlyOne: 'Add a second figure to compare.',
    remove: (name) => `Take ${name} away`,
    earlier: (name) => `Move ${name} earlier`,
    later: (name) => `Move ${name} later`,
    otherYear: (year, asked) => `${format.year(year)} (no figure for ${format.year(asked)})`,
    pointed: 'Point at a neighbourhood',
    missing: (count) => `${format.count(count, neighbourhoods)} without a figure`,
    mapLabel: (title, subtitle) =>
      `${title}, ${subtitle}. Arrow keys: to the next neighbourhood. Enter: choose it.`,
  },
  breakLines: {
    option: 'Show break lines',
    optionNote: 'The thicker the line, the larger the difference between two neighbours.',
    noCounts: 'Not for counts: these mostly follow the size of a neighbourhood.',
    oneMapOnly: 'Break lines go with one map.',
    title: 'The ten largest break lines',
    none: 'No two adjoining neighbourhoods both have a figure.',
    note: (compared, other) =>
      `${format.count(compared, borders)} between two neighbourhoods with a figure${other === 0 ? '' : `; ${format.count(other, { one: 'other', other: 'others' })} cannot be compared`}. Small differences are not drawn.`,
    shortRule: (metres) =>
      `A border shorter than ${format.distance(metres)} is in the list but not on the map: such neighbourhoods touch almost only at a corner.`,
    short: 'short border',
    border: (length) => `border of ${length}`,
    difference: 'difference',
  },
  loading: 'Loading the map…',
  failed: (name) => `${name} could not be loaded. The rest works.`,
  mapFailed: 'The small map could not be loaded. The figures are in the table.',
  retry: 'Try again',
}
