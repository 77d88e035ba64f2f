import type { ExpressionSpecification } from 'maplibre-gl'
import { BREAK_LINE_HALO_PIXELS } from '../../core/look/break-line-halo.ts'
import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { BREAK_LINE_WIDTH_PROPERTY } from '../sources/break-line-features.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { basePart } from './base-part.ts'
import { byZoom } from './by-zoom.ts'

/** A dark line on a light band, so that it reads on the palest and on the darkest class. */
export const municipalityBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'municipalityBorderBand',
    type: 'line',
    ...basePart('municipalityBorder'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.districtBorder, 'line-width': byZoom([10, 2], [14, 4.5]) },
  },
  {
    id: 'municipalityBorder',
    type: 'line',
    ...basePart('municipalityBorder'),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colours.municipalityBorder,
      'line-width': byZoom([10, 0.8], [14, 1.8]),
      'line-opacity': 0.85,
    },
  },
]

export const regionBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'regionBorder',
    type: 'line',
    ...basePart('regionBorder'),
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.regionBorder, 'line-width': byZoom([10, 0.9], [14, 2]) },
  },
]

/** As wide as the figure says at the zoom of the whole region, and wider from close by. */
export const breakLine = (colours: FlavourColours): MapLayer[] => [
  breakLineLayer('breakLineBand', colours.districtBorder, 2 * BREAK_LINE_HALO_PIXELS),
  breakLineLayer('breakLine', colours.breakLine, 0),
]

function breakLineLayer(id: string, colour: string, addedPixels: number): MapLayer {
  const width: ExpressionSpecification = ['get', BREAK_LINE_WIDTH_PROPERTY]
  return {
    id,
    type: 'line',
    source: SOURCE.breakLines,
    layout: {
      'line-join': 'round',
      'line-cap': 'round',
      'line-sort-key': width,
    },
    paint: {
      'line-color': colour,
      'line-width': [
        'interpolate',
        ['linear'],
        ['zoom'],
        11,
        ['+', width, addedPixels],
        15,
        ['+', ['*', width, 2], addedPixels],
      ],
    },
  }
}
