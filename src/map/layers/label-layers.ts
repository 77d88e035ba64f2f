import type { ExpressionSpecification } from 'maplibre-gl'
import type { NameForm } from '../../core/districts/place-name-in.ts'
import { REGION_BOUNDS, regionFrame } from '../../core/figure/region-frame.ts'
import type { FlavourColours } from '../../core/look/flavour.ts'
import { NAMED_REGION_PIXELS } from '../../core/look/named-region-pixels.ts'
import type { MapLayer } from '../map-library.ts'
import {
  MUNICIPALITY_NAME_PADDINGS,
  MUNICIPALITY_NAME_SIZES,
  MUNICIPALITY_NAME_WIDEST,
  NAME_OFFSET_PROPERTY,
  nameKey,
} from '../sources/place-names.ts'
import { SOURCE } from '../sources/source-ids.ts'
import {
  STRAIGHT_NAME_SIZES,
  STRAIGHT_NAME_SPACING_EM,
  STRAIGHT_NAME_WIDEST,
  ZONE_NAME_OUTWARD_EM,
  ZONE_NAME_SIZES,
  ZONE_NAME_SPACING_EM,
} from '../sources/zone-names.ts'
import { CURVE_ZOOM_PROPERTY } from '../sources/zone-outlines.ts'
import { byZoom } from './by-zoom.ts'
import { SYMBOL_LAYOUT } from './point-layers.ts'

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

const LEAST_DISTRICT_NAME_ZOOM = 12.4

/** How far a name stands from its place is decided with that of all others. */
const OWN_OFFSET: ExpressionSpecification = ['array', 'number', 2, ['get', NAME_OFFSET_PROPERTY]]

/** Names from below to above; where two collide the one above stays. */
export const label = (colours: FlavourColours): MapLayer[] => [
  {
    id: DISTRICT_NAME_LAYER,
    type: 'symbol',
    source: SOURCE.districtNames,
    minzoom: LEAST_DISTRICT_NAME_ZOOM,
    layout: {
      'text-field': districtNameIn({ language: 'nl', naming: 'own' }),
      'text-font': FONTS.medium,
      'text-size': byZoom([12, 10.5], [15, 14]),
      'text-max-width': 7,
      'text-padding': 4,
      'text-variable-anchor-offset': ['center', [0, 0], 'bottom', [0, -0.9], 'top', [0, 0.9]],
      'text-justify': 'center',
    },
    paint: halo(colours, 1.3),
  },
  // Not seen: keeps the names below it clear of the services, which are drawn over all names.
  {
    id: 'pointRoom',
    type: 'symbol',
    source: SOURCE.services,
    minzoom: LEAST_DISTRICT_NAME_ZOOM,
    layout: { ...SYMBOL_LAYOUT, 'icon-ignore-placement': false },
    paint: { 'icon-opacity': 0 },
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
      'text-size': byZoom(...MUNICIPALITY_NAME_SIZES),
      'text-max-width': MUNICIPALITY_NAME_WIDEST,
      'text-padding': byZoom(...MUNICIPALITY_NAME_PADDINGS),
      'text-offset': OWN_OFFSET,
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
      'text-size': byZoom(...ZONE_NAME_SIZES),
      'text-letter-spacing': ZONE_NAME_SPACING_EM,
      'text-offset': [0, -ZONE_NAME_OUTWARD_EM],
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
      'text-size': byZoom(...STRAIGHT_NAME_SIZES),
      'text-letter-spacing': STRAIGHT_NAME_SPACING_EM,
      'text-max-width': STRAIGHT_NAME_WIDEST,
      'text-anchor': 'bottom',
      'text-offset': OWN_OFFSET,
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
