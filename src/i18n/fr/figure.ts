import type { ComparedGroups, ComparedSize, GroupSize } from '../figure-facts.ts'
import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }

const zoneNames = {
  glossary: 'du croissant pauvre',
  glossaryWithLaken: 'du croissant pauvre avec le Vieux Laeken',
}

const withFigure = ({ counted, total }: GroupSize): string =>
  counted < total ? ' avec un chiffre' : ''

const zoneGroup = ({ zone, zoneName }: ComparedGroups): string =>
  zone.counted === 1
    ? `le seul quartier ${zoneNames[zoneName]}${withFigure(zone)}`
    : `les ${format.integer(zone.counted)} quartiers ${zoneNames[zoneName]}${withFigure(zone)}`

const restGroup = ({ rest }: ComparedGroups): string =>
  rest.counted === 1
    ? `le seul autre quartier${withFigure(rest)}`
    : `les ${format.integer(rest.counted)} autres quartiers${withFigure(rest)}`

const allGroup = (all: GroupSize): string =>
  all.counted === 1
    ? `le seul quartier${withFigure(all)}`
    : `les ${format.integer(all.counted)} quartiers${withFigure(all)}`

const relative = (text: string | null): string => (text === null ? '' : ` (${text})`)

const growth = (size: ComparedSize): string => {
  switch (size.sign) {
    case 'more':
      return `une hausse de ${size.amount}`
    case 'less':
      return `une baisse de ${size.amount}`
    case 'equal':
      return 'aucun changement'
  }
}

const changed = (size: ComparedSize): string => {
  switch (size.sign) {
    case 'more':
      return `a augmenté en moyenne de ${size.amount}`
    case 'less':
      return `a diminué en moyenne de ${size.amount}`
    case 'equal':
      return 'est resté en moyenne au même niveau'
  }
}

const between = (sinceYear: number, year: number): string =>
  `Entre ${format.year(sinceYear)} et ${format.year(year)}`

