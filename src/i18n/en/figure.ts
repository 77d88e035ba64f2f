import type { DifferenceReference } from '../../core/view/view-state.ts'
import type { ComparedSize, ReferenceFacts } from '../figure-facts.ts'
import type { Texts } from '../texts.ts'
import type { ZoneFacts } from '../zone-facts.ts'
import { format } from './format.ts'
import { allGroup, neighbourhoods, otherGroup, otherLabel, zoneGroup } from './groups.ts'
import { zones } from './zones.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** In a title: short, without numbers. */
const referenceTitle = (reference: DifferenceReference, zone: ZoneFacts): string => {
  switch (reference) {
    case 'region':
      return 'the region'
    case 'zone':
      return `the neighbourhoods ${zones.ofZone(zone)}`
    case 'rest':
      return `the neighbourhoods outside ‘${zones.label(zone)}’`
  }
}

/** In a sentence: `the regional value`, `the mean of the 98 neighbourhoods outside …`. */
const referenceName = (reference: ReferenceFacts): string => {
  switch (reference.kind) {
    case 'published':
      return 'BISA’s regional value'
    case 'region':
      return `the mean of the ${format.count(reference.counted, neighbourhoods)} of the region`
    case 'zone':
      return `the mean of the ${format.count(reference.counted, neighbourhoods)} ${zones.ofZone(reference.zone)}`
    case 'rest':
      return `the mean of the ${format.count(reference.counted, neighbourhoods)} outside ‘${zones.label(reference.zone)}’`
  }
}

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
  differenceTitle: (name, reference, zone) =>
    `${name}, difference from ${referenceTitle(reference, zone)}`,
  rankTitle: (name) => `${name}, ranking`,
  stabilityTitle: 'How often does a neighbourhood fall inside the arme sikkel?',
  subtitle: (year, { counted, total }) =>
    counted === total
      ? `${format.year(year)}, all ${format.count(total, neighbourhoods)}`
      : `${format.year(year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)}`,
  changeSubtitle: (sinceYear, year, { counted, total }) =>
    counted === total
      ? `${format.yearSpan(sinceYear, year)}, all ${format.count(total, neighbourhoods)}`
      : `${format.yearSpan(sinceYear, year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)} with a figure in both years`,
  stabilitySubtitle: (definitions, year) =>
    `${format.integer(definitions)} definitions, income of ${format.year(year)}`,

  sentence: {
    gap: (facts) => {
      const start = `In ${zoneGroup(facts)}, ${facts.subject} averaged ${facts.zoneMean} in ${format.year(facts.year)}`
      switch (facts.difference.sign) {
        case 'more':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} higher than in ${otherGroup(facts)}.`
        case 'less':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} lower than in ${otherGroup(facts)}.`
        case 'equal':
          return `${start}, the same as in ${otherGroup(facts)}.`
      }
    },
    persons: (groups, { zone, rest }) =>
      `That is ${format.inhabitants(zone)}; in ${otherGroup(groups)} it is ${format.inhabitants(rest)}.`,
    change: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} ${changed(facts.zoneChange)} in ${zoneGroup(facts)}; in ${otherGroup(facts)} there was ${growth(facts.restChange)}.`,
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
    difference: (facts) => {
      const lowest = facts.places ? `${facts.lowest} in ${facts.places.lowest}` : facts.lowest
      const highest = facts.places ? `${facts.highest} in ${facts.places.highest}` : facts.highest
      return `In ${format.year(facts.year)}, ${facts.subject} was below ${referenceName(facts.reference)} (${facts.referenceValue}) in ${format.integer(facts.below)} of ${allGroup(facts.all)} and above it in ${format.integer(facts.above)}; the differences run from ${lowest} to ${highest}.`
    },
    rank: (facts) => {
      const start = `In ${format.year(facts.year)}, among ${allGroup(facts.all)}, ${facts.subject} was highest in ${facts.highest} (${facts.highestValue}) and lowest in ${facts.lowest} (${facts.lowestValue})`
      return facts.zoneSize.counted === 0
        ? `${start}.`
        : `${start}; of ${zoneGroup(facts)}, ${format.integer(facts.zoneInLowerHalf)} ${format.plural(facts.zoneInLowerHalf, { one: 'is', other: 'are' })} in the lower half of the ranking.`
    },
    stability: (facts) =>
      `Of the ${format.count(facts.districts, neighbourhoods)}, ${format.integer(facts.inAll)} ${format.plural(facts.inAll, { one: 'falls', other: 'fall' })} inside all ${format.integer(facts.definitions)} definitions of the arme sikkel, ${format.integer(facts.inSome)} inside some of them and ${format.integer(facts.inNone)} inside none; what is computed rests on the income of ${format.year(facts.year)}.`,
    none: (year) => `For ${format.year(year)} there is no figure for any neighbourhood.`,
  },

  basis: {
    median: 'Mean of the neighbourhood medians, weighted by inhabitants.',
    mean: 'Mean of the neighbourhoods, weighted by inhabitants.',
    change: 'Mean of the changes per neighbourhood, weighted by inhabitants.',
    reference: (reference) => {
      switch (reference.kind) {
        case 'published':
          return 'The regional value is a mean or a median, as BISA publishes it.'
        case 'region':
          return `For this year there is no regional value by BISA: we take the mean of ${format.count(reference.counted, neighbourhoods)}, weighted by inhabitants.`
        case 'zone':
        case 'rest':
          return 'Mean of the neighbourhoods, weighted by inhabitants.'
      }
    },
    rank: 'Rank 1 is the highest figure; neighbourhoods with the same figure share a rank.',
    stability:
      'Four of the six definitions rest on the same income figures: a high number shows that readings agree, it is no proof.',
    municipality: (name) =>
      `${name}: the neighbourhoods that lie in this municipality for the largest part.`,
    nationality: 'This is current nationality, not origin.',
    count: 'The size of a circle follows the number.',
  },

  district: {
    place: (name, municipality) => `${name}, ${municipality}`,
    value: (place, valueText, year) => `${place}: ${valueText} in ${format.year(year)}`,
    change: (place, valueText, sinceYear, year) =>
      `${place}: ${valueText} between ${format.year(sinceYear)} and ${format.year(year)}`,
    difference: (facts) =>
      `${facts.place}: ${facts.difference} from ${referenceName(facts.reference)} in ${format.year(facts.year)} (${facts.figure} and ${facts.referenceValue})`,
    rankOnly: ({ place, rank, of, figure, year }) =>
      `${place}: ${format.ordinal(rank)} of ${format.count(of, neighbourhoods)} in ${format.year(year)}, from high to low (${figure})`,
    stability: (place, count, of, names) =>
      count === 0
        ? `${place}: inside none of the ${format.integer(of)} definitions`
        : `${place}: inside ${format.integer(count)} of the ${format.integer(of)} definitions (${format.and(names)})`,
    ofDefinitions: (count, of) => `${format.integer(count)} of ${format.integer(of)}`,
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
    difference: (unit, form) =>
      form === 'absolute'
        ? `difference, ${unit}`
        : 'difference, per cent of the value compared with',
    percentagePoints: 'percentage points',
    rank: 'rank, 1 = highest figure',
    stability: (of) => `number of definitions, out of ${format.integer(of)}`,
    stabilityRule: 'One class per number of definitions.',
    noChange: 'No change',
    reference: (reference, value) => `${capital(referenceName(reference))}: ${value}`,
    zoneMean: (zone, { counted }) => `${zone}, mean of ${format.count(counted, neighbourhoods)}`,
    otherMean: (other, { counted }) => `${otherLabel(other)}, mean of ${format.integer(counted)}`,
    methods: {
      rounded: 'Natural groups with round limits',
      natural: 'Natural groups',
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
      `For ${format.year(year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)} ${format.plural(counted, { one: 'has', other: 'have' })} a figure in this edition.`,
    partialFile: (year, { counted, total }) =>
      `For ${format.year(year)}, ${format.integer(counted)} of the ${format.count(total, neighbourhoods)} ${format.plural(counted, { one: 'has', other: 'have' })} a figure in the file that was added.`,
    partialChange: (sinceYear, year, { counted, total }) =>
      `${format.integer(counted)} of the ${format.count(total, neighbourhoods)} ${format.plural(counted, { one: 'has', other: 'have' })} a figure in ${format.year(sinceYear)} and in ${format.year(year)}.`,
    nearest: (year, { counted, total }) =>
      counted === total
        ? `The nearest year with all ${format.count(total, neighbourhoods)} is ${format.year(year)}.`
        : `The nearest year with nearly all neighbourhoods (${format.integer(counted)}) is ${format.year(year)}.`,
  },

  publisherName: (name) => name,
  borders: 'Neighbourhoods: UrbIS, Paradigm.brussels.',
  source: ({ publishers, year, edition }) =>
    `Figures: ${publishers}, ${year} (${edition} edition).`,
  derivedSource: ({ publishers, year, edition }) =>
    `Figures: own calculation based on ${publishers}, ${year} (${edition} edition).`,
  own: {
    subject: (name) => `‘${name}’`,
    description: (fileName) => `Your own data, from the file ‘${fileName}’.`,
    caution:
      'You added these figures yourself and they have not been checked. They are in this browser only.',
    publisher: (fileName) => `own data ‘${fileName}’ (not checked)`,
    source: ({ fileName, year }) =>
      `Figures: own data from ‘${fileName}’, ${year}, not checked by Wijkwijzer.`,
  },
}
