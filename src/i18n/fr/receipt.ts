import type { ColumnId, FormulaName, RowGroup } from '../../core/receipt/formula.ts'
import type { FormulaWords } from '../../core/receipt/formula-words.ts'
import type { ReceiptTexts } from '../receipt-texts.ts'
import { format } from './format.ts'
import { sourceNotes } from './source-notes.ts'
import { zones } from './zones.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }
const secteurs = { one: 'secteur', other: 'secteurs' }

const columns: Readonly<Record<ColumnId, string>> = {
  value: 'chiffre',
  since: 'chiffre de l’année antérieure',
  inhabitants: 'habitants',
  reached: 'habitants desservis',
  definitions: 'nombre de définitions',
  declarations: 'déclarations',
  lowest: 'médiane la plus basse',
  highest: 'médiane la plus haute',
  ...zones.short,
}

const names: Readonly<Record<FormulaName, string>> = {
  zoneMean: 'moyenne du groupe',
  comparedMean: 'moyenne des autres',
  referenceMean: 'valeur de comparaison',
  publishedRegion: 'valeur de la région (IBSA)',
  mean: 'moyenne pondérée',
  plainMean: 'moyenne des quartiers',
  allInhabitants: 'habitants de tous les quartiers',
  p90: 'P90',
  p80: 'P80',
  p20: 'P20',
  p10: 'P10',
  shareOfReached: 'part parmi les habitants desservis',
  shareOfInhabitants: 'part parmi tous les habitants',
  allDeclarations: 'toutes les déclarations',
  districtMean: 'moyenne du quartier',
  theilTotal: 'inégalité entre tous les secteurs',
  theilBetween: 'inégalité entre les quartiers',
}

const groups: Readonly<Record<RowGroup, string>> = {
  own: 'ce quartier',
  zone: 'groupe',
  compared: 'les autres',
  reference: 'base de comparaison',
  all: 'tous les quartiers',
  region: 'région',
  area: 'territoire',
  sector: 'ce secteur',
  sectors: 'secteurs',
}

const words: FormulaWords = {
  columns,
  names,
  ofGroup: (what, group) => `${what} [${groups[group]}]`,
  ofSameDistrict: (what) => `${what} [secteurs du même quartier]`,
  sum: 'total des',
  mean: 'moyenne de',
  neighbourMean: 'moyenne chez les quartiers voisins de',
  lowest: 'le plus bas',
  highest: 'le plus haut',
  median: 'médiane de',
  rows: 'nombre de quartiers',
  count: (condition) => `nombre de quartiers où ${condition}`,
  quantile: (what, percent) =>
    `${what} du quartier où l’on atteint ${format.percentage(percent, 0)} des habitants`,
  rounded: (what) => `${what}, arrondi`,
  own: (column) => `${column} de ce quartier`,
  ofRegion: (column) => `${column} de la région`,
  ofSector: (column) => `${column} de ce secteur`,
  number: format.decimal,
  terms: (count, total) => `[${format.integer(count)} termes, ensemble ${total}]`,
}

