import type { DifferenceReference } from '../../core/view/view-state.ts'
import type { ComparedSize, ReferenceFacts } from '../figure-facts.ts'
import type { Texts } from '../texts.ts'
import type { ZoneFacts } from '../zone-facts.ts'
import { format } from './format.ts'
import { allGroup, otherGroup, otherLabel, quartiers, zoneGroup } from './groups.ts'
import { zones } from './zones.ts'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Dans un titre : court, sans chiffres. */
const referenceTitle = (reference: DifferenceReference, zone: ZoneFacts): string => {
  switch (reference) {
    case 'region':
      return 'la Région'
    case 'zone':
      return `les quartiers ${zones.ofZone(zone)}`
    case 'rest':
      return `les quartiers hors «\u00a0${zones.label(zone)}\u00a0»`
  }
}

/** `des 98 quartiers`, `du seul quartier`. */
const ofQuartiers = (count: number): string =>
  count === 1 ? 'du seul quartier' : `des ${format.count(count, quartiers)}`

/** Dans une phrase : `la valeur régionale`, `la moyenne des 98 quartiers hors …`. */
const referenceName = (reference: ReferenceFacts): string => {
  switch (reference.kind) {
    case 'published':
      return 'la valeur régionale de l’IBSA'
    case 'region':
      return `la moyenne ${ofQuartiers(reference.counted)} de la Région`
    case 'zone':
      return `la moyenne ${ofQuartiers(reference.counted)} ${zones.ofZone(reference.zone)}`
    case 'rest':
      return `la moyenne ${ofQuartiers(reference.counted)} hors «\u00a0${zones.label(reference.zone)}\u00a0»`
  }
}

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
      return 'n’a pas changé en moyenne'
  }
}

const between = (sinceYear: number, year: number): string =>
  `Entre ${format.year(sinceYear)} et ${format.year(year)}`

/** Publishers by the names they have in French. */
const PUBLISHERS: Readonly<Record<string, string>> = {
  'BISA Wijkmonitoring': 'IBSA Monitoring des Quartiers',
  'OpenStreetMap contributors': 'contributeurs OpenStreetMap',
  'Statbel and BISA': 'Statbel et IBSA',
  'pages of the organisations': 'pages des organisations',
}

