import type { ExpressionSpecification, FilterSpecification } from 'maplibre-gl'
import type { FlavourColours } from '../../core/look/flavour.ts'
import { FAN_ZOOM } from '../../core/look/place-points.ts'
import { DOT_RADII, LOWEST_ZOOM, POINT_SCALES, pointZoom } from '../../core/look/point-size.ts'
import { SERVICE_SHAPE_SIDE } from '../../core/look/service-shapes.ts'
import type { MapLayer } from '../map-library.ts'
import {
  DOT_COLOUR_PROPERTY,
  FAN_PROPERTY,
  PRECEDENCE_PROPERTY,
  SERVICE_CERTAINTY_PROPERTY,
  SERVICE_IMAGE_PROPERTY,
  SYMBOL_ZOOM_PROPERTY,
} from '../sources/service-points.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { byZoom } from './by-zoom.ts'

/** Layers in which the pointer looks for a service. */
export const SERVICE_LAYERS = ['pointDot', 'pointStreet', 'pointBuilding'] as const
export type ServiceLayer = (typeof SERVICE_LAYERS)[number]

export const ORIGIN_IMAGE = 'origin'

const HIGHLIGHT_GAP_PIXELS = 6

/** Which points a layer draws at a zoom: as a symbol those that have room, as a dot the others. */
export function serviceFilter(layer: ServiceLayer, zoom: number): FilterSpecification {
  const room: ExpressionSpecification = ['get', SYMBOL_ZOOM_PROPERTY]
  const step = pointZoom(zoom)
  switch (layer) {
    case 'pointDot':
      return ['>', room, step]
    case 'pointStreet':
      return ['all', ['<=', room, step], isOf('street')]
    case 'pointBuilding':
      return ['all', ['<=', room, step], isOf('building')]
  }
}

const isOf = (certainty: string): ExpressionSpecification => [
  '==',
  ['get', SERVICE_CERTAINTY_PROPERTY],
  certainty,
]

/** How the symbol of a service is drawn. */
export const SYMBOL_LAYOUT = {
  'symbol-sort-key': ['-', ['get', PRECEDENCE_PROPERTY]],
  'icon-image': ['get', SERVICE_IMAGE_PROPERTY],
  'icon-size': byZoom(...POINT_SCALES),
  // Where symbols share a place they stand side by side, from close by.
  'icon-offset': [
    'step',
    ['zoom'],
    ['literal', [0, 0]],
    FAN_ZOOM,
    ['array', 'number', 2, ['get', FAN_PROPERTY]],
  ],
  // Which have room is decided ahead, the same for every drawing.
  'icon-allow-overlap': true,
  // Names of zones and municipalities are laid out around the points ahead.
  'icon-ignore-placement': true,
} satisfies Extract<MapLayer, { type: 'symbol' }>['layout']

export const pointMove = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'pointMoveHalo',
    type: 'line',
    source: SOURCE.serviceMoves,
    paint: { 'line-color': colours.pointHalo, 'line-width': 5 },
  },
  {
    id: 'pointMove',
    type: 'line',
    source: SOURCE.serviceMoves,
    paint: { 'line-color': colours.accent, 'line-width': 2.4, 'line-dasharray': [2.5, 1.6] },
  },
]

export const pointDot = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'pointDot',
    type: 'circle',
    source: SOURCE.services,
    filter: serviceFilter('pointDot', LOWEST_ZOOM),
    layout: { 'circle-sort-key': ['-', ['get', PRECEDENCE_PROPERTY]] },
    paint: {
      'circle-radius': byZoom(...DOT_RADII),
      'circle-color': ['get', DOT_COLOUR_PROPERTY],
      'circle-stroke-color': colours.pointHalo,
      'circle-stroke-width': 1.2,
    },
  },
]

export const pointStreet = (): MapLayer[] => [symbols('pointStreet')]

export const pointBuilding = (): MapLayer[] => [symbols('pointBuilding')]

export const pointHighlight = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'pointHighlightRing',
    type: 'circle',
    source: SOURCE.pointedService,
    paint: {
      'circle-radius': byZoom(ringAt(POINT_SCALES[0]), ringAt(POINT_SCALES[1])),
      'circle-color': colours.pointHalo,
      'circle-opacity': 0.55,
      'circle-stroke-color': colours.origin,
      'circle-stroke-width': 2.6,
    },
  },
  {
    id: 'pointHighlight',
    type: 'symbol',
    source: SOURCE.pointedService,
    layout: SYMBOL_LAYOUT,
  },
]

function ringAt([zoom, scale]: (typeof POINT_SCALES)[number]): readonly [number, number] {
  return [zoom, (scale * SERVICE_SHAPE_SIDE) / 2 + HIGHLIGHT_GAP_PIXELS]
}

export const origin = (): MapLayer[] => [
  {
    id: 'origin',
    type: 'symbol',
    source: SOURCE.origin,
    layout: {
      'icon-image': ORIGIN_IMAGE,
      'icon-size': byZoom(...POINT_SCALES),
      'icon-anchor': 'bottom',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  },
]

function symbols(id: Exclude<ServiceLayer, 'pointDot'>): MapLayer {
  return {
    id,
    type: 'symbol',
    source: SOURCE.services,
    filter: serviceFilter(id, LOWEST_ZOOM),
    layout: SYMBOL_LAYOUT,
  }
}