/** Titre, légende, phrase et avis de la carte. */
export const figure: Texts['figure'] = {
  missingLabel: 'Pas de chiffre',
  groundLabel: 'Inhabité (parc, cimetière, industrie, gare)',

  changeTitle: (name, sinceYear, year) => `${name}, évolution ${format.yearSpan(sinceYear, year)}`,
  subtitle: (year, { counted, total }) =>
    counted === total
      ? `${format.year(year)}, les ${format.count(total, quartiers)}`
      : `${format.year(year)}, ${format.integer(counted)} des ${format.count(total, quartiers)}`,
  changeSubtitle: (sinceYear, year, { counted, total }) =>
    counted === total
      ? `${format.yearSpan(sinceYear, year)}, les ${format.count(total, quartiers)}`
      : `${format.yearSpan(sinceYear, year)}, ${format.integer(counted)} des ${format.count(total, quartiers)} avec un chiffre pour les deux années`,

  sentence: {
    gap: (facts) => {
      const start = `Dans ${zoneGroup(facts)}, ${facts.subject} était en moyenne de ${facts.zoneMean} en ${format.year(facts.year)}`
      switch (facts.difference.sign) {
        case 'more':
          return `${start}\u00a0: ${facts.difference.amount}${relative(facts.relative)} de plus que dans ${restGroup(facts)}.`
        case 'less':
          return `${start}\u00a0: ${facts.difference.amount}${relative(facts.relative)} de moins que dans ${restGroup(facts)}.`
        case 'equal':
          return `${start}, autant que dans ${restGroup(facts)}.`
      }
    },
    change: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} ${changed(facts.zoneChange)} dans ${zoneGroup(facts)}\u00a0; dans ${restGroup(facts)}, il y a eu ${growth(facts.restChange)}.`,
    range: (facts) =>
      `En ${format.year(facts.year)}, ${facts.subject} allait de ${facts.lowest} à ${facts.highest} dans ${allGroup(facts.all)}${facts.region === null ? '' : `\u00a0; pour toute la région, il s’agissait de ${facts.region}`}.`,
    changeRange: (facts) =>
      `${between(facts.sinceYear, facts.year)}, l’évolution de chaque quartier va de ${facts.lowest} à ${facts.highest} dans ${allGroup(facts.all)} (${facts.subject}).`,
    total: (facts) =>
      `En ${format.year(facts.year)}, ${facts.subject} était de ${facts.sum} au total dans ${allGroup(facts.all)}\u00a0; le plus grand nombre se trouvait à ${facts.largest}\u00a0: ${facts.largestValue}.`,
    totalChange: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} a changé de ${facts.sum} au total dans ${allGroup(facts.all)}\u00a0; la plus forte hausse se trouve à ${facts.largest}\u00a0: ${facts.largestValue}.`,
    extremes: (facts) =>
      `En ${format.year(facts.year)}, parmi ${allGroup(facts.all)}, ${facts.subject} était au plus haut à ${facts.highest} (${facts.highestValue}) et au plus bas à ${facts.lowest} (${facts.lowestValue}).`,
    changeExtremes: (facts) =>
      `${between(facts.sinceYear, facts.year)}, parmi ${allGroup(facts.all)}, l’évolution la plus haute se trouve à ${facts.highest} (${facts.highestValue}) et la plus basse à ${facts.lowest} (${facts.lowestValue})\u00a0: ${facts.subject}.`,
    none: (year) => `Pour ${format.year(year)}, il n’y a aucun chiffre par quartier.`,
  },

  basis: {
    median: 'Moyenne des médianes des quartiers, pondérée par le nombre d’habitants.',
    mean: 'Moyenne des quartiers, pondérée par le nombre d’habitants.',
    change: 'Moyenne des évolutions des quartiers, pondérée par le nombre d’habitants.',
    zone: {
      glossary:
        'Croissant pauvre\u00a0: 20 quartiers d’après la description de l’IBSA, pas une limite officielle.',
      glossaryWithLaken:
        'Croissant pauvre\u00a0: 20 quartiers d’après la description de l’IBSA et les deux quartiers du Vieux Laeken, pas une limite officielle.',
    },
    nationality: 'Il s’agit de la nationalité actuelle, pas de l’origine.',
    count: 'La taille d’un cercle suit le nombre.',
  },

  district: {
    place: (name, municipality) => `${name}, ${municipality}`,
    value: (place, valueText, year) => `${place}\u00a0: ${valueText} en ${format.year(year)}`,
    change: (place, valueText, sinceYear, year) =>
      `${place}\u00a0: ${valueText} entre ${format.year(sinceYear)} et ${format.year(year)}`,
    missing: (place, reason, year) =>
      `${place}\u00a0: pas de chiffre en ${format.year(year)} (${reason})`,
    ground: (place, kind) => `${place}\u00a0: ${kind}`,
    kinds: {
      residential: 'habité',
      cemetery: 'cimetière, inhabité',
      industry: 'industrie ou gare, inhabité',
      park: 'parc ou forêt, inhabité',
    },
    highest: (count) => `le plus haut des ${format.count(count, quartiers)}`,
    lowest: (count) => `le plus bas des ${format.count(count, quartiers)}`,
    rank: (rank, count) =>
      `${format.ordinal(rank)} sur ${format.count(count, quartiers)}, du plus haut au plus bas`,
    missingInYear: (reason, year) => `${reason}, ${format.year(year)}`,
  },

  legend: {
    change: (unit) => `évolution, ${unit}`,
    region: 'Valeur régionale (IBSA)',
    regionChange: 'Évolution de la valeur régionale (IBSA)',
    zone: {
      glossary: 'Croissant pauvre',
      glossaryWithLaken: 'Croissant pauvre avec le Vieux Laeken',
    },
    zoneMean: (zone, { counted }) => `${zone}, moyenne de ${format.count(counted, quartiers)}`,
    restMean: ({ counted }) => `Autres quartiers, moyenne de ${format.integer(counted)}`,
    methods: {
      rounded: 'Groupes naturels à limites arrondies',
      natural: 'Groupes naturels (ckmeans)',
      quantile: 'Autant de quartiers par classe',
      equalInterval: 'Classes de même largeur',
      manual: 'Limites au choix',
    },
    scopes: {
      allYears: 'identiques pour toutes les années',
      yearShown: 'pour l’année affichée seulement',
    },
    rule: (method, scope) =>
      `${method}${scope === null ? '' : `, ${scope}`}. Un quartier situé juste sur une limite appartient à la classe supérieure.`,
    symbolRule:
      'La surface d’un cercle suit le nombre, avec une même échelle pour toutes les années.',
  },

  notice: {
    partialYear: (year, { counted, total }) =>
      `Pour ${format.year(year)}, ${format.integer(counted)} des ${format.count(total, quartiers)} ont un chiffre dans cette édition.`,
    partialChange: (sinceYear, year, { counted, total }) =>
      `${format.integer(counted)} des ${format.count(total, quartiers)} ont un chiffre en ${format.year(sinceYear)} et en ${format.year(year)}.`,
    nearest: (year, { counted, total }) =>
      counted === total
        ? `L’année la plus proche avec les ${format.count(total, quartiers)} est ${format.year(year)}.`
        : `L’année la plus proche avec presque tous les quartiers (${format.integer(counted)}) est ${format.year(year)}.`,
  },

  publisherName: (name) =>
    name === 'BISA Wijkmonitoring' ? 'IBSA Monitoring des Quartiers' : name,
  source: ({ publishers, year, edition }) =>
    `Chiffres\u00a0: ${publishers}, ${year} (édition de ${edition}). Quartiers\u00a0: UrbIS, Paradigm.brussels.`,
  derivedSource: ({ publishers, year, edition }) =>
    `Chiffres\u00a0: calcul propre d’après ${publishers}, ${year} (édition de ${edition}). Quartiers\u00a0: UrbIS, Paradigm.brussels.`,
}
