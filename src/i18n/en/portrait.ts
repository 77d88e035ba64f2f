import type { Texts } from '../texts.ts'
import type { ZoneFacts } from '../zone-facts.ts'
import { format } from './format.ts'
import { zones } from './zones.ts'

const neighbourhoods = { one: 'neighbourhood', other: 'neighbourhoods' }
const figures = { one: 'figure', other: 'figures' }

export const portrait: Texts['ui']['portrait'] = {
  open: 'Full portrait',
  title: (name: string) => `Portrait of ${name}`,
  print: 'Print',
  facts: 'The neighbourhood',
  neighbours: 'Adjoining neighbourhoods',
  neighboursNote: 'Longest shared border first. Choose one to see its portrait.',
  groundNeighbours: (names: string) => `Also borders on: ${names}.`,
  figures: 'Figures',
  howToRead: (ofZone: string) =>
    `For each figure: the neighbourhood, its place from high to low, the region as published by BISA and the mean of the neighbourhoods ${ofZone}, weighted by inhabitants. For medians that is a weighted mean of neighbourhood medians.`,
  stripNote: 'Each thin line is a neighbourhood, from the lowest to the highest figure.',
  here: 'this neighbourhood',
  region: 'region',
  inZone: (zone: string) => `Lies in: ${zone}`,
  outsideZone: (zone: ZoneFacts) =>
    zone.kind === 'glossary' ? 'Not in the arme sikkel' : `Does not lie in: ${zones.label(zone)}`,
  zoneMean: (value: string, counted: number, total: number) =>
    counted === total
      ? `${value} (${format.count(counted, neighbourhoods)})`
      : `${value} (${format.integer(counted)} of ${format.count(total, neighbourhoods)})`,
  notRanked: 'Figures on who lives there are not ranked.',
  strip: (lowest: string, highest: string) => `All neighbourhoods: from ${lowest} to ${highest}`,
  stripOne: (value: string) => `All neighbourhoods: ${value}`,
  similar: 'Neighbourhoods with similar figures',
  similarMeaning: (compared: number) =>
    `The three neighbourhoods whose ${format.count(compared, figures)} together lie closest to those of this one. Every figure counts the same, in its newest complete year. Distance 0 means: the same figure everywhere. Distance 1 means: on every figure a usual difference between neighbourhoods.`,
  similarCaution:
    'A theme with many figures weighs more. Similar figures are not similar places, and nobody is better or worse.',
  similarBasis: 'Which figures count?',
  similarWithout: (names: string) =>
    `Not counted, because more than half of the neighbourhoods have the same figure: ${names}.`,
  distance: (distance: string, compared: number) =>
    `distance ${distance} over ${format.count(compared, figures)}`,
  noSimilar: 'There are too few figures to compare this neighbourhood with others.',
  similarWaits: 'The similar neighbourhoods appear when all figures have been loaded.',
  similarIncomplete: 'Not all figures have been loaded: the list may differ because of that.',
  compareSimilar: 'Put these side by side',
  services: 'Services in the neighbourhood',
  servicesLoading: 'Loading the list of services…',
  noServices: 'None in our list. That does not mean there is nothing.',
  streetOnly: 'place known only to the street or the area around it',
  source: (edition: string) =>
    `Figures: BISA Wijkmonitoring and Statbel (edition ${edition}). Neighbourhoods: UrbIS, Paradigm.brussels. Services: OpenStreetMap and public lists.`,
  count: (done: number, all: number) =>
    `${format.integer(done)} of ${format.count(all, figures)} loaded`,
  failed: (names: string) => `Not loaded: ${names}. The other figures are right.`,
}
