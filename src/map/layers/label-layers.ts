import type { NameForm } from '../../core/districts/place-name-in.ts'
import { REGION_BOUNDS, regionFrame } from '../../core/figure/region-frame.ts'
import type { FlavourColours } from '../../core/look/flavour.ts'
import { NAMED_REGION_PIXELS } from '../../core/look/named-region-pixels.ts'
import type { MapLayer } from '../map-library.ts'
import { nameKey } from '../sources/place-names.ts'
import { SOURCE } from '../sources/source-ids.ts'
import {
  CURVE_ZOOM_PROPERTY,
  LARGEST_ZONE_NAME_PIXELS,
  ZONE_NAME_SPACING_EM,
} from '../sources/zone-outlines.ts'
import { byZoom } from './by-zoom.ts'

/** The layer whose text follows the language of the figure. */
export const DISTRICT_NAME_LAYER = 'districtName'

/** The name of a district as a reader wants it, as `place-names.ts` writes it. */
export const districtNameIn = (form: NameForm): ['get', string] => ['get', nameKey(form)]

/**
 * Fonts of the page, drawn in the browser: the map library reads the weight from the first name
 * and takes the letters from the first family there is.
 */
const FONTS = {
  medium: ['Inter Medium', 'Inter Variable'],
  semiBold: ['Inter SemiBold', 'Inter Variable'],
}

/** The zoom at which the whole region is just high enough for names. */
const LEAST_NAMED_ZOOM = regionFrame(
  REGION_BOUNDS,
  NAMED_REGION_PIXELS * 4,
  NAMED_REGION_PIXELS,
  0,
).zoom

/** Names from below to above; where two collide the one above stays. */
export const label = (colours: FlavourColours): MapLayer[] => [
  {
    id: DISTRICT_NAME_LAYER,
    type: 'symbol',
    source: SOURCE.districtNames,
    minzoom: 12.4,
    layout: {
      'text-field': districtNameIn({ language: 'nl', naming: 'own' }),
      'text-font': FONTS.medium,
      'text-size': byZoom([12, 10.5], [15, 14]),
      'text-max-width': 7,
      'text-padding': 4,
    },
    paint: halo(colours, 1.3),
  },
  {
    id: 'municipalityName',
    type: 'symbol',
    source: SOURCE.municipalityNames,
    minzoom: LEAST_NAMED_ZOOM,
    maxzoom: 12.9,
    layout: {
      'symbol-sort-key': ['get', 'order'],
      'text-field': ['get', 'name'],
      'text-font': FONTS.semiBold,
      'text-size': byZoom([11.5, 11.5], [13, 14]),
      'text-max-width': 8,
      // On a small map names stand closer, and beside their place rather than nowhere.
      'text-padding': byZoom([10.2, 1.5], [11, 6]),
      'text-variable-anchor': ['center', 'bottom', 'top'],
      'text-justify': 'center',
    },
    paint: { ...halo(colours, 1.4), 'text-opacity': byZoom([12.4, 0.92], [12.9, 0]) },
  },
  {
    id: 'zoneName',
    type: 'symbol',
    source: SOURCE.zoneNames,
    filter: [
      'all',
      ['==', ['geometry-type'], 'LineString'],
      ['>=', ['zoom'], ['get', CURVE_ZOOM_PROPERTY]],
    ],
    layout: {
      'symbol-placement': 'line-center',
      'text-field': ['get', 'label'],
      'text-font': FONTS.semiBold,
      'text-size': byZoom([11.2, 17], [13.5, LARGEST_ZONE_NAME_PIXELS]),
      'text-letter-spacing': ZONE_NAME_SPACING_EM,
      'text-offset': [0, -0.75],
      'text-max-angle': 60,
      'text-allow-overlap': true,
      'text-padding': 4,
    },
    paint: { ...halo(colours, 2), 'text-opacity': byZoom([13.2, 1], [14, 0]) },
  },
  // Where its line is too short for it the name stands straight above the zone.
  {
    id: 'zoneNameStraight',
    type: 'symbol',
    source: SOURCE.zoneNames,
    filter: [
      'all',
      ['==', ['geometry-type'], 'Point'],
      ['<', ['zoom'], ['get', CURVE_ZOOM_PROPERTY]],
    ],
    layout: {
      'text-field': ['get', 'label'],
      'text-font': FONTS.semiBold,
      'text-size': byZoom([9.5, 13], [11.2, 15]),
      'text-letter-spacing': 0.08,
      'text-max-width': 11,
      'text-anchor': 'bottom',
      'text-allow-overlap': true,
      'text-padding': 2,
    },
    paint: halo(colours, 2),
  },
]

function halo(colours: FlavourColours, widthPixels: number) {
  return {
    'text-color': colours.label,
    'text-halo-color': colours.labelHalo,
    'text-halo-width': widthPixels,
    'text-halo-blur': 0.4,
  }
}
