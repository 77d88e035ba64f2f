import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { basePart } from './base-part.ts'
import { byZoom } from './by-zoom.ts'

export const paper = (colours: FlavourColours): MapLayer[] => [
  { id: 'paper', type: 'background', paint: { 'background-color': colours.paper } },
]

/** The uninhabited districts. */
export const ground = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'ground',
    type: 'fill',
    ...basePart('ground'),
    paint: { 'fill-color': colours.ground },
  },
]

export const green = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'green',
    type: 'fill',
    ...basePart('green'),
    paint: { 'fill-color': colours.green },
  },
]

export const water = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'water',
    type: 'fill',
    ...basePart('water'),
    paint: { 'fill-color': colours.water },
  },
]

export const road = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'road',
    type: 'line',
    ...basePart('road'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.road, 'line-width': byZoom([10, 0.5], [14, 2.4]) },
  },
]

export const rail = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'rail',
    type: 'line',
    ...basePart('rail'),
    paint: {
      'line-color': colours.rail,
      'line-width': byZoom([10, 0.4], [14, 1.1]),
      'line-opacity': byZoom([11, 0.25], [13, 0.7]),
    },
  },
]

/** Underground, so a memory of the map only from close by. */
export const metro = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'metro',
    type: 'line',
    ...basePart('metro'),
    minzoom: 12,
    paint: {
      'line-color': colours.metro,
      'line-width': byZoom([12, 0.8], [15, 1.8]),
      'line-opacity': byZoom([12, 0], [13, 0.6]),
      'line-dasharray': [3, 2],
    },
  },
]

/** Line around the canal that keeps it in sight where its real width is under a pixel. */
const CANAL_LEAST = [
  [10, 0.9],
  [14, 1.2],
] as const
const CASING_PIXELS = 0.9

export const canalCasing = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'canalCasing',
    type: 'line',
    ...basePart('canal'),
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colours.canalCasing,
      'line-width': byZoom(
        [CANAL_LEAST[0][0], CANAL_LEAST[0][1] + 2 * CASING_PIXELS],
        [CANAL_LEAST[1][0], CANAL_LEAST[1][1] + 2 * CASING_PIXELS],
      ),
    },
  },
]

export const canal = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'canal',
    type: 'fill',
    ...basePart('canal'),
    paint: { 'fill-color': colours.canal },
  },
  {
    id: 'canalLeast',
    type: 'line',
    ...basePart('canal'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.canal, 'line-width': byZoom(...CANAL_LEAST) },
  },
]
