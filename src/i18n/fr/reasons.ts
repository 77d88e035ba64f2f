import type { Texts } from '../texts.ts'

export const reasons: Texts['reasons'] = {
  notAvailable: {
    label: 'Non disponible',
    sentence:
      'L’éditeur indique que ce chiffre n’est pas disponible pour ce quartier et cette année.',
  },
  belowThreshold: {
    label: 'Sous le seuil',
    sentence:
      'Il y a trop peu de cas pour montrer un chiffre, par exemple moins de 200 habitants ou trop peu de ventes.',
  },
  notAvailableOrBelowThreshold: {
    label: 'Non disponible ou sous le seuil',
    sentence:
      'Le chiffre n’est pas disponible ou se trouve sous le seuil. La source ne dit pas lequel des deux.',
  },
  notPublished: {
    label: 'Non publié',
    sentence: 'L’éditeur ne publie pas ce chiffre pour ce quartier.',
  },
  emptyInSource: {
    label: 'Vide dans la source',
    sentence: 'Dans la source, la cellule est vide. Aucune raison n’est donnée.',
  },
  notInEdition: {
    label: 'Absent de cette édition',
    sentence:
      'Le chiffre n’est pas dans les données qui ont servi à cette carte. L’éditeur peut l’avoir.',
  },
  notInFile: {
    label: 'Pas dans ce fichier',
    sentence: 'Le fichier ajouté ne donne rien pour ce quartier et cette année.',
  },
  uninhabited: {
    label: 'Zone non habitée',
    sentence:
      'C’est un parc, un cimetière, une zone industrielle ou une gare. Elle ne compte pas comme quartier avec des chiffres.',
  },
  nothingToCompare: {
    label: 'Pas de comparaison possible',
    sentence:
      'Ce quartier a un chiffre, mais le groupe de comparaison n’en a pas pour cette année.',
  },
}
