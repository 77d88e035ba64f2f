import type { DifferenceForm, DifferenceReference } from '../../core/view/view-state.ts'
import type {
  ChangeFacts,
  ComparedFacts,
  ComparedGroups,
  ComparedSize,
  DifferenceFacts,
  DistrictDifferenceFacts,
  DistrictRankFacts,
  ExtremeFacts,
  GapFacts,
  GroupSize,
  OwnSourceFacts,
  PersonsFacts,
  RangeFacts,
  RankFacts,
  ReferenceFacts,
  SinceYear,
  SourceFacts,
  StabilityFacts,
  TotalFacts,
} from '../figure-facts.ts'
import type { ZoneFacts } from '../zone-facts.ts'
import { format } from './format.ts'
import { allGroup, otherGroup, otherLabel, wijken, zoneGroup } from './groups.ts'
import { zones } from './zones.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** In a title: short, without numbers. */
const referenceTitle = (reference: DifferenceReference, zone: ZoneFacts): string => {
  switch (reference) {
    case 'region':
      return 'het gewest'
    case 'zone':
      return `de wijken ${zones.ofZone(zone)}`
    case 'rest':
      return `de wijken buiten ‘${zones.label(zone)}’`
  }
}

/** In a sentence: `de regionale waarde`, `het gemiddelde van de 98 wijken buiten …`. */
const referenceName = (reference: ReferenceFacts): string => {
  switch (reference.kind) {
    case 'published':
      return 'de regionale waarde van BISA'
    case 'region':
      return `het gemiddelde van de ${format.count(reference.counted, wijken)} van het gewest`
    case 'zone':
      return `het gemiddelde van de ${format.count(reference.counted, wijken)} ${zones.ofZone(reference.zone)}`
    case 'rest':
      return `het gemiddelde van de ${format.count(reference.counted, wijken)} buiten ‘${zones.label(reference.zone)}’`
  }
}

const relative = (text: string | null): string => (text === null ? '' : ` (${text})`)

const growth = (size: ComparedSize): string => {
  switch (size.sign) {
    case 'more':
      return `een toename met ${size.amount}`
    case 'less':
      return `een afname met ${size.amount}`
    case 'equal':
      return 'geen verandering'
  }
}

const changed = (size: ComparedSize, subject: string, where: string): string => {
  switch (size.sign) {
    case 'more':
      return `nam ${subject} in ${where} gemiddeld toe met ${size.amount}`
    case 'less':
      return `nam ${subject} in ${where} gemiddeld af met ${size.amount}`
    case 'equal':
      return `bleef ${subject} in ${where} gemiddeld gelijk`
  }
}

