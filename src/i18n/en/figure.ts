import type { ComparedGroups, ComparedSize, GroupSize } from '../figure-facts.ts'
import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

const zoneNames = {
  glossary: 'the arme sikkel (poor crescent)',
  glossaryWithLaken: 'the arme sikkel (poor crescent) with Old Laken',
}

const withFigure = ({ counted, total }: GroupSize): string =>
  counted < total ? ' with a figure' : ''

const zoneGroup = ({ zone, zoneName }: ComparedGroups): string =>
  zone.counted === 1
    ? `the one neighbourhood of ${zoneNames[zoneName]}${withFigure(zone)}`
    : `the ${format.integer(zone.counted)} neighbourhoods of ${zoneNames[zoneName]}${withFigure(zone)}`

const restGroup = ({ rest }: ComparedGroups): string =>
  rest.counted === 1
    ? `the one other neighbourhood${withFigure(rest)}`
    : `the ${format.integer(rest.counted)} other neighbourhoods${withFigure(rest)}`

const allGroup = (all: GroupSize): string =>
  all.counted === 1
    ? `the one neighbourhood${withFigure(all)}`
    : `the ${format.integer(all.counted)} neighbourhoods${withFigure(all)}`

const relative = (text: string | null): string => (text === null ? '' : ` (${text})`)

const growth = (size: ComparedSize): string => {
  switch (size.sign) {
    case 'more':
      return `a rise of ${size.amount}`
    case 'less':
      return `a fall of ${size.amount}`
    case 'equal':
      return 'no change'
  }
}

const changed = (size: ComparedSize): string => {
  switch (size.sign) {
    case 'more':
      return `rose by ${size.amount} on average`
    case 'less':
      return `fell by ${size.amount} on average`
    case 'equal':
      return 'stayed the same on average'
  }
}

const between = (sinceYear: number, year: number): string =>
  `Between ${format.year(sinceYear)} and ${format.year(year)}`

