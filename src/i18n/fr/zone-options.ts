import { format } from './format.ts'

const quartiers = { one: 'quartier', other: 'quartiers' }

/** Controls of the definitions of the arme sikkel and of the measure, and the list of evidence. */
export const zoneOptions = {
  label: 'Définition du croissant pauvre',
  note: 'Une description, pas une limite officielle.',
  readFromText: 'Selon les mots d’un texte',
  computed: (year: number) => `Calculé sur le revenu de ${format.year(year)}`,
  percent: 'Limite, en pour cent de la Région',
  evidence: (count: number) =>
    count === 1
      ? 'Voir le quartier et la raison'
      : `Voir les ${format.count(count, quartiers)} et la raison`,
  evidenceTitle: (name: string) => `${name} : quels quartiers et pourquoi`,
  certain: (count: number) => `Certain : ${format.count(count, quartiers)}`,
  probable: (count: number) => `Probable : ${format.count(count, quartiers)}`,
  interpretation: (count: number) => `Lecture plus large : ${format.count(count, quartiers)}`,
  none: 'Aucun quartier.',
  notJudged: (names: string) => `Impossible à juger : ${names}.`,
  source: 'Source',
  own: {
    title: 'Sélection personnelle',
    name: 'Nom',
    namePlaceholder: 'par exemple Zone du canal',
    pick: 'Choisir sur la carte',
    picking: 'Choisissez des quartiers : appuyez pour ajouter ou retirer.',
    done: 'Terminé',
    undo: 'Annuler',
    clear: 'Tout effacer',
    municipality: 'Ajouter ou retirer une commune entière',
    municipalityNone: 'Choisissez une commune',
    municipalityOption: (name: string, picked: number, all: number) =>
      `${name} (${format.integer(picked)} sur ${format.integer(all)})`,
    empty: 'Aucun quartier choisi.',
    count: (count: number) =>
      `${format.count(count, quartiers)} ${count > 1 ? 'choisis' : 'choisi'}`,
    inChoice: (name: string) => `${name} dans la sélection personnelle`,
  },
  measure: {
    label: 'Montrer',
    value: (year: number) => `Chiffre de ${format.year(year)}`,
    change: 'Évolution depuis',
    difference: 'Écart avec',
    references: {
      region: 'la Région',
      zone: 'le croissant pauvre',
      rest: 'les autres quartiers',
    },
    ownReference: 'le groupe choisi',
    form: 'Comme',
    forms: { absolute: 'écart dans l’unité', relative: 'écart en pour cent' },
    rank: 'Rang des quartiers',
    stability: 'Nombre de définitions incluant le quartier',
    definitions: 'Croissant pauvre',
  },
}
