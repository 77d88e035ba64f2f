import { escapeMarkup } from './escape-markup.ts'
import { hatchPattern } from './hatch-pattern.ts'
import { sharedPaths } from './layers/map-layers.ts'
import { mapLabel } from './map-label.ts'
import { INKSCAPE_NAMESPACE, namedGroup } from './poster/name-layers.ts'
import { posterColumn } from './poster/poster-column.ts'
import { posterLegend } from './poster/poster-legend.ts'
import { drawPosterMap, posterMapMarkup } from './poster/poster-map.ts'
import { posterServices } from './poster/poster-services.ts'
import { PICTURE_FONTS, type PosterSheet } from './poster/poster-sheet.ts'
import { posterSource, posterWords } from './poster/poster-words.ts'

const MARGIN = 52
const COLUMN_WIDTH = 424
const COLUMN_GAP = 24
const MAP_WIDTH = 940

/**
 * The complete picture of a figure for export: title, sentence, map, legend, definition, source
 * and link on one sheet, with all colours and sizes in it, so that it looks the same in any
 * program. Its groups carry names that drawing programs list as layers.
 *
 * @returns an SVG document; its units are CSS pixels
 */
export function renderPosterSvg(sheet: PosterSheet): string {
  const { figure, flavour, texts, share } = sheet
  const { layers } = share.sheet
  const map = drawPosterMap(sheet, MAP_WIDTH)
  const mapLeft = MARGIN + COLUMN_WIDTH + COLUMN_GAP
  const width = mapLeft + MAP_WIDTH + MARGIN
  const place = { left: MARGIN, top: MARGIN, width: COLUMN_WIDTH }
  const words = posterWords(place, figure, flavour)
  const legend = posterColumn(MARGIN, words.bottom, COLUMN_WIDTH)
  posterLegend(legend, place, figure, flavour, texts)
  if (figure.points.length > 0) legend.space(14)
  posterServices(legend, { left: MARGIN, regionPixels: MAP_WIDTH }, figure, flavour, sheet)
  legend.space(18)
  const sourceAt = (top: number) => posterSource({ ...place, top }, sheet, flavour, sheet)
  const sourceHeight = sourceAt(0).bottom
  const height = Math.ceil(Math.max(map.height + 2 * MARGIN, legend.bottom + sourceHeight + MARGIN))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${INKSCAPE_NAMESPACE} viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="poster-title poster-desc" font-family="${PICTURE_FONTS}">`,
    `<title id="poster-title">${escapeMarkup(figure.title)}</title>`,
    `<desc id="poster-desc">${escapeMarkup([mapLabel(figure), figure.sourceLine].join(' '))}</desc>`,
    `<defs>${hatchPattern(map.medium)}${sharedPaths(map.drawing)}</defs>`,
    ...(sheet.background === 'paper'
      ? [
          namedGroup(
            'background',
            layers.background,
            `<rect width="${width}" height="${height}" fill="${flavour.colours.paper}"/>`,
          ),
        ]
      : []),
    namedGroup('words', layers.words, words.markup),
    namedGroup('legend', layers.legend, legend.markup),
    namedGroup('source', layers.source, sourceAt(height - MARGIN - sourceHeight).markup),
    namedGroup(
      'map',
      layers.map,
      posterMapMarkup(map, sheet),
      `transform="translate(${mapLeft} ${MARGIN}) scale(${map.scale})"`,
    ),
    '</svg>\n',
  ].join('\n')
}
