import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { byZoom } from './by-zoom.ts'
import { DISTRICT_STATE, HATCH_IMAGE } from './district-layers.ts'

/** The layer in which the pointer looks for a sector; its features have `code` and `district`. */
export const SECTOR_TARGET_LAYER = 'sectorFill'
export const DOTS_IMAGE = 'few-dots'

/** Key of the feature-state of a sector: strength of the dots over it, 0 or 1. */
export const SECTOR_DOTS_STATE = 'dots'

/** Colour, strength and hatch come by feature-state, as for the wijken below. */
export const sectorFill = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'sectorPaper',
    type: 'fill',
    source: SOURCE.sectors,
    paint: { 'fill-color': colours.paper },
  },
  {
    id: 'sectorFill',
    type: 'fill',
    source: SOURCE.sectors,
    paint: {
      'fill-color': ['to-color', ['feature-state', DISTRICT_STATE.fill], colours.ground],
      'fill-opacity': ['coalesce', ['feature-state', DISTRICT_STATE.strength], 1],
    },
  },
]

export const sectorHatch = (): MapLayer[] => [
  {
    id: 'sectorHatch',
    type: 'fill',
    source: SOURCE.sectors,
    paint: {
      'fill-pattern': HATCH_IMAGE,
      'fill-opacity': ['coalesce', ['feature-state', DISTRICT_STATE.hatch], 0],
    },
  },
]

export const sectorDots = (): MapLayer[] => [
  {
    id: 'sectorDots',
    type: 'fill',
    source: SOURCE.sectors,
    paint: {
      'fill-pattern': DOTS_IMAGE,
      'fill-opacity': ['coalesce', ['feature-state', SECTOR_DOTS_STATE], 0],
    },
  },
]

export const sectorBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'sectorBorder',
    type: 'line',
    source: SOURCE.sectors,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.districtBorder, 'line-width': byZoom([10, 0.3], [14, 0.9]) },
  },
]

export const sectorDistrictBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'sectorDistrictBorder',
    type: 'line',
    source: SOURCE.sectorDistrictBorders,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.districtBorder, 'line-width': byZoom([10, 1.1], [14, 2.6]) },
  },
]
