import type { Texts } from '../texts.ts'
import { format } from './format.ts'

const linkFields: Texts['errors']['linkFields'] = {
  task: 'la tâche',
  origin: 'le point de départ',
  reach: 'l’accès à pied',
  scenario: 'le scénario',
  aim: 'pour qui chercher un nouveau lieu',
  display: 'l’affichage pour une salle',
  naming: 'les noms dans une ou deux langues',
  indicator: 'le chiffre',
  year: 'l’année',
  measure: 'la mesure',
  zone: 'la définition du croissant pauvre',
  comparison: 'la comparaison',
  breakLines: 'les lignes de rupture',
  lens: 'le nombre de cartes',
  selection: 'le quartier choisi',
  municipality: 'la commune',
  compared: 'les quartiers côte à côte',
  classes: 'les classes',
  serviceTypes: 'les types de services',
  table: 'le tableau',
  language: 'la langue',
  mode: 'carte ou tableau',
  camera: 'la position sur la carte',
  seed: 'le tirage aléatoire',
}

export const errors: Texts['errors'] = {
  linkFields,
  indicatorFailed: (indicatorName) => ({
    whatHappened: `Les chiffres de « ${indicatorName} » n’ont pas été chargés.`,
    whatStillWorks: 'La carte montre encore ce qui y était. Vous pouvez choisir d’autres chiffres.',
    whatToDo: 'Réessayez dans un instant.',
  }),
  otherEdition: {
    whatHappened:
      'Ce fichier de chiffres ne va pas avec cette page. Peut-être a-t-il été renouvelé pendant qu’elle était ouverte.',
    whatStillWorks: 'La carte montre encore ce qui y était. Votre choix est dans l’adresse.',
    whatToDo: 'Rechargez la page.',
  },
  scenarioFailed: {
    whatHappened: 'Le scénario n’a pas pu être calculé.',
    whatStillWorks:
      'La carte et les chiffres montrent encore ce qui y était. Le changement est dans le lien.',
    whatToDo: 'Réessayez, ou annulez le changement.',
  },
  servicesFailed: {
    whatHappened: 'La liste des centres et services n’a pas été chargée.',
    whatStillWorks: 'Les quartiers, les chiffres et le tableau fonctionnent comme toujours.',
    whatToDo: 'Masquez puis affichez les points pour réessayer.',
  },
  languageFailed: (languageName) => ({
    whatHappened: `Les textes n’ont pas été chargés dans cette langue : ${languageName}.`,
    whatStillWorks: 'Tout continue à fonctionner dans la langue actuelle.',
    whatToDo: 'Choisissez la langue à nouveau quand la connexion est revenue.',
  }),
  linkPartlyUnderstood: (fields) => ({
    whatHappened: `Une partie du lien n’a pas été comprise : ${format.and(fields.map((field) => linkFields[field]))}.`,
    whatStillWorks: 'Le reste du lien est repris. Pour cette partie, le choix habituel est actif.',
    whatToDo: 'Choisissez à nouveau ce que vous vouliez voir, ou redemandez le lien.',
  }),
  linkNeedsOwnData: ({ indicators, services }) => ({
    whatHappened: `Ce lien repose sur des données que quelqu’un a ajoutées\u00a0: ${format.and([
      ...indicators.map((id) => `un chiffre (${id})`),
      ...(services === 'needed' ? ['des services ajoutés'] : []),
    ])}. Elles ne se trouvent pas dans ce navigateur.`,
    whatStillWorks: 'Le reste du lien est repris. La carte montre le chiffre habituel.',
    whatToDo:
      'Demandez le fichier à la personne qui vous a donné le lien et ajoutez-le sous «\u00a0Vos données\u00a0».',
  }),
}
