import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { byZoom } from './by-zoom.ts'
import { DISTRICT_STATE, fadedFill, HATCH_IMAGE } from './district-layers.ts'

/** The layer in which the pointer looks for a sector; its features have `code` and `district`. */
export const SECTOR_TARGET_LAYER = 'sectorFill'
export const DOTS_IMAGE = 'few-dots'

/** The property with the pattern over the colour of a sector, which no figure changes. */
export const SECTOR_PATTERN_PROPERTY = 'pattern'
export const SECTOR_PATTERN = { hatch: 'hatch', dots: 'dots' } as const

/** Colour and strength come by feature-state, as for the wijken. */
export const sectorFill = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'sectorFill',
    type: 'fill',
    source: SOURCE.sectors,
    paint: { 'fill-color': fadedFill(colours.paper, colours.ground), 'fill-antialias': false },
  },
]

export const sectorHatch = (): MapLayer[] => [
  patternLayer('sectorHatch', SECTOR_PATTERN.hatch, HATCH_IMAGE),
]

export const sectorDots = (): MapLayer[] => [
  patternLayer('sectorDots', SECTOR_PATTERN.dots, DOTS_IMAGE),
]

/** Over the few sectors that have it alone: a pattern over all of them would slow every frame. */
function patternLayer(id: string, pattern: string, image: string): MapLayer {
  return {
    id,
    type: 'fill',
    source: SOURCE.sectors,
    filter: ['==', ['get', SECTOR_PATTERN_PROPERTY], pattern],
    paint: {
      'fill-pattern': image,
      'fill-opacity': ['coalesce', ['feature-state', DISTRICT_STATE.strength], 0],
      'fill-antialias': false,
    },
  }
}

export const sectorBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'sectorBorder',
    type: 'line',
    source: SOURCE.sectorBorders,
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
