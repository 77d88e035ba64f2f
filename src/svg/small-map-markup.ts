import type { Figure } from '../core/figure/figure.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { MAP_LAYERS, type MapLayer } from '../core/look/layer-order.ts'
import { pointZoom } from '../core/look/point-size.ts'
import { hatchPattern } from './hatch-pattern.ts'
import { mapLayersMarkup, sharedPaths } from './layers/map-layers.ts'
import type { MapDrawing } from './map-drawing.ts'
import { REGION_PROJECTION } from './map-drawing.ts'
import { fullViewBox } from './mercator.ts'
import { drawingZoom } from './svg-camera.ts'
import { pageMedium } from './svg-medium.ts'
import { viewBoxText } from './view-box-text.ts'

/** What is still read at a quarter of the size; names are not. */
const AREA_LAYERS: readonly MapLayer[] = [
  'ground',
  'districtFill',
  'canal',
  'regionBorder',
  'hoverLine',
  'zoneHalo',
  'zoneLine',
  'selectionHalo',
  'selectionLine',
  'symbol',
]

const POINT_LAYERS: readonly MapLayer[] = [
  'pointMove',
  'pointDot',
  'pointStreet',
  'pointBuilding',
  'origin',
]

/** `areas` for maps side by side; `areasAndPoints` for one that stands for a slide. */
export type SmallMapContent = 'areas' | 'areasAndPoints'

const LAYERS: Readonly<Record<SmallMapContent, readonly MapLayer[]>> = {
  areas: AREA_LAYERS,
  areasAndPoints: MAP_LAYERS.filter(
    (name) => AREA_LAYERS.includes(name) || POINT_LAYERS.includes(name),
  ),
}

/** Drawing units per CSS pixel of a small map about 250 pixels wide. */
const SMALL_UNITS_PER_PIXEL = 4

/**
 * A small map of a figure, said nothing of: what stands beside it does.
 *
 * @param suffix makes its ids differ from those of every other map in the page
 */
export function smallMapMarkup(
  figure: Figure,
  drawing: MapDrawing,
  flavour: Flavour,
  suffix: string,
  content: SmallMapContent,
): string {
  const medium = {
    ...pageMedium(flavour),
    unitsPerPixel: SMALL_UNITS_PER_PIXEL,
    zoom: pointZoom(drawingZoom(SMALL_UNITS_PER_PIXEL)),
    // No script tells a small map its size: its points grow with it.
    upright: `transform="scale(${SMALL_UNITS_PER_PIXEL})"`,
  }
  const layers = mapLayersMarkup(figure, drawing, medium, LAYERS[content])
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" class="small-map__svg" viewBox="${viewBoxText(fullViewBox(REGION_PROJECTION))}" aria-hidden="true"><defs>${hatchPattern(medium)}${sharedPaths(drawing)}</defs>${layers}</svg>`
  return withOwnIds(markup, suffix)
}

function withOwnIds(markup: string, suffix: string): string {
  return markup.replace(/( id="|href="#|url\(#)([\w-]+)/g, `$1$2-${suffix}`)
}
