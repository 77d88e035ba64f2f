import type { Texts } from '../texts.ts'
import { format } from './format.ts'

/** Choosing a place by pressing the map. */
export const pick: Texts['points']['pick'] = {
  title: 'Choisir sur la carte',
  origin: 'Appuyez sur la carte à l’endroit d’où vous partez.',
  addService: (type: string) => `Appuyez sur la carte à l’endroit de ce lieu en plus : ${type}.`,
  moveService: (name: string) => `Appuyez sur la carte au nouvel endroit de ${name}.`,
  keys: 'Au clavier : allez à un quartier avec les flèches et appuyez sur Entrée. Le milieu du quartier compte alors.',
  stop: 'Arrêter (Échap)',
  done: 'Terminé (Échap)',
  outsideRegion: 'Cet endroit est en dehors de la Région. Choisissez un endroit à Bruxelles.',
  scenarioFull: (most: number) =>
    `Un scénario compte au plus ${format.integer(most)} changements. Annulez-en un d’abord.`,
  originChosen: 'Point de départ choisi.',
  serviceAdded: 'Ajouté sur la carte.',
  serviceMoved: 'Déplacé sur la carte.',
  stopped: 'Le choix sur la carte est arrêté.',
}
