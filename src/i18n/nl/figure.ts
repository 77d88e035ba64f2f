import type {
  ChangeFacts,
  ComparedGroups,
  ComparedSize,
  ExtremeFacts,
  GapFacts,
  GroupSize,
  RangeFacts,
  SinceYear,
  SourceFacts,
  TotalFacts,
} from '../figure-facts.ts'
import { format } from './format.ts'

const wijken = { one: 'wijk', other: 'wijken' }

const zoneNames = {
  glossary: 'de arme sikkel',
  glossaryWithLaken: 'de arme sikkel met Oud Laken',
}

const withFigure = ({ counted, total }: GroupSize): string =>
  counted < total ? ' met een cijfer' : ''

const zoneGroup = ({ zone, zoneName }: ComparedGroups): string =>
  zone.counted === 1
    ? `de ene wijk van ${zoneNames[zoneName]}${withFigure(zone)}`
    : `de ${format.integer(zone.counted)} wijken van ${zoneNames[zoneName]}${withFigure(zone)}`

const restGroup = ({ rest }: ComparedGroups): string =>
  rest.counted === 1
    ? `de ene andere wijk${withFigure(rest)}`
    : `de ${format.integer(rest.counted)} andere wijken${withFigure(rest)}`

const allGroup = (all: GroupSize): string =>
  all.counted === 1
    ? `de ene wijk${withFigure(all)}`
    : `de ${format.integer(all.counted)} wijken${withFigure(all)}`

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

/** Title, legend, sentence and notice of the map. */
export const figure = {
  missingLabel: 'Geen cijfer',
  groundLabel: 'Onbewoond (park, begraafplaats, industrie, station)',

  changeTitle: (name: string, sinceYear: number, year: number) =>
    `${name}, verandering ${format.yearSpan(sinceYear, year)}`,
  subtitle: (year: number, { counted, total }: GroupSize) =>
    counted === total
      ? `${format.year(year)}, alle ${format.count(total, wijken)}`
      : `${format.year(year)}, ${format.integer(counted)} van de ${format.count(total, wijken)}`,
  changeSubtitle: (sinceYear: number, year: number, { counted, total }: GroupSize) =>
    counted === total
      ? `${format.yearSpan(sinceYear, year)}, alle ${format.count(total, wijken)}`
      : `${format.yearSpan(sinceYear, year)}, ${format.integer(counted)} van de ${format.count(total, wijken)} met een cijfer in beide jaren`,

  sentence: {
    gap: (facts: GapFacts) => {
      const start = `In ${zoneGroup(facts)} lag ${facts.subject} in ${format.year(facts.year)} gemiddeld op ${facts.zoneMean}`
      switch (facts.difference.sign) {
        case 'more':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} meer dan in ${restGroup(facts)}.`
        case 'less':
          return `${start}: ${facts.difference.amount}${relative(facts.relative)} minder dan in ${restGroup(facts)}.`
        case 'equal':
          return `${start}, evenveel als in ${restGroup(facts)}.`
      }
    },
    change: (facts: ChangeFacts) =>
      `Tussen ${format.year(facts.sinceYear)} en ${format.year(facts.year)} ${changed(facts.zoneChange, facts.subject, zoneGroup(facts))}; in ${restGroup(facts)} was er ${growth(facts.restChange)}.`,
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
    none: (year: number) => `Voor ${format.year(year)} is er geen enkel cijfer per wijk.`,
  },

  /** How the means of the sentence are made, and by which definition. */
  basis: {
    median: 'Gemiddelde van de wijkmedianen, gewogen naar inwoners.',
    mean: 'Gemiddelde van de wijken, gewogen naar inwoners.',
    change: 'Gemiddelde van de veranderingen per wijk, gewogen naar inwoners.',
    zone: {
      glossary: 'Arme sikkel: 20 wijken volgens de omschrijving van BISA, geen officiële grens.',
      glossaryWithLaken:
        'Arme sikkel: 20 wijken volgens de omschrijving van BISA en de twee wijken van Oud Laken, geen officiële grens.',
    },
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
    zone: { glossary: 'Arme sikkel', glossaryWithLaken: 'Arme sikkel met Oud Laken' },
    zoneMean: (zone: string, { counted }: GroupSize) =>
      `${zone}, gemiddelde van ${format.count(counted, wijken)}`,
    restMean: ({ counted }: GroupSize) =>
      `Andere wijken, gemiddelde van ${format.integer(counted)}`,
    methods: {
      rounded: 'Natuurlijke groepen met ronde grenzen',
      natural: 'Natuurlijke groepen (ckmeans)',
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
      `Voor ${format.year(year)} hebben ${format.integer(counted)} van de ${format.count(total, wijken)} een cijfer in deze editie.`,
    partialChange: (sinceYear: number, year: number, { counted, total }: GroupSize) =>
      `${format.integer(counted)} van de ${format.count(total, wijken)} hebben een cijfer in ${format.year(sinceYear)} en in ${format.year(year)}.`,
    nearest: (year: number, { counted, total }: GroupSize) =>
      counted === total
        ? `Het dichtstbijzijnde jaar met alle ${format.count(total, wijken)} is ${format.year(year)}.`
        : `Het dichtstbijzijnde jaar met bijna alle wijken (${format.integer(counted)}) is ${format.year(year)}.`,
  },

  /** What a publisher calls itself in this language; most have one name. */
  publisherName: (name: string): string => name,
  source: ({ publishers, year, edition }: SourceFacts) =>
    `Cijfers: ${publishers}, ${year} (editie ${edition}). Wijken: UrbIS, Paradigm.brussels.`,
  derivedSource: ({ publishers, year, edition }: SourceFacts) =>
    `Cijfers: eigen berekening op basis van ${publishers}, ${year} (editie ${edition}). Wijken: UrbIS, Paradigm.brussels.`,
}