/** Title, legend, sentence and notice of the map. */
export const figure: Texts['figure'] = {
  missingLabel: 'No figure',
  groundLabel: 'Uninhabited (park, cemetery, industry, station)',

  changeTitle: (name, sinceYear, year) => `${name}, change ${format.yearSpan(sinceYear, year)}`,
  subtitle: (year, { counted, total }) =>
    counted === total
      ? `${format.year(year)}, all ${format.count(total, neighbourhoods)}`
      : `${format.year(year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)}`,
  changeSubtitle: (sinceYear, year, { counted, total }) =>
    counted === total
      ? `${format.yearSpan(sinceYear, year)}, all ${format.count(total, neighbourhoods)}`
      : `${format.yearSpan(sinceYear, year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)} with a figure in both years`,

  sentence: {
    gap: (facts) => {
      const start = `In ${zoneGroup(facts)}, ${facts.subject} averaged ${facts.zoneMean} in ${format.year(facts.year)}`
      switch (facts.difference.sign) {
        case 'more':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} more than in ${restGroup(facts)}.`
        case 'less':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} less than in ${restGroup(facts)}.`
        case 'equal':
          return `${start}, the same as in ${restGroup(facts)}.`
      }
    },
    change: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} ${changed(facts.zoneChange)} in ${zoneGroup(facts)}; in ${restGroup(facts)} there was ${growth(facts.restChange)}.`,
    range: (facts) =>
      `In ${format.year(facts.year)}, ${facts.subject} ranged from ${facts.lowest} to ${facts.highest} in ${allGroup(facts.all)}${facts.region === null ? '' : `; for the whole region it was ${facts.region}`}.`,
    changeRange: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} changed by ${facts.lowest} to ${facts.highest} in ${allGroup(facts.all)}.`,
    total: (facts) =>
      `In ${format.year(facts.year)}, ${facts.subject} was ${facts.sum} in total in ${allGroup(facts.all)}; the largest number was in ${facts.largest}: ${facts.largestValue}.`,
    totalChange: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} changed by ${facts.sum} in total in ${allGroup(facts.all)}; the largest rise was in ${facts.largest}: ${facts.largestValue}.`,
    extremes: (facts) =>
      `In ${format.year(facts.year)}, among ${allGroup(facts.all)}, ${facts.subject} was highest in ${facts.highest} (${facts.highestValue}) and lowest in ${facts.lowest} (${facts.lowestValue}).`,
    changeExtremes: (facts) =>
      `${between(facts.sinceYear, facts.year)}, among ${allGroup(facts.all)}, ${facts.subject} changed the most upwards in ${facts.highest} (${facts.highestValue}) and the least in ${facts.lowest} (${facts.lowestValue}).`,
    none: (year) => `For ${format.year(year)} there is no figure for any neighbourhood.`,
  },

  basis: {
    median: 'Mean of the neighbourhood medians, weighted by inhabitants.',
    mean: 'Mean of the neighbourhoods, weighted by inhabitants.',
    change: 'Mean of the changes per neighbourhood, weighted by inhabitants.',
    zone: {
      glossary:
        'Arme sikkel: 20 neighbourhoods by BISA’s description in words, not an official border.',
      glossaryWithLaken:
        'Arme sikkel: 20 neighbourhoods by BISA’s description in words and the two of Old Laken, not an official border.',
    },
    nationality: 'This is current nationality, not origin.',
    count: 'The size of a circle follows the number.',
  },

  district: {
    place: (name, municipality) => `${name}, ${municipality}`,
    value: (place, valueText, year) => `${place}: ${valueText} in ${format.year(year)}`,
    change: (place, valueText, sinceYear, year) =>
      `${place}: ${valueText} between ${format.year(sinceYear)} and ${format.year(year)}`,
    missing: (place, reason, year) => `${place}: no figure in ${format.year(year)} (${reason})`,
    ground: (place, kind) => `${place}: ${kind}`,
    kinds: {
      residential: 'inhabited',
      cemetery: 'cemetery, uninhabited',
      industry: 'industry or station, uninhabited',
      park: 'park or forest, uninhabited',
    },
    highest: (count) => `highest of ${format.count(count, neighbourhoods)}`,
    lowest: (count) => `lowest of ${format.count(count, neighbourhoods)}`,
    rank: (rank, count) =>
      `${format.ordinal(rank)} of ${format.count(count, neighbourhoods)}, from high to low`,
    missingInYear: (reason, year) => `${reason}, ${format.year(year)}`,
  },

  legend: {
    change: (unit) => `change, ${unit}`,
    region: 'Regional value (BISA)',
    regionChange: 'Change of the regional value (BISA)',
    zone: { glossary: 'Arme sikkel', glossaryWithLaken: 'Arme sikkel with Old Laken' },
    zoneMean: (zone, { counted }) => `${zone}, mean of ${format.count(counted, neighbourhoods)}`,
    restMean: ({ counted }) => `Other neighbourhoods, mean of ${format.integer(counted)}`,
    methods: {
      rounded: 'Natural groups with round limits',
      natural: 'Natural groups (ckmeans)',
      quantile: 'As many neighbourhoods in every class',
      equalInterval: 'Classes of equal width',
      manual: 'Own limits',
    },
    scopes: { allYears: 'the same for all years', yearShown: 'for the year shown only' },
    rule: (method, scope) =>
      `${method}${scope === null ? '' : `, ${scope}`}. A neighbourhood exactly on a limit belongs to the higher class.`,
    symbolRule: 'The area of a circle follows the number, on one scale for all years.',
  },

  notice: {
    partialYear: (year, { counted, total }) =>
      `For ${format.year(year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)} have a figure in this edition.`,
    partialChange: (sinceYear, year, { counted, total }) =>
      `${format.integer(counted)} of the ${format.count(total, neighbourhoods)} have a figure in ${format.year(sinceYear)} and in ${format.year(year)}.`,
    nearest: (year, { counted, total }) =>
      counted === total
        ? `The nearest year with all ${format.count(total, neighbourhoods)} is ${format.year(year)}.`
        : `The nearest year with nearly all neighbourhoods (${format.integer(counted)}) is ${format.year(year)}.`,
  },

  publisherName: (name) => name,
  source: ({ publishers, year, edition }) =>
    `Figures: ${publishers}, ${year} (${edition} edition). Neighbourhoods: UrbIS, Paradigm.brussels.`,
  derivedSource: ({ publishers, year, edition }) =>
    `Figures: own calculation based on ${publishers}, ${year} (${edition} edition). Neighbourhoods: UrbIS, Paradigm.brussels.`,
}