/** Titre, légende, phrase et avis de la carte. */
export const figure: Texts['figure'] = {
  missingLabel: 'Pas de chiffre',
  groundLabel: 'Inhabité (parc, cimetière, industrie, gare)',

  changeTitle: (name, sinceYear, year) => `${name}, évolution ${format.yearSpan(sinceYear, year)}`,
  differenceTitle: (name, reference, zone) =>
    `${name}, écart avec ${referenceTitle(reference, zone)}`,
  rankTitle: (name) => `${name}, classement`,
  stabilityTitle: 'Combien de fois un quartier fait-il partie du croissant pauvre\u00a0?',
  subtitle: (year, { counted, total }) =>
    counted === total
      ? `${format.year(year)}, les ${format.count(total, quartiers)}`
      : `${format.year(year)}, ${format.integer(counted)} des ${format.count(total, quartiers)}`,
  changeSubtitle: (sinceYear, year, { counted, total }) =>
    counted === total
      ? `${format.yearSpan(sinceYear, year)}, les ${format.count(total, quartiers)}`
      : `${format.yearSpan(sinceYear, year)}, ${format.integer(counted)} des ${format.count(total, quartiers)} avec un chiffre pour les deux années`,
  stabilitySubtitle: (definitions, year) =>
    `${format.integer(definitions)} définitions, revenu de ${format.year(year)}`,

  sentence: {
    gap: (facts) => {
      const start = `Dans ${zoneGroup(facts)}, ${facts.subject} était en moyenne de ${facts.zoneMean} en ${format.year(facts.year)}`
      switch (facts.difference.sign) {
        case 'more':
          return `${start}\u00a0: ${facts.difference.amount}${relative(facts.relative)} de plus que dans ${otherGroup(facts)}.`
        case 'less':
          return `${start}\u00a0: ${facts.difference.amount}${relative(facts.relative)} de moins que dans ${otherGroup(facts)}.`
        case 'equal':
          return `${start}, autant que dans ${otherGroup(facts)}.`
      }
    },
    persons: (groups, { zone, rest }) =>
      `Cela fait ${format.inhabitants(zone)}\u00a0; dans ${otherGroup(groups)}, il s’agit de ${format.inhabitants(rest)}.`,
    change: (facts) =>
      `${between(facts.sinceYear, facts.year)}, ${facts.subject} ${changed(facts.zoneChange)} dans ${zoneGroup(facts)}\u00a0; dans ${otherGroup(facts)}, il y a eu ${growth(facts.restChange)}.`,
    range: (facts) =>
      `En ${format.year(facts.year)}, ${facts.subject} allait de ${facts.lowest} à ${facts.highest} dans ${allGroup(facts.all)}${facts.region === null ? '' : `\u00a0; pour toute la Région, il s’agissait de ${facts.region}`}.`,
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
    difference: (facts) => {
      const lowest = facts.places ? `${facts.lowest} à ${facts.places.lowest}` : facts.lowest
      const highest = facts.places ? `${facts.highest} à ${facts.places.highest}` : facts.highest
      return `En ${format.year(facts.year)}, pour ${facts.subject}, ${format.integer(facts.below)} ${format.plural(facts.below, { one: 'quartier', other: 'quartiers' })} sur ${format.integer(facts.all.counted)}${facts.all.counted < facts.all.total ? ' avec un chiffre' : ''} ${format.plural(facts.below, { one: 'était', other: 'étaient' })} en dessous de ${referenceName(facts.reference)} (${facts.referenceValue}) et ${format.integer(facts.above)} au-dessus\u00a0; les écarts vont de ${lowest} jusqu’à ${highest}.`
    },
    rank: (facts) => {
      const start = `En ${format.year(facts.year)}, parmi ${allGroup(facts.all)}, ${facts.subject} était au plus haut à ${facts.highest} (${facts.highestValue}) et au plus bas à ${facts.lowest} (${facts.lowestValue})`
      return facts.zoneSize.counted === 0
        ? `${start}.`
        : `${start}\u00a0; sur ${zoneGroup(facts)}, ${format.integer(facts.zoneInLowerHalf)} ${format.plural(facts.zoneInLowerHalf, { one: 'se trouve', other: 'se trouvent' })} dans la moitié inférieure du classement.`
    },
    stability: (facts) =>
      `Sur les ${format.count(facts.districts, quartiers)}, ${format.integer(facts.inAll)} ${format.plural(facts.inAll, { one: 'entre', other: 'entrent' })} dans les ${format.integer(facts.definitions)} définitions du croissant pauvre, ${format.integer(facts.inSome)} dans une partie d’entre elles et ${format.integer(facts.inNone)} dans aucune\u00a0; ce qui est calculé l’est sur le revenu de ${format.year(facts.year)}.`,
    none: (year) => `Pour ${format.year(year)}, il n’y a aucun chiffre par quartier.`,
  },

  basis: {
    median: 'Moyenne des médianes des quartiers, pondérée par le nombre d’habitants.',
    mean: 'Moyenne des quartiers, pondérée par le nombre d’habitants.',
    change: 'Moyenne des évolutions des quartiers, pondérée par le nombre d’habitants.',
    reference: (reference) => {
      switch (reference.kind) {
        case 'published':
          return 'La valeur régionale est une moyenne ou une médiane, telle que l’IBSA la publie.'
        case 'region':
          return `Pour cette année, il n’y a pas de valeur régionale de l’IBSA\u00a0: nous prenons la moyenne de ${format.count(reference.counted, quartiers)}, pondérée par le nombre d’habitants.`
        case 'zone':
        case 'rest':
          return 'Moyenne des quartiers, pondérée par le nombre d’habitants.'
      }
    },
    rank: 'Le rang 1 est le chiffre le plus élevé\u00a0; les quartiers au même chiffre partagent un rang.',
    stability:
      'Quatre des six définitions reposent sur les mêmes chiffres de revenu\u00a0: un nombre élevé montre que des lectures concordent, ce n’est pas une preuve.',
    municipality: (name) =>
      `${name}\u00a0: les quartiers situés pour la plus grande partie dans cette commune.`,
    nationality: 'Il s’agit de la nationalité actuelle, pas de l’origine.',
    count: 'La taille d’un cercle suit le nombre.',
  },

  district: {
    place: (name, municipality) => `${name}, ${municipality}`,
    value: (place, valueText, year) => `${place}\u00a0: ${valueText} en ${format.year(year)}`,
    change: (place, valueText, sinceYear, year) =>
      `${place}\u00a0: ${valueText} entre ${format.year(sinceYear)} et ${format.year(year)}`,
    difference: (facts) =>
      `${facts.place}\u00a0: ${facts.difference} par rapport à ${referenceName(facts.reference)} en ${format.year(facts.year)} (${facts.figure} et ${facts.referenceValue})`,
    rankOnly: ({ place, rank, of, figure, year }) =>
      `${place}\u00a0: ${format.ordinal(rank)} sur ${format.count(of, quartiers)} en ${format.year(year)}, du plus haut au plus bas (${figure})`,
    stability: (place, count, of, names) =>
      count === 0
        ? `${place}\u00a0: dans aucune des ${format.integer(of)} définitions`
        : `${place}\u00a0: dans ${format.integer(count)} des ${format.integer(of)} définitions (${format.and(names)})`,
    ofDefinitions: (count, of) => `${format.integer(count)} sur ${format.integer(of)}`,
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
    difference: (unit, form) =>
      form === 'absolute' ? `écart, ${unit}` : 'écart, pour cent de la valeur comparée',
    percentagePoints: 'points de pourcentage',
    rank: 'rang, 1 = chiffre le plus élevé',
    stability: (of) => `nombre de définitions, sur ${format.integer(of)}`,
    stabilityRule: 'Une classe par nombre de définitions.',
    noChange: 'Aucun changement',
    reference: (reference, value) => `${capital(referenceName(reference))}\u00a0: ${value}`,
    zoneMean: (zone, { counted }) => `${zone}, moyenne de ${format.count(counted, quartiers)}`,
    otherMean: (other, { counted }) =>
      `${otherLabel(other)}, moyenne de ${format.integer(counted)}`,
    methods: {
      rounded: 'Groupes naturels à limites arrondies',
      natural: 'Groupes naturels',
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
      `Pour ${format.year(year)}, ${format.integer(counted)} des ${format.count(total, quartiers)} ${format.plural(counted, { one: 'a', other: 'ont' })} un chiffre dans cette édition.`,
    partialFile: (year, { counted, total }) =>
      `Pour ${format.year(year)}, ${format.integer(counted)} des ${format.count(total, quartiers)} ${format.plural(counted, { one: 'a', other: 'ont' })} un chiffre dans le fichier ajouté.`,
    partialChange: (sinceYear, year, { counted, total }) =>
      `${format.integer(counted)} des ${format.count(total, quartiers)} ${format.plural(counted, { one: 'a', other: 'ont' })} un chiffre en ${format.year(sinceYear)} et en ${format.year(year)}.`,
    nearest: (year, { counted, total }) =>
      counted === total
        ? `L’année la plus proche avec les ${format.count(total, quartiers)} est ${format.year(year)}.`
        : `L’année la plus proche avec presque tous les quartiers (${format.integer(counted)}) est ${format.year(year)}.`,
  },

  publisherName: (name) => PUBLISHERS[name] ?? name,
  borders: 'Quartiers\u00a0: UrbIS, Paradigm.brussels.',
  source: ({ publishers, year, edition }) =>
    `Chiffres\u00a0: ${publishers}, ${year} (édition de ${edition}).`,
  derivedSource: ({ publishers, year, edition }) =>
    `Chiffres\u00a0: calcul propre d’après ${publishers}, ${year} (édition de ${edition}).`,
  own: {
    subject: (name) => `«\u00a0${name}\u00a0»`,
    description: (fileName) => `Vos données, du fichier «\u00a0${fileName}\u00a0».`,
    caution:
      'Vous avez ajouté ces chiffres vous-même et ils n’ont pas été vérifiés. Ils ne se trouvent que dans ce navigateur.',
    publisher: (fileName) => `données ajoutées «\u00a0${fileName}\u00a0» (non vérifiées)`,
    source: ({ fileName, year }) =>
      `Chiffres\u00a0: données ajoutées du fichier «\u00a0${fileName}\u00a0», ${year}, non vérifiées par Wijkwijzer.`,
  },
}
