import type { Figure } from '../core/figure/figure.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { escapeMarkup } from './escape-markup.ts'
import { hatchPattern } from './hatch-pattern.ts'
import { mapLayersMarkup, sharedPaths } from './layers/map-layers.ts'
import { type DrawingGrids, drawGeometry, REGION_PROJECTION } from './map-drawing.ts'
import { mapLabel } from './map-label.ts'
import { fullViewBox } from './mercator.ts'
import { thinGeometry } from './simplify/thin-geometry.ts'
import { MAP_CLASS, pageMedium, type SvgMedium } from './svg-medium.ts'
import { viewBoxText } from './view-box-text.ts'

/** Less than a CSS pixel on the largest usual screen. */
const PAGE_THINNING = { borderTolerance: 0.65, groundTolerance: 2, smallestGroundShape: 20 }

/** Every kilobyte of the page counts: a quarter of a unit is a fifth of a pixel there. */
const PAGE_GRIDS: DrawingGrids = { borders: 0.5, ground: 1 }

/**
 * The map of a figure for the page, without title and legend. It fills its place with the same
 * padding around the region as `regionFrame`, so that another surface can take over without a
 * jump. Paths are no tab stops: the map as a whole is one. Its rules of style are `DISTRICT_MAP_CSS`.
 *
 * @param geometry WGS84 degrees
 * @param flavour colours where the page sets no custom properties
 * @param medium sizes and colours; those of the page when absent
 * @returns one `<svg>` element
 */
export function renderMapSvg(
  figure: Figure,
  geometry: MapGeometry,
  flavour: Flavour,
  medium: SvgMedium = pageMedium(flavour),
): string {
  const drawing = drawGeometry(thinGeometry(geometry, REGION_PROJECTION, PAGE_THINNING), PAGE_GRIDS)
  // A name as attribute: a title element would show as a tooltip over the whole map.
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${MAP_CLASS}" viewBox="${viewBoxText(fullViewBox(REGION_PROJECTION))}" role="img" aria-label="${escapeMarkup(mapLabel(figure))}"><defs>${hatchPattern(medium)}${sharedPaths(drawing)}</defs><g data-layer="all">${mapLayersMarkup(figure, drawing, medium)}</g></svg>`
}
