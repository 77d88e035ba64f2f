import type { Texts } from '../texts.ts'
import { format } from './format.ts'

/** Choosing a place by pressing the map. */
export const pick: Texts['points']['pick'] = {
  title: 'Pick on the map',
  origin: 'Press the map at the place you start from.',
  addService: (type: string) => `Press the map at the place for one more: ${type}.`,
  moveService: (name: string) => `Press the map at the new place of ${name}.`,
  keys: 'By keyboard: go to a neighbourhood with the arrow keys and press Enter. Its middle counts then.',
  stop: 'Stop (Escape)',
  done: 'Done (Escape)',
  outsideRegion: 'That place is outside the region. Pick a place in Brussels.',
  scenarioFull: (most: number) =>
    `A scenario has at most ${format.integer(most)} changes. Undo one first.`,
  originChosen: 'Starting point chosen.',
  serviceAdded: 'Added on the map.',
  serviceMoved: 'Moved on the map.',
  stopped: 'Picking on the map stopped.',
}