/** Where a number comes from. */
export const receipt: ReceiptTexts = {
  title: 'D’où vient ce chiffre ?',
  of: (shown: string) => `Origine de ${shown}`,
  /** What the number is. */
  kinds: {
    district: 'Chiffre d’un quartier',
    rank: 'Rang d’un quartier, du plus haut au plus bas',
    publishedRegion: 'Valeur de la région, telle que l’IBSA la publie',
    mean: 'Moyenne d’un groupe de quartiers, pondérée par les habitants',
    gap: 'Écart entre deux groupes de quartiers',
    meanOverYears:
      'Moyenne des quartiers qui ont un chiffre chaque année, pondérée par les habitants',
    gapOverYears: 'Écart entre deux groupes de quartiers qui ont un chiffre chaque année',
    persons: 'Habitants sans un tel service à distance de marche',
    extreme: 'Le plus bas ou le plus haut de tous les quartiers',
    total: 'Tous les quartiers ensemble',
    reference: 'Valeur de comparaison',
    beside: 'Nombre de quartiers sous ou au-dessus de la valeur de comparaison',
    lowerHalf: 'Nombre de quartiers dans la moitié basse du classement',
    definitions: 'Nombre de quartiers, selon les définitions du croissant pauvre',
    statistic: 'Mesure de l’inégalité entre quartiers',
    reach: 'Habitants qui atteignent ou non un service à pied',
    need: 'L’offre suit-elle les besoins ?',
    sector: 'Chiffre d’un secteur statistique',
    within: 'Écart entre les secteurs d’un quartier',
    typicalWithin: 'Écart dans le quartier du milieu\u00a0: la médiane des écarts',
    withinShare: 'Part de l’inégalité entre secteurs qui se trouve à l’intérieur des quartiers',
  },
  parts: {
    what: 'Qu’est-ce que c’est ?',
    formula: 'Formule',
    filled: 'Avec les chiffres',
    weights: 'Poids',
    counted: 'Qui est compté',
    missing: 'Qui manque',
    year: 'Année',
    source: 'Source',
    file: 'Fichier et somme de contrôle',
    method: 'Méthode',
    rows: 'Les lignes',
  },
  words,
  groups,
  result: 'résultat',
  scenario: 'Ce chiffre appartient à une situation imaginée, pas à celle d’aujourd’hui.',
  weighed: (year: number) =>
    `Habitants de ${format.year(year)}. Un quartier plus peuplé pèse plus lourd.`,
  notWeighed: 'Aucun. Chaque quartier compte une fois.',
  weighedByDeclarations: (year) =>
    `Déclarations de ${format.year(year)}. Un secteur qui en a plus pèse plus lourd.`,
  notWeighedSectors: 'Aucun. Chaque secteur compte une fois.',
  group: (name: string, counted: number, total: number) =>
    counted === total
      ? `${name} : ${format.count(total, quartiers)}`
      : `${name} : ${format.integer(counted)} sur ${format.count(total, quartiers)}`,
  groupSectors: (name, counted, total) =>
    counted === total
      ? `${name}\u00a0: ${format.count(total, secteurs)}`
      : `${name}\u00a0: ${format.integer(counted)} sur ${format.count(total, secteurs)}`,
  sectorsOf: (district) => `secteurs de ${district}`,
  groupInhabitants: (inhabitants: number) => format.inhabitants(inhabitants),
  nobodyMissing: 'Personne : chaque quartier a un chiffre.',
  missing: (reason: string, count: number) => `${reason} (${format.count(count, quartiers)})`,
  nobodyMissingSectors: 'Personne\u00a0: chaque secteur est compté.',
  missingSectors: (reason, count) => `${reason} (${format.count(count, secteurs)})`,
  reasons: {
    noInhabitants: 'Nombre d’habitants inconnu',
    noNeighbour: 'Aucun quartier voisin avec un chiffre',
    notEveryYear: 'Pas de chiffre chaque année',
    fewDeclarations: 'Peu de déclarations',
    noDeclarations: 'Nombre de déclarations inconnu',
    noGap: 'Pas deux secteurs à comparer',
  },
  source: {
    edition: 'Édition',
    retrieved: 'Récupéré',
    added: 'Ajouté le',
    licence: 'Licence',
    weights: 'Habitants',
  },
  ownFile: (fileName) =>
    `Fichier personnel «\u00a0${fileName}\u00a0», seulement dans ce navigateur\u00a0: la carte n’en a pas de somme de contrôle.`,
  sourceNotes,
  hashLoading: 'La somme de contrôle est en cours de chargement…',
  hashFailed: 'La somme de contrôle n’a pas pu être chargée.',
  edition: (edition: string) => `Édition de la carte : ${edition}`,
  csv: 'Enregistrer ces lignes en CSV',
  none: 'Il n’y a pas de lignes à montrer pour ce chiffre.',
  seriesFailed: 'Les chiffres n’ont pas pu être chargés.',
  columns: {
    group: 'Groupe',
    code: 'Code',
    district: 'Quartier',
    municipality: 'Commune',
    sector: 'Secteur',
    sectorCode: 'Code du secteur',
    neighbours: 'Quartiers voisins (codes)',
    reason: 'Raison sans chiffre',
  },
}
