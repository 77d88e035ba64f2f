import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }
const groups = { one: 'group', other: 'groups' }

/** What the panel on the gap unfolds: every wijk a dot, the years, inequality, chance. */
export const gapDetails: Pick<Texts['ui']['gap'], 'distribution' | 'years' | 'unequal' | 'band'> = {
  distribution: {
    title: 'Every neighbourhood a dot',
    label: (title: string, year: number) =>
      `${title}, ${format.year(year)}: every neighbourhood a dot`,
    keys: 'Left and right arrows: next neighbourhood. Up and down: other group. Enter: select the neighbourhood.',
    region: (value: string) => `region ${value}`,
    table: 'As a table',
    caption: (group: string) => `${group}: neighbourhoods and figures`,
    district: 'Neighbourhood',
    value: 'Figure',
    pointHint: 'Point at a dot for the name and the figure.',
  },
  years: {
    title: 'Does the gap close?',
    titleNeutral: 'How did the difference change?',
    absolute: (unit: string) => `In ${unit}`,
    percentagePoints: 'In percentage points',
    relative: 'In per cent',
    panel: (zone: number, zoneAll: number, others: number) =>
      `${format.integer(zone)} of the ${format.count(zoneAll, { one: 'neighbourhood', other: 'neighbourhoods' })} of the group and ${format.count(others, { one: 'neighbourhood', other: 'neighbourhoods' })} to compare with, the same ones every year.`,
    why: 'Only neighbourhoods with a figure in every year count, so the line never jumps because others are counted.',
    wider: (years: string, here: string, all: string, year: number) =>
      `In ${years} more neighbourhoods have a figure. They are not added: for ${format.year(year)} the line shows ${here}; over all neighbourhoods with a figure it is ${all}.`,
    apart: (years: string) => `Not joined, too few neighbourhoods with a figure: ${years}.`,
    apartInhabitants: (years: string) => `Not joined, no number of inhabitants: ${years}.`,
    absentYears: 'Where a year is absent the line is broken.',
    none: 'Only one year has figures for enough neighbourhoods, so there is no trend to show.',
    noPanel: 'Too few neighbourhoods have a figure in every year. Showing a trend would mislead.',
    summary: (from: string, first: number, to: string, last: number) =>
      `${from} in ${format.year(first)}, ${to} in ${format.year(last)}`,
    /** Which way the gap went, from the first year to the last. */
    course: { wider: 'Larger', narrower: 'Smaller', same: 'The same', turned: 'Reversed' },
    /** Where no gap at all lies, as seen from the picture. */
    zero: {
      above:
        'Zoomed in: 0 (no difference) lies higher. The lower the line, the larger the difference.',
      below:
        'Zoomed in: 0 (no difference) lies lower. The higher the line, the larger the difference.',
      within: 'At 0 there is no difference.',
    },
    point: (year: number, value: string) => `${format.year(year)}: ${value}`,
    keys: 'Left and right arrows: another year. Enter: show that year on the map.',
    table: 'As a table',
    caption: 'Difference per year, the same neighbourhoods every year',
    year: 'Year',
    relativeNone: 'For this figure a difference in per cent says nothing.',
  },
  unequal: {
    title: 'How unequal are the neighbourhoods?',
    titleNeutral: 'How different are the neighbourhoods?',
    basis: (count: number, inhabitants: number) =>
      `Over ${format.count(count, neighbourhoods)} and ${format.inhabitants(inhabitants)}. Every inhabitant counts for the figure of their own neighbourhood; inequality within a neighbourhood is not known.`,
    formula: 'How is it computed?',
    tenth: (lower: string, upper: string, ratio: string) =>
      `At least a tenth of the inhabitants live in a neighbourhood with at most ${lower}, at least a tenth in one with at least ${upper}: ${ratio} times as much.`,
    fifth: (lower: string, upper: string, ratio: string) =>
      `At least a fifth of the inhabitants live in a neighbourhood with at most ${lower}, at least a fifth in one with at least ${upper}: ${ratio} times as much.`,
    quantileFormula:
      'Put the neighbourhoods in a row from low to high and count their inhabitants. P10 is the figure of the neighbourhood in which the first tenth is full, P90 that of the one in which nine tenths are full. Nothing is interpolated. P90/P10 = P90 ÷ P10; P80/P20 works with fifths.',
    gini: 'Gini coefficient',
    giniText: (difference: string) =>
      `Draw two inhabitants at random. The figures of their neighbourhoods are expected to differ by ${difference} of the mean.`,
    giniFormula:
      'G = Σᵢ Σⱼ wᵢ wⱼ |xᵢ − xⱼ| ÷ (2 W² μ), with x the figure of a neighbourhood, w its inhabitants, W all inhabitants and μ the mean. 0: all neighbourhoods the same. Not to be compared with a Gini between households, which is far higher.',
    theil: 'Theil index',
    theilText: (between: string, within: string) =>
      `Of the inequality, ${between} lies between the group and the other neighbourhoods, and ${within} within these two.`,
    theilMunicipalities: (between: string, within: string) =>
      `Between the municipalities lies ${between}, within them ${within}.`,
    theilFormula:
      'T = Σ (w/W)(x/μ) ln(x/μ). Between: what would remain if every neighbourhood had the mean of its group. Within: what would remain if all groups had the same mean. Between + within = T. Read the parts, not the height.',
    moran: 'Moran’s I',
    moranAlike: (p: string, rounds: string) =>
      `Neighbouring neighbourhoods are alike, more than in ${rounds} random arrangements of the same figures (p\u00a0=\u00a0${p}).`,
    moranOpposite: (p: string, rounds: string) =>
      `Neighbouring neighbourhoods differ, more than in ${rounds} random arrangements of the same figures (p\u00a0=\u00a0${p}).`,
    moranNone: (p: string, rounds: string) =>
      `Neighbouring neighbourhoods are no more alike than in ${rounds} random arrangements of the same figures (p\u00a0=\u00a0${p}).`,
    moranFormula:
      'I = Σ z · (mean z of the neighbours) ÷ Σ z², with z the difference from the mean of all neighbourhoods. Every neighbourhood counts once. About 0: no pattern; towards 1: neighbours are alike; towards −1: neighbours are opposite.',
    moranNot: 'Cannot be computed: there are no neighbours with different figures.',
    notForRatio:
      'P90/P10, Gini and Theil divide one figure by another. For this figure that says nothing, so they are not shown.',
    rateNote:
      'This is a share or a rate: Gini and Theil tell how unevenly it is spread over the map.',
    none: 'Too few neighbourhoods with a figure.',
  },
  band: {
    title: 'How usual is such a difference?',
    none: (count: string, size: number) =>
      `Of ${count} random contiguous groups of ${format.count(size, neighbourhoods)} not one differs as much from the other neighbourhoods.`,
    some: (all: string, size: number, count: number, share: string) =>
      `Of ${all} random contiguous groups of ${format.count(size, neighbourhoods)}, ${format.count(count, groups)} (${share}) ${count === 1 ? 'differs' : 'differ'} at least as much from the other neighbourhoods, in the same direction.`,
    middle: (from: string, to: string) => `Nine out of ten groups lie between ${from} and ${to}.`,
    parts: (parts: number) =>
      `The group itself lies in ${format.count(parts, { one: 'piece', other: 'pieces' })}, so the comparison with groups in one piece is a loose one.`,
    noTest:
      'This is no test. The group was not drawn at random; this only tells how far it stands out, always against all other neighbourhoods.',
    not: 'Cannot be computed for this group.',
    seed: 'Seed of the random draws',
    seedNote: 'The same number gives the same answer on every device. It is part of the link.',
    formula:
      'A group grows from a random neighbourhood: again and again a random neighbour joins, until the size is reached. Of every group we take the difference from all other neighbourhoods, weighted by inhabitants.',
  },
}
