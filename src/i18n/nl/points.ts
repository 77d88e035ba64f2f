import { format } from './format.ts'
import { laterTexts } from './later-texts.ts'

const more = { one: 'toegevoegd', other: 'toegevoegd' }
const elsewhere = { one: 'verplaatst', other: 'verplaatst' }
const gone = { one: 'gesloten', other: 'gesloten' }

/** Services and places on the map: what a point is, and what a press on the map is for. */
export const points = {
  street: 'plek alleen gekend tot op de straat of de buurt',
  standings: {
    added: 'toegevoegd in het scenario',
    moved: 'verplaatst in het scenario',
    closed: 'gesloten in het scenario',
  },
  /** Name of a service that is only imagined. */
  addedName: (type: string) => `Toegevoegd: ${type}`,
  /** How many services a scenario adds, moves and closes; none of these when 0. */
  scenario: (added: number, moved: number, closed: number) =>
    `Scenario: ${[
      added > 0 ? format.count(added, more) : '',
      moved > 0 ? format.count(moved, elsewhere) : '',
      closed > 0 ? format.count(closed, gone) : '',
    ]
      .filter((part) => part !== '')
      .join(', ')}`,
  /** Before a finding that rests on a scenario. */
  underScenario: (finding: string) => `Dit is een scenario, geen vaststelling. ${finding}`,
  dots: {
    what: 'Een stip is een dienst, waar er veel dicht bij elkaar staan.',
    zoom: 'Zoom in om ze te herkennen.',
    still: 'In de lijst staan ze allemaal.',
  },
  get pick() {
    return laterTexts().pick
  },
  bilingualNames: 'Plaatsnamen in het Nederlands en het Frans',
  ground: {
    title: 'Ondergrond zonder cijfer',
    green: 'Park, bos of begraafplaats',
    water: 'Water',
    canal: 'Kanaal',
    uninhabited: 'Ander onbewoond gebied',
  },
}