/** Publishers that the sources name in English. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  'OpenStreetMap contributors': 'OpenStreetMap-bijdragers',
  'Statbel and BISA': 'Statbel en BISA',
  'pages of the organisations': 'pagina’s van de organisaties',
}

/** Title, legend, sentence and notice of the map. */
export const figure = {
  missingLabel: 'Geen cijfer',
  groundLabel: 'Onbewoond (park, begraafplaats, industrie, station)',

  changeTitle: (name: string, sinceYear: number, year: number) =>
    `${name}, verandering ${format.yearSpan(sinceYear, year)}`,
  differenceTitle: (name: string, reference: DifferenceReference, zone: ZoneFacts) =>
    `${name}, verschil met ${referenceTitle(reference, zone)}`,
  rankTitle: (name: string) => `${name}, rangorde`,
  stabilityTitle: 'Hoe vaak valt een wijk binnen de arme sikkel?',
  subtitle: (year: number, { counted, total }: GroupSize) =>
    counted === total
      ? `${format.year(year)}, alle ${format.count(total, wijken)}`
      : `${format.year(year)}, ${format.integer(counted)} van de ${format.count(total, wijken)}`,
  changeSubtitle: (sinceYear: number, year: number, { counted, total }: GroupSize) =>
    counted === total
      ? `${format.yearSpan(sinceYear, year)}, alle ${format.count(total, wijken)}`
      : `${format.yearSpan(sinceYear, year)}, ${format.integer(counted)} van de ${format.count(total, wijken)} met een cijfer in beide jaren`,
  stabilitySubtitle: (definitions: number, year: number) =>
    `${format.integer(definitions)} omschrijvingen, inkomen van ${format.year(year)}`,

  sentence: {
    gap: (facts: GapFacts) => {
      const start = `In ${zoneGroup(facts)} lag ${facts.subject} in ${format.year(facts.year)} gemiddeld op ${facts.zoneMean}`
      switch (facts.difference.sign) {
        case 'more':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} meer dan in ${otherGroup(facts)}.`
        case 'less':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} minder dan in ${otherGroup(facts)}.`
        case 'equal':
          return `${start}, evenveel als in ${otherGroup(facts)}.`
      }
    },
    /** Follows the gap of shares without a service nearby. */
    persons: (groups: ComparedGroups, { zone, rest }: PersonsFacts) =>
      `Dat ${format.plural(zone, { one: 'is', other: 'zijn' })} ${format.inhabitants(zone)}; in ${otherGroup(groups)} gaat het om ${format.inhabitants(rest)}.`,
    change: (facts: ChangeFacts) =>
      `Tussen ${format.year(facts.sinceYear)} en ${format.year(facts.year)} ${changed(facts.zoneChange, facts.subject, zoneGroup(facts))}; in ${otherGroup(facts)} was er ${growth(facts.restChange)}.`,
    range: (facts: RangeFacts & { readonly region: string | null }) =>
      `In ${format.year(facts.year)} lag ${facts.subject} in ${allGroup(facts.all)} tussen ${facts.lowest} en ${facts.highest}${facts.region === null ? '' : `; voor het hele gewest was dat ${facts.region}`}.`,
    changeRange: (facts: RangeFacts & SinceYear) =>
      `Tussen ${format.year(facts.sinceYear)} en ${format.year(facts.year)} veranderde ${facts.subject} in ${allGroup(facts.all)} met ${facts.lowest} tot ${facts.highest}.`,
    total: (facts: TotalFacts) =>
      `In ${format.year(facts.year)} was ${facts.subject} in ${allGroup(facts.all)} samen ${facts.sum}; het grootste aantal was er in ${facts.largest}: ${facts.largestValue}.`,
    totalChange: (facts: TotalFacts & SinceYear) =>
      `Tussen ${format.year(facts.sinceYear)} en ${format.year(facts.year)} veranderde ${facts.subject} in ${allGroup(facts.all)} samen met ${facts.sum}; de grootste toename was er in ${facts.largest}: ${facts.largestValue}.`,
    extremes: (facts: ExtremeFacts) =>
      `In ${format.year(facts.year)} lag ${facts.subject} in ${allGroup(facts.all)} het hoogst in ${facts.highest} (${facts.highestValue}) en het laagst in ${facts.lowest} (${facts.lowestValue}).`,
    changeExtremes: (facts: ExtremeFacts & SinceYear) =>
      `Tussen ${format.year(facts.sinceYear)} en ${format.year(facts.year)} steeg ${facts.subject} in ${allGroup(facts.all)} het meest in ${facts.highest} (${facts.highestValue}) en het minst in ${facts.lowest} (${facts.lowestValue}).`,
    difference: (facts: DifferenceFacts) => {
      const lowest = facts.places ? `${facts.lowest} in ${facts.places.lowest}` : facts.lowest
      const highest = facts.places ? `${facts.highest} in ${facts.places.highest}` : facts.highest
      return `In ${format.year(facts.year)} lag ${facts.subject} in ${format.integer(facts.below)} van ${allGroup(facts.all)} onder ${referenceName(facts.reference)} (${facts.referenceValue}) en in ${format.integer(facts.above)} erboven; de verschillen gaan van ${lowest} tot ${highest}.`
    },
    rank: (facts: RankFacts) => {
      const start = `In ${format.year(facts.year)} lag ${facts.subject} in ${allGroup(facts.all)} het hoogst in ${facts.highest} (${facts.highestValue}) en het laagst in ${facts.lowest} (${facts.lowestValue})`
      return facts.zoneSize.counted === 0
        ? `${start}.`
        : `${start}; van ${zoneGroup(facts)} ${format.plural(facts.zoneInLowerHalf, { one: 'staat', other: 'staan' })} er ${format.integer(facts.zoneInLowerHalf)} in de onderste helft van de rangorde.`
    },
    stability: (facts: StabilityFacts) =>
      `Van de ${format.count(facts.districts, wijken)} ${format.plural(facts.inAll, { one: 'valt', other: 'vallen' })} er ${format.integer(facts.inAll)} binnen alle ${format.integer(facts.definitions)} omschrijvingen van de arme sikkel, ${format.integer(facts.inSome)} binnen een deel ervan en ${format.integer(facts.inNone)} binnen geen enkele; wat berekend is, steunt op het inkomen van ${format.year(facts.year)}.`,
    none: (year: number) => `Voor ${format.year(year)} is er geen enkel cijfer per wijk.`,
  },

  /** How the means of the sentence are made, and by which definition. */
  basis: {
    median: 'Gemiddelde van de wijkmedianen, gewogen naar inwoners.',
    mean: 'Gemiddelde van de wijken, gewogen naar inwoners.',
    change: 'Gemiddelde van de veranderingen per wijk, gewogen naar inwoners.',
    reference: (reference: ReferenceFacts) => {
      switch (reference.kind) {
        case 'published':
          return 'De regionale waarde is een gemiddelde of een mediaan, zoals BISA ze publiceert.'
        case 'region':
          return `Voor dit jaar is er geen regionale waarde van BISA: we nemen het gemiddelde van ${format.count(reference.counted, wijken)}, gewogen naar inwoners.`
        case 'zone':
        case 'rest':
          return 'Gemiddelde van de wijken, gewogen naar inwoners.'
      }
    },
    rank: 'Rang 1 is het hoogste cijfer; wijken met hetzelfde cijfer delen een rang.',
    stability:
      'Vier van de zes omschrijvingen steunen op dezelfde inkomenscijfers: een hoog aantal toont dat lezingen overeenkomen, het is geen bewijs.',
    municipality: (name: string) =>
      `${name}: de wijken die voor het grootste deel in deze gemeente liggen.`,
    nationality: 'Het gaat om de huidige nationaliteit, niet om de herkomst.',
    count: 'De grootte van een cirkel volgt het aantal.',
  },

  district: {
    /** `Diesdelle, Ukkel`. */
    place: (name: string, municipality: string) => `${name}, ${municipality}`,
    value: (place: string, valueText: string, year: number) =>
      `${place}: ${valueText} in ${format.year(year)}`,
    change: (place: string, valueText: string, sinceYear: number, year: number) =>
      `${place}: ${valueText} tussen ${format.year(sinceYear)} en ${format.year(year)}`,
    difference: (facts: DistrictDifferenceFacts) =>
      `${facts.place}: ${facts.difference} tegenover ${referenceName(facts.reference)} in ${format.year(facts.year)} (${facts.figure} en ${facts.referenceValue})`,
    rankOnly: ({ place, rank, of, figure, year }: DistrictRankFacts) =>
      `${place}: ${format.ordinal(rank)} van ${format.count(of, wijken)} in ${format.year(year)}, van hoog naar laag (${figure})`,
    stability: (place: string, count: number, of: number, names: readonly string[]) =>
      count === 0
        ? `${place}: binnen geen enkele van de ${format.integer(of)} omschrijvingen`
        : `${place}: binnen ${format.integer(count)} van de ${format.integer(of)} omschrijvingen (${format.and(names)})`,
    ofDefinitions: (count: number, of: number) =>
      `${format.integer(count)} van ${format.integer(of)}`,
    missing: (place: string, reason: string, year: number) =>
      `${place}: geen cijfer in ${format.year(year)} (${reason})`,
    ground: (place: string, kind: string) => `${place}: ${kind}`,
    kinds: {
      residential: 'bewoond',
      cemetery: 'begraafplaats, onbewoond',
      industry: 'industrie of station, onbewoond',
      park: 'park of bos, onbewoond',
    },
    highest: (count: number) => `hoogste van ${format.count(count, wijken)}`,
    lowest: (count: number) => `laagste van ${format.count(count, wijken)}`,
    rank: (rank: number, count: number) =>
      `${format.ordinal(rank)} van ${format.count(count, wijken)}, van hoog naar laag`,
    missingInYear: (reason: string, year: number) => `${reason}, ${format.year(year)}`,
  },

  legend: {
    change: (unit: string) => `verandering, ${unit}`,
    region: 'Regionale waarde (BISA)',
    regionChange: 'Verandering van de regionale waarde (BISA)',
    difference: (unit: string, form: DifferenceForm) =>
      form === 'absolute' ? `verschil, ${unit}` : 'verschil, procent van de vergeleken waarde',
    percentagePoints: 'procentpunt',
    rank: 'rang, 1 = hoogste cijfer',
    stability: (of: number) => `aantal omschrijvingen, van ${format.integer(of)}`,
    stabilityRule: 'Eén klasse per aantal omschrijvingen.',
    noChange: 'Geen verandering',
    reference: (reference: ReferenceFacts, value: string) =>
      `${capital(referenceName(reference))}: ${value}`,
    zoneMean: (zone: string, { counted }: GroupSize) =>
      `${zone}, gemiddelde van ${format.count(counted, wijken)}`,
    otherMean: (other: ComparedFacts, { counted }: GroupSize) =>
      `${otherLabel(other)}, gemiddelde van ${format.integer(counted)}`,
    methods: {
      rounded: 'Natuurlijke groepen met ronde grenzen',
      natural: 'Natuurlijke groepen',
      quantile: 'Evenveel wijken per klasse',
      equalInterval: 'Even brede klassen',
      manual: 'Eigen grenzen',
    },
    scopes: { allYears: 'gelijk voor alle jaren', yearShown: 'alleen voor het getoonde jaar' },
    rule: (method: string, scope: string | null) =>
      `${method}${scope === null ? '' : `, ${scope}`}. Een wijk precies op een grens hoort bij de hogere klasse.`,
    symbolRule: 'De oppervlakte van een cirkel volgt het aantal, met één schaal voor alle jaren.',
  },

  notice: {
    partialYear: (year: number, { counted, total }: GroupSize) =>
      `Voor ${format.year(year)} ${format.plural(counted, { one: 'heeft', other: 'hebben' })} ${format.integer(counted)} van de ${format.count(total, wijken)} een cijfer in deze editie.`,
    partialFile: (year: number, { counted, total }: GroupSize) =>
      `Voor ${format.year(year)} ${format.plural(counted, { one: 'heeft', other: 'hebben' })} ${format.integer(counted)} van de ${format.count(total, wijken)} een cijfer in het toegevoegde bestand.`,
    partialChange: (sinceYear: number, year: number, { counted, total }: GroupSize) =>
      `${format.integer(counted)} van de ${format.count(total, wijken)} ${format.plural(counted, { one: 'heeft', other: 'hebben' })} een cijfer in ${format.year(sinceYear)} en in ${format.year(year)}.`,
    nearest: (year: number, { counted, total }: GroupSize) =>
      counted === total
        ? `Het dichtstbijzijnde jaar met alle ${format.count(total, wijken)} is ${format.year(year)}.`
        : `Het dichtstbijzijnde jaar met bijna alle wijken (${format.integer(counted)}) is ${format.year(year)}.`,
  },

  /** What a publisher calls itself in this language; most have one name. */
  publisherName: (name: string): string => PUBLISHERS[name] ?? name,
  /** Who made the borders. */
  borders: 'Wijken: UrbIS, Paradigm.brussels.',
  source: ({ publishers, year, edition }: SourceFacts) =>
    `Cijfers: ${publishers}, ${year} (editie ${edition}).`,
  derivedSource: ({ publishers, year, edition }: SourceFacts) =>
    `Cijfers: eigen berekening op basis van ${publishers}, ${year} (editie ${edition}).`,
  /** Of data that a person brought. */
  own: {
    subject: (name: string) => `‘${name}’`,
    description: (fileName: string) => `Eigen gegevens uit het bestand ‘${fileName}’.`,
    caution:
      'Deze cijfers heb je zelf toegevoegd en zijn niet nagekeken. Ze staan alleen in deze browser.',
    publisher: (fileName: string) => `eigen gegevens ‘${fileName}’ (niet nagekeken)`,
    source: ({ fileName, year }: OwnSourceFacts) =>
      `Cijfers: eigen gegevens uit ‘${fileName}’, ${year}, niet nagekeken door Wijkwijzer.`,
  },
}
