import type { PlaceChangeFacts, PlaceNearFacts, ReachVerdict } from '../place-facts.ts'
import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }
const lieux = { one: 'lieu', other: 'lieux' }
const types = { one: 'type', other: 'types' }
const persons = { one: 'habitant', other: 'habitants' }
const people = { one: 'personne', other: 'personnes' }

const near = ({ street, district }: PlaceNearFacts): string => {
  if (street === null) return district ?? 'un point de la carte'
  return district === null
    ? `à proximité\u00a0: ${street}`
    : `à proximité\u00a0: ${street}, ${district}`
}

const verdicts: Readonly<Record<ReachVerdict, string>> = {
  lessThanChance: 'Moins que par hasard.',
  likeChance: 'Ne se distingue pas du hasard.',
  moreThanChance: 'Plus que par hasard.',
}

export const place: Texts['ui']['place'] = {
  title: 'Accès à pied',
  intro:
    'Combien de personnes habitent à distance de marche d’un service ? Et où un lieu de plus aiderait-il ?',
  type: 'Type de service',
  minutes: 'Durée de marche maximale',
  minutesShort: (minutes: number) => `${format.integer(minutes)} min`,
  minutesLong: (minutes: number) => format.minutes(minutes),
  show: 'Montrer sur la carte',
  shown: 'Montré sur la carte',
  loading: 'Chargement de l’accès…',
  failed: 'L’accès n’a pas pu être chargé. La carte et les chiffres fonctionnent toujours.',
  retry: 'Réessayer',
  computing: 'Calcul en cours…',
  computeFailed: 'Ceci n’a pas pu être calculé. Les autres chiffres restent justes.',
  asTable: 'En tableau',
  now: 'Aujourd’hui',
  scenario: 'Scénario',
  difference: 'Écart',
  withScenario: 'Avec votre scénario',

  groups: {
    region: 'Toute la Région',
    outside: 'Hors des quartiers',
    municipality: (name: string) => `${name} (commune)`,
    district: (name: string) => `${name} (quartier)`,
    lowIncome: (year: number) => `Quartiers à bas revenu (${format.year(year)})`,
  },

  reach: {
    title: 'Qui en atteint un ?',
    lead: (service: string, minutes: number) =>
      `Habitants avec et sans ${service} à ${format.minutes(minutes)} de marche au maximum.`,
    reached: 'atteints',
    notReached: 'non atteints',
    amount: (count: number, share: string) => `${format.integer(count)} (${share})`,
    inhabitants: (count: number) => format.inhabitants(count),
    caption: (service: string, minutes: number) =>
      `Habitants avec et sans ${service} à ${format.minutes(minutes)} de marche`,
    group: 'Groupe',
    share: 'Part non atteinte',
    noInhabitants: 'aucun habitant',
    addsUp: (outside: number) =>
      `Atteints et non atteints forment ensemble tous les habitants. ${format.count(outside, people)} ${format.plural(outside, { one: 'habite', other: 'habitent' })} hors des quartiers (près d’un parc, d’une voie ferrée ou dans une zone industrielle) et ${format.plural(outside, { one: 'compte', other: 'comptent' })} seulement pour la Région et la commune.`,
    municipalityNote:
      'Une commune compte ici tous ceux qui y habitent, aussi dans les quartiers qui n’y sont qu’en partie.',
    straight: (count: string, share: string) =>
      `Pour comparer, à vol d’oiseau : dans la Région ce serait ${count} (${share}). Personne ne traverse les maisons ; nous comptons le chemin par les rues et les sentiers.`,
    basis: {
      title: 'Comment est-ce compté ?',
      speed: (kilometres: string, metres: number) =>
        `Vitesse de marche : ${kilometres} km par heure, ${format.integer(metres)} mètres par minute. Les personnes plus âgées ou avec un enfant mettent plus de temps.`,
      network:
        'Chemins : le réseau piéton d’OpenStreetMap de 2013, complété par des rues de 2022 et 2026. Tous les sentiers ne sont pas à jour.',
      inhabitants: (year: number) =>
        `Habitants : secteurs statistiques ${format.year(year)} (Statbel), répartis également sur les rues de leur secteur.`,
      services: (placed: number, unplaced: number) =>
        `Comptés : ${format.count(placed, lieux)} dont la position est connue.${unplaced > 0 ? ` ${format.count(unplaced, lieux)} sans position connue ne ${format.plural(unplaced, { one: 'compte', other: 'comptent' })} pas.` : ''}`,
      toStreet: (count: number) =>
        `Pour ${format.count(count, lieux)}, on ne connaît que la rue ou le quartier.`,
      unknown: 'Ce qui n’est pas connu peut quand même exister.',
    },
  },

  need: {
    title: 'L’offre suit-elle les besoins ?',
    lead: 'Parmi ceux qui en atteignent un, y a-t-il autant de personnes de ce groupe que parmi tous les habitants ?',
    ofAll: 'Parmi tous les habitants',
    ofReached: 'Parmi ceux qui en atteignent un',
    ratio: 'Rapport',
    ratioNote:
      'Rapport 1 : le groupe est atteint aussi bien que tout le monde. Plus de 1 : mieux. Moins de 1 : moins bien.',
    interval: (count: number, rounds: number, from: string, to: string) =>
      `Pour ${format.integer(rounds)} placements au hasard de ${format.count(count, lieux)}, le rapport était entre ${from} et ${to} dans 95 % des cas.`,
    intervalComputing: 'Calcul de ce que donnerait le hasard…',
    verdicts,
    shortVerdicts: {
      lessThanChance: 'moins',
      likeChance: 'comme le hasard',
      moreThanChance: 'plus',
    },
    nobody: 'Personne n’est atteint : il n’y a pas de rapport.',
    emptyGroup: 'Personne n’habite dans ce groupe.',
    chanceNote:
      'Hasard : autant de lieux, choisis au hasard là où des gens habitent. Une différence avec le hasard ne dit pas pourquoi.',
    all: 'Comparer tous les types',
    allDone: (done: number, of: number) =>
      `${format.integer(done)} sur ${format.count(of, types)} comparés au hasard`,
    allStopped: (done: string) => `Arrêté : ${done}.`,
    stop: 'Arrêter',
    goOn: 'Continuer le calcul',
    allCaption: (minutes: number) => `Rapport par type, ${format.minutes(minutes)} de marche`,
    service: 'Type de service',
    chance: 'Hasard',
  },

  ranking: {
    title: 'Quels quartiers comptent le plus d’habitants trop éloignés ?',
    lead: (service: string, minutes: number) =>
      `Habitants sans ${service} à ${format.minutes(minutes)} de marche, par quartier.`,
    more: (count: number) => `Montrer les ${format.count(count, quartiers)}`,
    less: 'Montrer seulement les dix premiers',
    none: 'Tout le monde est atteint dans chaque quartier.',
  },

  sandbox: {
    title: 'Faire un essai',
    lead: 'Fermez, déplacez ou ajoutez un lieu. Rien ne change en vrai : carte et chiffres suivent aussitôt.',
    list: (services: string, count: number) =>
      `${services.charAt(0).toUpperCase()}${services.slice(1)} (${format.integer(count)})`,
    filter: 'Chercher dans la liste',
    noneListed: (query: string) => `Rien trouvé pour « ${query} ».`,
    close: 'Fermer',
    move: 'Déplacer',
    closeNamed: (name: string) => `Fermer : ${name}`,
    moveNamed: (name: string) => `Déplacer : ${name}`,
    closed: 'fermé dans le scénario',
    moved: 'déplacé dans le scénario',
    noPoint: 'position inconnue, ne compte pas',
    addTitle: 'Ajouter un lieu',
    moveTitle: (name: string) => `Nouveau lieu pour ${name}`,
    onMap: 'Indiquer sur la carte',
    search: 'Ou choisissez un quartier ou une rue',
    searchHint: 'par exemple rue Gallait',
    searchNone: (query: string) =>
      `Rien trouvé pour « ${query} ». Essayez une autre orthographe, ou indiquez sur la carte.`,
    streetsFailed: 'Les rues n’ont pas pu être chargées. Les quartiers restent trouvables.',
    inDistrict: 'milieu du quartier',
    cancel: 'Arrêter',
    changes: 'Changements',
    none: 'Aucun changement pour l’instant.',
    change: (facts: PlaceChangeFacts): string => {
      switch (facts.kind) {
        case 'add':
          return `Ajouté ${near(facts.near)}`
        case 'move':
          return `Déplacé : ${facts.name}, maintenant ${near(facts.near)}`
        case 'close':
          return `Fermé : ${facts.name}`
      }
    },
    unknownService: 'un lieu qui n’est plus dans la liste',
    undo: 'Annuler',
    undoNamed: (change: string) => `Annuler : ${change}`,
    undoAll: 'Tout annuler',
    full: (most: number) => `Un scénario compte au maximum ${format.integer(most)} changements.`,
    offNetwork: (count: number) =>
      `${format.count(count, lieux)} ${format.plural(count, { one: 'est', other: 'sont' })} trop loin de toute rue et ne ${format.plural(count, { one: 'compte', other: 'comptent' })} pas.`,
    caption: 'Ce que change le scénario',
    measure: 'Chiffre',
    announce: (reached: string, change: string) =>
      `Avec votre scénario, ${reached} sont atteints, ${change} par rapport à aujourd’hui.`,
  },

  best: {
    title: 'Où un lieu de plus aiderait-il le plus ?',
    lead: (service: string, minutes: number) =>
      `Pour ceux qui sont encore sans ${service} à ${format.minutes(minutes)} de marche.`,
    aim: 'Pour qui cherchons-nous ?',
    everyone: 'Le plus d’habitants possible',
    zone: (zone: string) => `Habitants de : ${zone}`,
    lowIncome: (year: number) => `Habitants des quartiers à bas revenu (${format.year(year)})`,
    run: 'Chercher les cinq meilleurs lieux',
    progress: (percent: string) => `Recherche : ${percent}`,
    cancel: 'Arrêter la recherche',
    near,
    gain: (count: number) => `+${format.count(count, persons)}`,
    gainOf: (group: string) => `de : ${group}`,
    total: (count: number) => `${format.integer(count)} ensemble`,
    add: 'Ajouter au scénario',
    addNamed: (where: string) => `Ajouter au scénario : ${where}`,
    added: 'Dans le scénario',
    none: 'Aucun lieu n’apporterait encore quelqu’un de ce groupe.',
    found: (count: number) =>
      `${format.count(count, lieux)} ${format.plural(count, { one: 'trouvé', other: 'trouvés' })}.`,
    diminishing:
      'Chaque lieu suivant compte ceux que les précédents n’atteignaient pas. Il en apporte donc moins.',
    stale: 'Le choix a changé. Cherchez à nouveau.',
    method:
      'Recherche sur tous les carrefours du réseau piéton, un lieu à la fois. Choisir cinq lieux ensemble peut être un peu meilleur.',
  },

  words: {
    title: 'Ce que ceci ne dit pas',
    items: [
      'Seules comptent les personnes qui habitent à distance de marche. Le vélo, le tram et le bus ne comptent pas.',
      'Cela ne dit rien de la place disponible, de la qualité du travail ni de qui est bienvenu.',
      'Un point sur la carte n’est pas un bâtiment : loyer, prix et permis ne sont pas connus.',
      'Ce n’est pas une prévision : personne ne sait si les gens viendront.',
    ],
  },
}
