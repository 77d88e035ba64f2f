import type { Figure } from '../core/figure/figure.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import type { Flavour } from '../core/look/flavour.ts'
import type { Texts } from '../i18n/texts.ts'
import { escapeMarkup } from './escape-markup.ts'
import { hatchPattern } from './hatch-pattern.ts'
import { mapLayersMarkup, sharedPaths } from './layers/map-layers.ts'
import { drawGeometry, REGION_PROJECTION } from './map-drawing.ts'
import { mapLabel } from './map-label.ts'
import { posterColumn, type TextStyle } from './poster/poster-column.ts'
import { posterLegend } from './poster/poster-legend.ts'
import { posterServices } from './poster/poster-services.ts'
import { thinGeometry } from './simplify/thin-geometry.ts'
import { stillMedium } from './svg-medium.ts'

const MARGIN = 52
const COLUMN_WIDTH = 424
const COLUMN_GAP = 24
const MAP_WIDTH = 940

/** Well under what print shows at this size. */
const POSTER_THINNING = { borderTolerance: 0.3, groundTolerance: 1, smallestGroundShape: 10 }

/**
 * The complete picture of a figure for export: title, sentence, map, legend and source on one
 * sheet, with all colours and sizes in it, so that it looks the same in any program.
 *
 * @param geometry WGS84 degrees
 * @param texts in the language of the figure
 * @returns an SVG document; its units are CSS pixels
 */
export function renderPosterSvg(
  figure: Figure,
  geometry: MapGeometry,
  flavour: Flavour,
  texts: Texts,
): string {
  const mapScale = MAP_WIDTH / REGION_PROJECTION.width
  const mapHeight = REGION_PROJECTION.height * mapScale
  const mapLeft = MARGIN + COLUMN_WIDTH + COLUMN_GAP
  const width = mapLeft + MAP_WIDTH + MARGIN
  const words = wordsColumn(figure, flavour, texts)
  const source = sourceColumn(figure, flavour, texts)
  const height = Math.ceil(Math.max(mapHeight + 2 * MARGIN, words.bottom + source.height + MARGIN))
  const medium = stillMedium(flavour, 1 / mapScale)
  const drawing = drawGeometry(thinGeometry(geometry, REGION_PROJECTION, POSTER_THINNING))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="poster-title poster-desc" font-family="Inter Variable,Inter,sans-serif">`,
    `<title id="poster-title">${escapeMarkup(figure.title)}</title>`,
    `<desc id="poster-desc">${escapeMarkup(mapLabel(figure))}</desc>`,
    `<defs>${hatchPattern(medium)}${sharedPaths(drawing)}</defs>`,
    `<rect width="${width}" height="${height}" fill="${flavour.colours.paper}"/>`,
    words.markup,
    source.markupAt(height - MARGIN - source.height),
    `<g transform="translate(${mapLeft} ${MARGIN}) scale(${mapScale})">${mapLayersMarkup(figure, drawing, medium)}</g>`,
    '</svg>\n',
  ].join('\n')
}

function wordsColumn(figure: Figure, flavour: Flavour, texts: Texts) {
  const { ink, inkMuted, accent } = flavour.colours
  const style = (
    size: number,
    weight: TextStyle['weight'],
    leading: number,
    colour: string,
  ): TextStyle => ({ size, weight, leading, colour })
  const column = posterColumn(MARGIN, MARGIN, COLUMN_WIDTH)
  column.text(figure.title, style(36, 600, 1.15, ink))
  column.space(6)
  column.text(figure.subtitle, style(17, 400, 1.35, inkMuted))
  column.space(18)
  column.text(figure.sentence, style(19, 400, 1.4, ink))
  column.space(8)
  column.text(figure.basis, style(12.5, 400, 1.4, inkMuted))
  if (figure.notice) {
    column.space(10)
    column.text(figure.notice.text, style(14, 600, 1.4, accent))
  }
  column.space(26)
  posterLegend(column, { left: MARGIN, width: COLUMN_WIDTH }, figure, flavour, texts)
  if (figure.points.length > 0) column.space(14)
  posterServices(column, MARGIN, figure, flavour, texts)
  column.space(18)
  return column
}

function sourceColumn(figure: Figure, flavour: Flavour, texts: Texts) {
  const style: TextStyle = {
    size: 11.5,
    weight: 400,
    leading: 1.4,
    colour: flavour.colours.inkMuted,
  }
  const columnAt = (top: number) => {
    const column = posterColumn(MARGIN, top, COLUMN_WIDTH)
    column.text(figure.caution, style)
    column.space(4)
    column.text(figure.sourceLine, style)
    column.text(texts.ui.map.attribution, style)
    return column
  }
  return { height: columnAt(0).bottom, markupAt: (top: number) => columnAt(top).markup }
}
