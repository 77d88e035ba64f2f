import { groupPhrases } from '../group-phrases.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

export const wijken = { one: 'wijk', other: 'wijken' }

export const { allGroup, zoneGroup, otherGroup, otherLabel } = groupPhrases({
  withFigure: ' met een cijfer',
  all: { one: 'de ene wijk', more: (count) => `de ${format.integer(count)} wijken` },
  others: {
    one: 'de ene andere wijk',
    more: (count) => `de ${format.integer(count)} andere wijken`,
  },
  ofRegion: 'van het hele gewest',
  ofMunicipality: (name) => `van de gemeente ${name}`,
  ofZone: zones.ofZone,
  labels: { rest: 'Andere wijken', region: 'Alle wijken van het gewest', zone: zones.label },
})
