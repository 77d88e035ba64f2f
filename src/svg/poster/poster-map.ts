import type { Figure } from '../../core/figure/figure.ts'
import { MAP_LAYERS } from '../../core/look/layer-order.ts'
import type { ShareTexts } from '../../i18n/share-texts.ts'
import { mapLayersMarkup } from '../layers/map-layers.ts'
import { drawGeometry, type MapDrawing, REGION_PROJECTION } from '../map-drawing.ts'
import { thinGeometry } from '../simplify/thin-geometry.ts'
import { type SvgMedium, stillMedium } from '../svg-medium.ts'
import { nameLayers } from './name-layers.ts'
import type { PosterSheet } from './poster-sheet.ts'
import { splitLabelHalo } from './split-label-halo.ts'

/** Well under what print shows at this size. */
const POSTER_THINNING = { borderTolerance: 0.3, groundTolerance: 1, smallestGroundShape: 10 }

/** The map of a sheet at its size there. */
export interface PosterMap {
  readonly drawing: MapDrawing
  readonly medium: SvgMedium
  /** CSS pixels per drawing unit. */
  readonly scale: number
  /** CSS pixels. */
  readonly height: number
}

/** @param width CSS pixels */
export function drawPosterMap(
  { geometry, flavour }: Pick<PosterSheet, 'geometry' | 'flavour'>,
  width: number,
): PosterMap {
  const scale = width / REGION_PROJECTION.width
  return {
    drawing: drawGeometry(thinGeometry(geometry, REGION_PROJECTION, POSTER_THINNING)),
    medium: stillMedium(flavour, 1 / scale),
    scale,
    height: REGION_PROJECTION.height * scale,
  }
}

/** What only a page has use for. */
const PICTURE_LAYERS = MAP_LAYERS.filter((name) => name !== 'hoverLine')

/** The layers of the map, with names that any program draws as they are. */
export function posterMapMarkup(
  { drawing, medium }: PosterMap,
  { figure, share }: { readonly figure: Figure; readonly share: ShareTexts },
): string {
  const markup = mapLayersMarkup(figure, drawing, medium, PICTURE_LAYERS)
  return nameLayers(splitLabelHalo(markup), share.sheet.layers)
}
