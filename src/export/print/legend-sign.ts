import type { Flavour } from '../../core/look/flavour.ts'
import { symbolPicture } from '../../core/look/symbol-picture.ts'
import type { LegendSign } from '../legend-rows.ts'

const WIDTH = 34
const HEIGHT = 16
const SYMBOL_SIDE = 22

/**
 * A sign of the legend as SVG: a printer leaves out the backgrounds of a page, but not this.
 *
 * @param regionPixels width of the region on the sheet, CSS pixels
 */
export function legendSign(
  sign: LegendSign,
  flavour: Pick<Flavour, 'colours' | 'services'>,
  regionPixels: number,
): string {
  const { colours } = flavour
  switch (sign.kind) {
    case 'fill':
      return box(`<rect width="${WIDTH}" height="${HEIGHT}" fill="${sign.colour}"/>`)
    case 'hatch': {
      const strokes = [-10, -4, 2, 8, 14, 20, 26, 32]
        .map((x) => `M${x} ${HEIGHT}l${HEIGHT} -${HEIGHT}`)
        .join('')
      return box(
        `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.missingFill}"/><path d="${strokes}" stroke="${colours.missingHatch}" stroke-width="1.2" fill="none"/>`,
      )
    }
    case 'dots': {
      const dots = [5, 13, 21, 29]
        .map((x, i) => `<circle cx="${x}" cy="${i % 2 === 0 ? 5 : 11}" r="1.4"/>`)
        .join('')
      return box(
        `<rect width="${WIDTH}" height="${HEIGHT}" fill="${colours.ground}"/><g fill="${colours.label}">${dots}</g>`,
      )
    }
    case 'line':
      return box(
        `<path d="M0 ${HEIGHT / 2}h${WIDTH}" stroke="${sign.colour}" stroke-width="3" fill="none"/>`,
      )
    case 'symbol':
      return symbolPicture(sign.look, flavour, SYMBOL_SIDE)
    case 'circle': {
      const radius = (sign.radiusPixels * regionPixels) / 1000
      const side = 2 * radius
      return `<svg aria-hidden="true" width="${side}" height="${side}" viewBox="0 0 ${side} ${side}"><circle cx="${radius}" cy="${radius}" r="${radius}" fill="${sign.colour}" fill-opacity=".85"/></svg>`
    }
    case 'none':
      return ''
  }
}

function box(content: string): string {
  return `<svg aria-hidden="true" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${content}</svg>`
}
