import type { Figure } from '../../core/figure/figure.ts'
import { BREAK_LINE_HALO_PIXELS } from '../../core/look/break-line-halo.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { drawnLineData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { drawnBorders } from './zone-rings.ts'

/** Borders as wide as the difference across them, on a light band that parts them from any fill. */
export function breakLineMarkup(
  { breakLines }: Pick<Figure, 'breakLines'>,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  const drawn = breakLines.filter(({ widthPixels }) => widthPixels > 0)
  if (drawn.length === 0) return ''
  const linesOf = drawnBorders(drawing)
  const paths = drawn
    .toReversed()
    .map(({ lower, higher, widthPixels }) => ({
      widthPixels,
      data: linesOf(lower.district, higher.district)
        .map((line) => drawnLineData(line.map(([x = 0, y = 0]) => [x, y] as const)))
        .join(''),
    }))
    .filter(({ data }) => data !== '')
  const halos = paths.map(
    ({ widthPixels, data }) =>
      `<path ${medium.stroke('districtBorder', widthPixels + 2 * BREAK_LINE_HALO_PIXELS)} d="${data}"/>`,
  )
  const lines = paths.map(
    ({ widthPixels, data }) => `<path ${medium.stroke('breakLine', widthPixels)} d="${data}"/>`,
  )
  return [...halos, ...lines].join('')
}
