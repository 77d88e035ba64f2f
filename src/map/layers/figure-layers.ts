import { REGION_BOUNDS, WORLD_PIXELS_AT_ZOOM_0 } from '../../core/figure/region-frame.ts'
import { SYMBOL_REGION_PIXELS } from '../../core/figure/symbol-marks.ts'
import type { FlavourColours } from '../../core/look/flavour.ts'
import type { MapLayer } from '../map-library.ts'
import { SOURCE } from '../sources/source-ids.ts'
import { byZoom } from './by-zoom.ts'

/** Zooms between which circles grow with the map. */
const LOWEST_ZOOM = 8
const HIGHEST_ZOOM = 16

export const zoneHalo = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'zoneHalo',
    type: 'line',
    source: SOURCE.zones,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': colours.zoneHalo,
      'line-width': byZoom([10, 4.6], [14, 9]),
      'line-opacity': 0.9,
    },
  },
]

export const zoneLine = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'zoneLine',
    type: 'line',
    source: SOURCE.zones,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colours.zoneLine, 'line-width': byZoom([10, 2.2], [14, 4.4]) },
  },
]

/**
 * Circles grow with the map, as the ground under them does. Small ones are drawn last, so that a
 * large one never hides them.
 */
export const symbol = (colours: FlavourColours): MapLayer[] => [
  {
    id: 'symbol',
    type: 'circle',
    source: SOURCE.symbols,
    layout: { 'circle-sort-key': ['-', ['get', 'radiusPixels']] },
    paint: {
      'circle-radius': [
        'interpolate',
        ['exponential', 2],
        ['zoom'],
        LOWEST_ZOOM,
        ['*', ['get', 'radiusPixels'], radiusFactorAt(LOWEST_ZOOM)],
        HIGHEST_ZOOM,
        ['*', ['get', 'radiusPixels'], radiusFactorAt(HIGHEST_ZOOM)],
      ],
      'circle-color': ['get', 'fill'],
      'circle-opacity': ['get', 'opacity'],
      'circle-stroke-color': colours.symbolLine,
      'circle-stroke-width': 1,
      'circle-stroke-opacity': ['get', 'opacity'],
    },
  },
]

/** How much larger than in the figure a circle is at a zoom. */
function radiusFactorAt(zoom: number): number {
  const [[west], [east]] = REGION_BOUNDS
  const regionPixels = ((east - west) / 360) * WORLD_PIXELS_AT_ZOOM_0 * 2 ** zoom
  return regionPixels / SYMBOL_REGION_PIXELS
}
