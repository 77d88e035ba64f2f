import type { OwnTexts } from '../own-texts.ts'
import { format } from './format.ts'
import { units } from './units.ts'

const lignes = { one: 'ligne', other: 'lignes' }
const colonnes = { one: 'colonne', other: 'colonnes' }
const chiffres = { one: 'chiffre', other: 'chiffres' }
const services = { one: 'service', other: 'services' }
const cellules = { one: 'cellule', other: 'cellules' }

export const own: OwnTexts = {
  intro:
    'Ajoutez une liste ou un tableau à vous. Les chiffres et les services se trouvent alors à côté de ceux de la carte.',
  privacy:
    'Rien ne quitte cet ordinateur\u00a0: le fichier est lu ici et gardé dans ce navigateur seulement.',
  file: {
    title: 'Ajouter un fichier',
    choose: 'Choisissez un fichier',
    drop: 'ou déposez-le ici',
    kinds:
      'CSV, Excel (.xlsx), GeoJSON, ou un fichier de cette carte. Avec un quartier, un secteur statistique, un lieu ou une adresse par ligne. Jusqu’à 20\u00a0Mo.',
    reading: (name) => `Lecture de «\u00a0${name}\u00a0».`,
    cancel: 'Arrêter',
    cancelled: 'La lecture est arrêtée. Rien n’a changé.',
    failed: (name) => `«\u00a0${name}\u00a0» ne peut pas être ajouté`,
    unchanged: 'Rien n’a changé.',
    decimalMarks: { ',': 'La virgule sépare les décimales', '.': 'Le point sépare les décimales' },
    other: 'Un autre fichier',
    again: 'Relire',
    year: 'De quelle année sont les chiffres\u00a0?',
    sheet: 'Quelle feuille\u00a0?',
  },
  preview: {
    title: (name) => `Ce que contient «\u00a0${name}\u00a0»`,
    rowsRead: 'Lu',
    rowsMatched: 'Placé sur la carte',
    rows: (count) => format.count(count, lignes),
    figures: (count) => format.count(count, chiffres),
    services: (count) => format.count(count, services),
    holds: 'Contenu',
    readAs: 'Lu comme',
    unmatched: (count) =>
      `${format.count(count, lignes)} ${format.plural(count, { one: 'introuvable', other: 'introuvables' })}`,
    duplicates: (count) => `${format.count(count, lignes)} en double`,
    unlikely: (count) => `${format.count(count, cellules)} avec un chiffre improbable`,
    ignored: (count) =>
      `${format.count(count, colonnes)} non ${format.plural(count, { one: 'reprise', other: 'reprises' })}`,
    missing: (count) => `${format.count(count, cellules)} sans chiffre`,
    row: 'Ligne',
    text: 'Dans le fichier',
    reason: 'Pourquoi',
    suggestion: 'Peut-être voulu',
    column: 'Colonne',
    value: 'Chiffre',
    count: 'Nombre',
    more: (count) =>
      `Encore ${format.count(count, lignes)} non ${format.plural(count, { one: 'affichée', other: 'affichées' })}.`,
    showAll: (count) => `Afficher les ${format.count(count, lignes)}`,
    replaces: (count) =>
      `${format.count(count, chiffres)} de ce fichier ${format.plural(count, { one: 'existe', other: 'existent' })} déjà sous le même nom. La carte montre ce que vous ajoutez maintenant\u00a0; l’ancien reste gardé.`,
  },
  choices: {
    title: 'Que sont les colonnes\u00a0?',
    note: 'La carte ne colore pas une part comme un nombre. Dites ce qu’est chaque colonne.',
    take: (name) => `Ajouter ${name}`,
    kind: 'C’est',
    unit: 'Unité',
    direction: 'Sens',
    choose: 'choisissez',
    forAll: 'Pour toutes les colonnes non connues',
    all: 'Afficher toutes les colonnes',
    years: (first, last, count) =>
      count === 1
        ? format.year(first)
        : `${format.yearSpan(first, last)}, ${format.integer(count)} années`,
    valueKinds: {
      share: 'une part en pour cent',
      count: 'un nombre',
      median: 'une médiane ou un montant moyen',
      rate: 'un rapport, comme pour 100 habitants',
      density: 'une densité, comme par km²',
      level: 'un autre chiffre, comme un score',
    },
    unitNames: {
      euros: units.euros.name,
      percent: units.percent.name,
      inhabitantsPerSquareKilometre: units.inhabitantsPerSquareKilometre.name,
      dwellingsPer100Households: units.dwellingsPer100Households.name,
      decibels: units.decibels.name,
      microgramsPerCubicMetre: units.microgramsPerCubicMetre.name,
      inhabitants: units.inhabitants.name,
      number: 'aucune ou autre',
    },
    directions: {
      lowIsDisadvantage: 'bas est défavorable',
      highIsDisadvantage: 'haut est défavorable',
      neutral: 'ni l’un ni l’autre',
    },
    serviceType:
      'Ils reçoivent un type à part sur la carte, pour que les chiffres sur les autres services ne changent pas.',
  },
  add: {
    name: 'Nom dans votre liste',
    add: 'Ajouter',
    drop: 'Ne pas ajouter',
    dropped: 'Non ajouté. Rien n’a changé.',
    undecided: (count) =>
      `Dites d’abord ce ${format.plural(count, { one: 'qu’est', other: 'que sont' })} ${format.count(count, colonnes)}, ou ne ${format.plural(count, { one: 'la', other: 'les' })} reprenez pas.`,
    nothing: 'Choisissez au moins une colonne.',
    busy: 'Ajout en cours.',
    busyReach: (percent) => `Calcul de qui atteint les services à pied\u00a0: ${percent}.`,
    done: (name) => `«\u00a0${name}\u00a0» est ajouté.`,
  },
  list: {
    title: 'Ce que vous avez ajouté',
    none: 'Encore rien.',
    facts: (fileName, date, holds) => `${fileName}, ajouté le ${date}\u00a0: ${holds}`,
    showNamed: (name) => `Afficher ${name} sur la carte`,
    showServices: 'Afficher les services',
    figures: 'Chiffres',
    rename: 'Renommer',
    renameNamed: (name) => `Renommer «\u00a0${name}\u00a0»`,
    newName: 'Nouveau nom',
    save: 'Garder',
    cancel: 'Annuler',
    renamed: (name) => `Le nom est maintenant «\u00a0${name}\u00a0».`,
    remove: 'Supprimer',
    removeNamed: (name) => `Supprimer «\u00a0${name}\u00a0»`,
    removed: (name) => `«\u00a0${name}\u00a0» est supprimé.`,
    undo: 'Défaire',
    restored: (name) => `«\u00a0${name}\u00a0» est de retour.`,
    unkept: 'seulement jusqu’à ce que vous quittiez la page',
    damaged: 'Ce qui était gardé ici ne peut plus être lu.',
    removeDamaged: 'Supprimer les données illisibles',
    damagedRemoved: 'Les données illisibles sont supprimées.',
    reachMissing:
      'Qui atteint vos services à pied n’a pas pu être calculé\u00a0; ils ne sont donc pas sur la carte. Rouvrez la page.',
    forget:
      'Le navigateur peut effacer ceci si vous nettoyez ses données. Gardez donc votre fichier.',
  },
  unread: {
    blocked:
      'Le navigateur ne permet pas de garder quoi que ce soit. Vous pouvez ajouter des données, mais seulement jusqu’à ce que vous quittiez la page.',
    full: 'Le navigateur n’a pas de place pour lire ce qui est gardé.',
    damaged:
      'Ce qui est gardé dans ce navigateur ne peut pas être lu maintenant. Rien n’est effacé. Fermez les autres fenêtres de cette carte et réessayez.',
  },
  storage: {
    blocked:
      'Le navigateur ne garde rien pour cette page. Les données restent jusqu’à ce que vous quittiez la page.',
    full: 'Le navigateur n’a plus de place. Les données restent jusqu’à ce que vous quittiez la page.',
    damaged:
      'Le stockage du navigateur ne fonctionne pas. Les données restent jusqu’à ce que vous quittiez la page.',
  },
  refusals: {
    alreadyThere: 'Ces données s’y trouvent déjà. Rien n’a changé.',
    gone: 'Ces données ne s’y trouvent plus. Elles ont peut-être été supprimées dans une autre fenêtre.',
    reachFailed:
      'Qui atteint les services à pied n’a pas pu être calculé. Rien n’a changé. Réessayez.',
    notOpened: 'La carte n’a pas pu s’ouvrir avec ces données. Rien n’a changé.',
  },
}
