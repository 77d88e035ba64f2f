import { format } from './format.ts'
import { pick } from './pick.ts'

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
  pick,
  bilingualNames: 'Place names in Dutch and French',
  ground: {
    title: 'Ground without a figure',
    green: 'Park, forest or cemetery',
    water: 'Water',
    canal: 'Canal',
    uninhabited: 'Other uninhabited land',
  },
}
