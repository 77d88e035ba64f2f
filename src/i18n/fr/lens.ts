import { insideTitle } from '../inside-title.ts'
import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }
const borders = { one: 'limite', other: 'limites' }

const levels: readonly [string, string, string] = ['bas', 'moyen', 'élevé']

export const lens: Texts['ui']['lens'] = {
  label: 'Combien de chiffres à la fois',
  single: 'Une carte',
  bivariate: {
    option: 'Deux chiffres',
    ofFirst: (name) => `Ce panneau parle du premier chiffre : ${name}.`,
    panel: 'Deux chiffres sur une carte',
    second: 'Deuxième chiffre',
    swap: 'Échanger les deux chiffres',
    noCounts:
      'Un nombre n’a pas de classes. Choisissez d’abord un autre chiffre pour en montrer deux.',
    singleMaps: 'Les deux chiffres séparément',
    legend: 'Légende des deux chiffres',
    levels,
    cell: (first, firstSubject, second, secondSubject) =>
      `niveau ${levels[first]} pour ${firstSubject}, niveau ${levels[second]} pour ${secondSubject}`,
    corners: 'Les quatre coins en mots',
    count: (districts, inhabitants) =>
      `${format.count(districts, quartiers)}, ${format.inhabitants(inhabitants)}`,
    title: (first, second) => `${first} et ${insideTitle(second)}`,
    subtitle: (firstYear, secondYear, paired, total) =>
      `${firstYear === secondYear ? format.year(firstYear) : `${format.year(firstYear)} et ${format.year(secondYear)}`}, ${paired === total ? `les ${format.count(total, quartiers)} ont les deux chiffres` : `${format.integer(paired)} des ${format.count(total, quartiers)} avec les deux chiffres`}`,
    sentence: (districts, inhabitants, label) =>
      `${format.count(districts, quartiers)}, soit ${format.inhabitants(inhabitants)} : ${label}. Que deux chiffres aillent de pair ne dit pas que l’un cause l’autre.`,
    noPairs:
      'Aucun quartier n’a les deux chiffres. Choisissez une autre année ou un autre chiffre.',
    notCause: 'Que deux chiffres aillent de pair ne dit pas que l’un cause l’autre.',
    rule: 'Chaque chiffre est divisé en trois (terciles). Dans chaque tiers vit environ un tiers des habitants des quartiers qui ont les deux chiffres.',
    missing: 'L’un des deux manque',
    values: (first, second) => `${first} et ${second}`,
    both: (place, firstName, firstValue, secondName, secondValue) =>
      `${place} : ${firstName} ${firstValue}, ${secondName} ${secondValue}.`,
    lacks: (name, reason) => `${name} : ${reason}`,
    noInhabitants: 'pas de nombre d’habitants pour cette année',
    columns: 'Colonnes :',
    rows: 'Lignes :',
    axis: (name, year) => `${name}, ${format.year(year)}`,
    otherYear: (name, year, asked) =>
      `${name} n’existe pas pour ${format.year(asked)} : voici ${format.year(year)}.`,
    emptyThird: 'aucun quartier',
  },
  sectors: { option: 'Dans les quartiers' },
  smallMaps: {
    option: 'Petites cartes',
    label: 'Petites cartes côte à côte',
    note: 'Pointez un quartier sur une carte : il s’allume sur toutes, avec son chiffre.',
    add: 'Ajouter un chiffre',
    addHint: 'Choisissez un chiffre…',
    full: (most) => `Il y a place pour ${format.integer(most)} cartes. Retirez-en d’abord une.`,
    onlyOne: 'Ajoutez un deuxième chiffre pour comparer.',
    remove: (name) => `Retirer ${name}`,
    earlier: (name) => `Placer ${name} plus tôt`,
    later: (name) => `Placer ${name} plus tard`,
    otherYear: (year, asked) => `${format.year(year)} (pas de chiffre pour ${format.year(asked)})`,
    pointed: 'Pointez un quartier',
    missing: (count) => `${format.count(count, quartiers)} sans chiffre`,
    mapLabel: (title, subtitle) =>
      `${title}, ${subtitle}. Flèches : vers le quartier voisin. Entrée : choisir le quartier.`,
  },
  breakLines: {
    option: 'Montrer les lignes de rupture',
    optionNote: 'Plus la ligne est épaisse, plus l’écart entre deux quartiers voisins est grand.',
    noCounts: 'Pas pour les nombres : ils suivent surtout la taille du quartier.',
    oneMapOnly: 'Les lignes de rupture vont avec une seule carte.',
    title: 'Les dix plus grandes lignes de rupture',
    none: 'Aucune paire de quartiers voisins n’a deux chiffres.',
    note: (compared, other) =>
      `${format.count(compared, borders)} entre deux quartiers avec un chiffre${other === 0 ? '' : ` ; ${format.count(other, { one: 'autre ne se compare', other: 'autres ne se comparent' })} pas`}. Les petits écarts ne sont pas dessinés.`,
    shortRule: (metres) =>
      `Une limite de moins de ${format.distance(metres)} figure dans la liste mais pas sur la carte : ces quartiers ne se touchent presque que par un coin.`,
    short: 'limite courte',
    border: (length) => `limite de ${length}`,
    difference: 'écart',
  },
  loading: 'Chargement de la carte…',
  failed: (name) => `${name} : le chargement a échoué. Le reste fonctionne.`,
  mapFailed: 'La petite carte n’a pas pu être chargée. Les chiffres sont dans le tableau.',
  retry: 'Réessayer',
}
