import type { Texts } from '../texts.ts'
import type { ZoneFacts } from '../zone-facts.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }
const figures = { one: 'chiffre', other: 'chiffres' }

export const portrait: Texts['ui']['portrait'] = {
  open: 'Portrait complet',
  title: (name: string) => `Portrait de ${name}`,
  print: 'Imprimer',
  facts: 'Le quartier',
  neighbours: 'Quartiers voisins',
  neighboursNote:
    'La plus longue limite commune d’abord. Choisissez un quartier pour voir son portrait.',
  groundNeighbours: (names: string) => `Touche aussi : ${names}.`,
  figures: 'Chiffres',
  howToRead: (ofZone: string) =>
    `Pour chaque chiffre : le quartier, sa place du plus élevé au plus bas, la Région telle que l’IBSA la publie et la moyenne des quartiers ${ofZone}, pondérée par les habitants. Pour les médianes, c’est une moyenne pondérée de médianes de quartier.`,
  stripNote: 'Chaque trait est un quartier, du chiffre le plus bas au plus élevé.',
  here: 'ce quartier',
  region: 'Région',
  inZone: (zone: string) => `Se trouve dans : ${zone}`,
  outsideZone: (zone: ZoneFacts) =>
    zone.kind === 'glossary'
      ? 'Ne se trouve pas dans le croissant pauvre'
      : `Ne se trouve pas dans : ${zones.label(zone)}`,
  zoneMean: (value: string, counted: number, total: number) =>
    counted === total
      ? `${value} (${format.count(counted, quartiers)})`
      : `${value} (${format.integer(counted)} sur ${format.count(total, quartiers)})`,
  notRanked: 'Les chiffres sur les habitants ne sont pas classés.',
  strip: (lowest: string, highest: string) => `Tous les quartiers : de ${lowest} à ${highest}`,
  stripOne: (value: string) => `Tous les quartiers : ${value}`,
  similar: 'Quartiers aux chiffres semblables',
  similarMeaning: (compared: number) =>
    `Les trois quartiers dont ${format.count(compared, figures)} pris ensemble sont les plus proches de ceux de ce quartier. Chaque chiffre compte autant, dans son année complète la plus récente. Une distance de 0 signifie : partout le même chiffre. Une distance de 1 signifie : pour chaque chiffre, une différence habituelle entre quartiers.`,
  similarCaution:
    'Un thème avec beaucoup de chiffres pèse davantage. Des chiffres semblables ne font pas des lieux semblables, et personne n’est meilleur ou moins bon.',
  similarBasis: 'Quels chiffres comptent ?',
  similarWithout: (names: string) =>
    `Non compris, car plus de la moitié des quartiers ont le même chiffre : ${names}.`,
  distance: (distance: string, compared: number) =>
    `distance ${distance} sur ${format.count(compared, figures)}`,
  noSimilar: 'Il y a trop peu de chiffres pour comparer ce quartier à d’autres.',
  similarWaits: 'Les quartiers semblables apparaissent quand tous les chiffres sont chargés.',
  similarIncomplete: 'Tous les chiffres ne sont pas chargés : la liste peut donc être différente.',
  compareSimilar: 'Mettre ces quartiers côte à côte',
  services: 'Services dans le quartier',
  servicesLoading: 'Chargement de la liste des services…',
  noServices: 'Aucun dans notre liste. Cela ne veut pas dire qu’il n’y a rien.',
  streetOnly: 'lieu connu à la rue ou au quartier près seulement',
  source: (edition: string) =>
    `Chiffres : Monitoring des Quartiers de l’IBSA et Statbel (édition ${edition}). Quartiers : UrbIS, Paradigm.brussels. Services : OpenStreetMap et listes publiques.`,
  count: (done: number, all: number) =>
    `Chargement : ${format.integer(done)} sur ${format.count(all, figures)}`,
  failed: (names: string) => `Non chargé : ${names}. Les autres chiffres sont corrects.`,
}
