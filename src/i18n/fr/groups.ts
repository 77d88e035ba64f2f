import { groupPhrases } from '../group-phrases.ts'
import { format } from './format.ts'
import { ofPlace } from './of-place.ts'
import { zones } from './zones.ts'

export const quartiers = { one: 'quartier', other: 'quartiers' }

export const { allGroup, zoneGroup, otherGroup, otherLabel } = groupPhrases({
  withFigure: ' avec un chiffre',
  all: { one: 'le seul quartier', more: (count) => `les ${format.integer(count)} quartiers` },
  others: {
    one: 'le seul autre quartier',
    more: (count) => `les ${format.integer(count)} autres quartiers`,
  },
  ofRegion: 'de toute la Région',
  ofMunicipality: (name) => `de la commune ${ofPlace(name)}`,
  ofZone: zones.ofZone,
  labels: {
    rest: 'Autres quartiers',
    region: 'Tous les quartiers de la Région',
    zone: zones.label,
  },
})
