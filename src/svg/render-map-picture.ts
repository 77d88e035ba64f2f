import { escapeMarkup } from './escape-markup.ts'
import { hatchPattern } from './hatch-pattern.ts'
import { sharedPaths } from './layers/map-layers.ts'
import { mapLabel } from './map-label.ts'
import { INKSCAPE_NAMESPACE } from './poster/name-layers.ts'
import { drawPosterMap, posterMapMarkup } from './poster/poster-map.ts'
import { PICTURE_FONTS, type PosterSheet } from './poster/poster-sheet.ts'

/** Room for the thick lines and names at the edge, drawing units. */
const EDGE = 6

/**
 * The map alone, without words, for a slide or a sheet that carries them as text. The hatch of what
 * is missing is in it.
 *
 * @param width of the map in CSS pixels where it will stand; lines and names are sized for it
 * @returns an SVG document
 */
export function renderMapPicture(
  sheet: Pick<PosterSheet, 'figure' | 'geometry' | 'flavour' | 'share'>,
  width: number,
): string {
  const map = drawPosterMap(sheet, width)
  const fullWidth = width + 2 * EDGE
  const fullHeight = Math.ceil(map.height) + 2 * EDGE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${INKSCAPE_NAMESPACE} viewBox="0 0 ${fullWidth} ${fullHeight}" width="${fullWidth}" height="${fullHeight}" role="img" aria-label="${escapeMarkup(mapLabel(sheet.figure))}" font-family="${PICTURE_FONTS}">`,
    `<defs>${hatchPattern(map.medium)}${sharedPaths(map.drawing)}</defs>`,
    `<g transform="translate(${EDGE} ${EDGE}) scale(${map.scale})">${posterMapMarkup(map, sheet)}</g>`,
    '</svg>\n',
  ].join('\n')
}

/** Height of the picture per unit of its width. */
export function mapPictureRatio(svg: string): number {
  const [, width = '1', height = '1'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? []
  return Number(height) / Number(width)
}
