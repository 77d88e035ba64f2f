import type { Figure } from '../core/figure/figure.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { REGION_PADDING_PIXELS } from '../core/figure/region-frame.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { escapeMarkup } from './escape-markup.ts'
import { hatchPattern } from './hatch-pattern.ts'
import { PLACE_CLASS, ROOMY_CLASS } from './layers/label-layer.ts'
import { mapLayersMarkup, sharedPaths } from './layers/map-layers.ts'
import { POINT_CLASS } from './layers/point-layers.ts'
import { drawGeometry, REGION_PROJECTION } from './map-drawing.ts'
import { mapLabel } from './map-label.ts'
import { fullViewBox } from './mercator.ts'
import { thinGeometry } from './simplify/thin-geometry.ts'
import { MAP_CLASS, pageMedium, SMALL_CLASS, type SvgMedium, TURN_PROPERTY } from './svg-medium.ts'
import { viewBoxText } from './view-box-text.ts'

/** Less than a CSS pixel on the largest usual screen. */
const PAGE_THINNING = { borderTolerance: 0.65, groundTolerance: 1.5, smallestGroundShape: 14 }

/**
 * The map of a figure for the page, without title and legend. It fills its place with the same
 * padding around the region as `regionFrame`, so that another surface can take over without a
 * jump. Paths are no tab stops: the map as a whole is one.
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
  const drawing = drawGeometry(thinGeometry(geometry, REGION_PROJECTION, PAGE_THINNING))
  // A name as attribute: a title element would show as a tooltip over the whole map.
  return `<svg xmlns="http://www.w3.org/2000/svg" class="${MAP_CLASS}" viewBox="${viewBoxText(fullViewBox(REGION_PROJECTION))}" role="img" aria-label="${escapeMarkup(mapLabel(figure))}"><style>${PAGE_RULES}</style><defs>${hatchPattern(medium)}${sharedPaths(drawing)}</defs><g data-layer="all">${mapLayersMarkup(figure, drawing, medium)}</g></svg>`
}

const PAGE_RULES = [
  `.${MAP_CLASS}{box-sizing:border-box;padding:${REGION_PADDING_PIXELS}px;overflow:visible}`,
  `.${MAP_CLASS} path,.${MAP_CLASS} circle{vector-effect:non-scaling-stroke}`,
  `.${MAP_CLASS} .${POINT_CLASS} path{vector-effect:none}`,
  `.${MAP_CLASS} [data-service]{cursor:pointer}`,
  `.${PLACE_CLASS}{transform:rotate(var(${TURN_PROPERTY},0deg));transform-box:fill-box;transform-origin:center}`,
  `.${SMALL_CLASS} .${PLACE_CLASS}{display:none}`,
  `@media (max-width:640px){.${ROOMY_CLASS}{display:none}}`,
].join('')
