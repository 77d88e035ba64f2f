import type { ExpressionSpecification } from 'maplibre-gl'
import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { basePart } from './base-part.ts'
import { byZoom } from './by-zoom.ts'

/**
 * Layers in which the pointer looks for a district: the two fills hold all 145, and a circle
 * stands for its own. Their features have the property `code`.
 */
export const DISTRICT_TARGET_LAYERS = ['symbol', 'ground', 'districtFill'] as const
export const HATCH_IMAGE = 'missing-hatch'

/** Keys of the feature-state of a district that its fills read. */
export const DISTRICT_STATE = { fill: 'fill', strength: 'strength', hatch: 'hatch' } as const

/** Keys of the feature-state of a district that the lines around it read. */
export const LINE_STATE = { hovered: 'hovered', selected: 'selected' } as const

/** Colour, hatch and emphasis come by feature-state: a new figure moves no geometry. */
export const districtFill = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'districtFill',
    type: 'fill',
    source: SOURCE.districts,
    paint: {
      'fill-color': fadedFill(colours.paper, colours.missingFill),
      // The borders lie over the edges.
      'fill-antialias': false,
    },
  },
]

/**
 * The colour of an area by its feature-state. Where it is drawn faintly it is mixed with the paper
 * and stays opaque, so that the ground under it does not tint it.
 *
 * @param unpainted the colour of an area that a figure gives none
 */
export function fadedFill(paper: string, unpainted: string): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['coalesce', ['feature-state', DISTRICT_STATE.strength], 0],
    0,
    paper,
    1,
    ['to-color', ['feature-state', DISTRICT_STATE.fill], unpainted],
  ]
}

export const missingHatch = (): MapLayer[] => [
  {
    id: 'missingHatch',
    type: 'fill',
    source: SOURCE.districts,
    paint: {
      'fill-pattern': HATCH_IMAGE,
      'fill-opacity': ['coalesce', ['feature-state', DISTRICT_STATE.hatch], 0],
      'fill-antialias': false,
    },
  },
]

export const districtBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'districtBorder',
    type: 'line',
    ...basePart('districtBorder'),
    paint: { 'line-color': colours.districtBorder, 'line-width': byZoom([10, 0.6], [14, 1.6]) },
  },
]

/**
 * The lines around one district, and how wide they are while there is such a district. A layer
 * with a line of no width costs nothing, one with lines that can not be seen as much as any.
 */
export const OUTLINE_PIXELS = {
  hovered: { hoverHalo: 4.6, hoverLine: 2 },
  selected: { selectionHalo: 6, selectionLine: 3 },
} as const satisfies Record<keyof typeof LINE_STATE, Record<string, number>>

/** With a halo, so that it reads on the darkest class. */
export const hoverLine = (colours: FlavourColours): MapLayer[] => [
  outlineWhen('hoverHalo', LINE_STATE.hovered, colours.selectionHalo),
  outlineWhen('hoverLine', LINE_STATE.hovered, colours.hoverLine),
]

export const selectionHalo = (colours: FlavourColours): MapLayer[] => [
  outlineWhen('selectionHalo', LINE_STATE.selected, colours.selectionHalo),
]

export const selectionLine = (colours: FlavourColours): MapLayer[] => [
  outlineWhen('selectionLine', LINE_STATE.selected, colours.selectionLine),
]

function outlineWhen(id: string, state: string, colour: string): MapLayer {
  return {
    id,
    type: 'line',
    source: SOURCE.districtLines,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': 0,
      'line-width-transition': { duration: 0, delay: 0 },
      'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
    },
  }
}
