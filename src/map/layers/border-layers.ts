import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { byZoom } from './by-zoom.ts'

/** A dark line on a light band, so that it reads on the palest and on the darkest class. */
export const municipalityBorder = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'municipalityBorderBand',
    type: 'line',
    source: SOURCE.municipalities,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.districtBorder, 'line-width': byZoom([10, 2], [14, 4.5]) },
  },
  {
    id: 'municipalityBorder',
    type: 'line',
    source: SOURCE.municipalities,
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
    source: SOURCE.region,
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colours.regionBorder, 'line-width': byZoom([10, 0.9], [14, 2]) },
  },
]
