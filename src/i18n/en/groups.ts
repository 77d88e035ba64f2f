import { groupPhrases } from '../group-phrases.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

export const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }

export const { allGroup, zoneGroup, otherGroup, otherLabel } = groupPhrases({
  withFigure: ' with a figure',
  all: {
    one: 'the one neighbourhood',
    more: (count) => `the ${format.integer(count)} neighbourhoods`,
  },
  others: {
    one: 'the one other neighbourhood',
    more: (count) => `the ${format.integer(count)} other neighbourhoods`,
  },
  ofRegion: 'of the whole region',
  ofMunicipality: (name) => `of the municipality of ${name}`,
  ofZone: zones.ofZone,
  labels: {
    rest: 'Other neighbourhoods',
    region: 'All neighbourhoods of the region',
    zone: zones.label,
  },
})
