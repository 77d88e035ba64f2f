import { format } from './format.ts'

const more = { one: 'added', other: 'added' }
const elsewhere = { one: 'moved', other: 'moved' }
const gone = { one: 'closed', other: 'closed' }

export const points = {
  street: 'place known only to the street or the area around it',
  standings: {
    added: 'added in the scenario',
    moved: 'moved in the scenario',
    closed: 'closed in the scenario',
  },
  addedName: (type: string) => `Added: ${type}`,
  scenario: (added: number, moved: number, closed: number) =>
    `Scenario: ${[
      added > 0 ? format.count(added, more) : '',
      moved > 0 ? format.count(moved, elsewhere) : '',
      closed > 0 ? format.count(closed, gone) : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  underScenario: (finding: string) => `This is a scenario, not an observation. ${finding}`,
  dots: {
    what: 'A dot is a service where many stand close together.',
    zoom: 'Zoom in to tell which one.',
    still: 'The list has them all.',
  },
  pick: {
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
  },
  bilingualNames: 'Place names in Dutch and French',
  ground: {
    title: 'Ground without a figure',
    green: 'Park, forest or cemetery',
    water: 'Water',
    canal: 'Canal',
    uninhabited: 'Other uninhabited land',
  },
}
