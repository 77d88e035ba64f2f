import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { SOURCE } from '../sources/source-ids.ts'
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

const RESIDENTIAL: ['==', ['get', string], string] = ['==', ['get', 'kind'], 'residential']

/**
 * Colour, hatch and emphasis come by feature-state: a new figure moves no geometry. The paper
 * below keeps the ground from tinting a district that is drawn faintly.
 */
export const districtFill = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'districtPaper',
    type: 'fill',
    source: SOURCE.districts,
    filter: RESIDENTIAL,
    paint: { 'fill-color': colours.paper },
  },
  {
    id: 'districtFill',
    type: 'fill',
    source: SOURCE.districts,
    filter: RESIDENTIAL,
    paint: {
      'fill-color': ['to-color', ['feature-state', DISTRICT_STATE.fill], colours.missingFill],
      'fill-opacity': ['coalesce', ['feature-state', DISTRICT_STATE.strength], 0],
    },
  },
]

export const missingHatch = (): MapLayer[] => [
  {
    id: 'missingHatch',
    type: 'fill',
    source: SOURCE.districts,
    filter: RESIDENTIAL,
    paint: {
      'fill-pattern': HATCH_IMAGE,
      'fill-opacity': ['coalesce', ['feature-state', DISTRICT_STATE.hatch], 0],
    },
  },
]

export const districtBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'districtBorder',
    type: 'line',
    source: SOURCE.districts,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.districtBorder, 'line-width': byZoom([10, 0.6], [14, 1.6]) },
  },
]

/** With a halo, so that it reads on the darkest class. */
export const hoverLine = (colours: FlavourColours): MapLayer[] => [
  outlineWhen('hoverHalo', LINE_STATE.hovered, colours.selectionHalo, 4.6),
  outlineWhen('hoverLine', LINE_STATE.hovered, colours.hoverLine, 2),
]

export const selectionHalo = (colours: FlavourColours): MapLayer[] => [
  outlineWhen('selectionHalo', LINE_STATE.selected, colours.selectionHalo, 6),
]

export const selectionLine = (colours: FlavourColours): MapLayer[] => [
  outlineWhen('selectionLine', LINE_STATE.selected, colours.selectionLine, 3),
]

function outlineWhen(id: string, state: string, colour: string, widthPixels: number): MapLayer {
  return {
    id,
    type: 'line',
    source: SOURCE.districtLines,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': widthPixels,
      'line-opacity': ['case', ['boolean', ['feature-state', state], false], 1, 0],
    },
  }
}
