import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }

export const compare: Texts['ui']['compare'] = {
  title: 'Comparer des quartiers',
  open: 'Afficher la comparaison',
  clear: 'Tout effacer',
  add: 'Comparer',
  column: 'Comparer',
  addNamed: (name: string) => `Mettre ${name} dans la comparaison`,
  remove: (name: string) => `Retirer ${name} de la comparaison`,
  added: (name: string, count: number, most: number) =>
    `${name} est dans la comparaison : ${format.integer(count)} sur ${format.count(most, quartiers)} au plus.`,
  removed: (name: string) => `${name} n’est plus dans la comparaison.`,
  cleared: 'La comparaison est vide.',
  full: (most: number) =>
    `Il y a déjà ${format.count(most, quartiers)} côte à côte. Retirez-en d’abord un.`,
  needMore: 'Choisissez encore au moins un quartier à comparer.',
  empty:
    'Choisissez deux à quatre quartiers : cherchez-les ci-dessous, ou choisissez-les dans le tableau ou dans un profil.',
  search: 'Chercher un quartier à ajouter',
  none: (query: string) => `Aucun quartier trouvé pour « ${query} ».`,
  caption: (names: string) => `Tous les chiffres de ${names}`,
  frame: 'Tableau de la comparaison, à faire défiler de côté',
  figure: 'Chiffre et année',
  region: 'Région (IBSA)',
  zoneMean: (zone: string, total: number) => `${zone} (moyenne, ${format.count(total, quartiers)})`,
  partly: (counted: number, total: number) =>
    `${format.integer(counted)} sur ${format.integer(total)}`,
  openProfile: (name: string) => `Ouvrir le profil de ${name}`,
  note: 'Le rang va du plus élevé au plus bas : 1er est le chiffre le plus élevé, pas le meilleur. La moyenne du groupe est pondérée par les habitants. Un tiret signifie : non publié ou impossible à calculer.',
}
