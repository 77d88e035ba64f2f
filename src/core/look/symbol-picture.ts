import type { Flavour } from './flavour.ts'
import {
  type PartColour,
  SYMBOL_MARGIN,
  type SymbolLook,
  type SymbolPart,
  symbolParts,
} from './point-drawing.ts'
import { SERVICE_SHAPE_SIDE } from './service-shapes.ts'

/** Room for the light band around a symbol that has no badge, in units of the shape. */
const BAND_MARGIN = 2

/** The parts of a symbol as SVG paths, in units of the shape. */
export function symbolPartsMarkup(
  parts: readonly SymbolPart[],
  colourOf: (colour: PartColour) => string,
): string {
  return parts
    .map((part) => {
      const colour = colourOf(part.colour)
      if (part.kind === 'fill') {
        return `<path d="${part.path}" fill="${colour}" fill-rule="evenodd" stroke="none"/>`
      }
      const dash = part.dash.length > 0 ? ` stroke-dasharray="${part.dash.join(' ')}"` : ''
      return `<path d="${part.path}" fill="none" stroke="${colour}" stroke-width="${part.width}"${dash}/>`
    })
    .join('')
}

/**
 * The symbol of a service on its own, as the map has it, for a legend.
 *
 * @param sidePixels side of the square picture, CSS pixels
 * @returns an SVG document without references
 */
export function symbolPicture(
  look: SymbolLook,
  { colours, services }: Pick<Flavour, 'colours' | 'services'>,
  sidePixels: number,
): string {
  const isPlain = look.standing === 'present' || look.standing === 'closed'
  const margin = isPlain ? BAND_MARGIN : SYMBOL_MARGIN
  const side = SERVICE_SHAPE_SIDE + 2 * margin
  const parts = symbolPartsMarkup(symbolParts(look), (colour) =>
    colour === 'service' ? services[look.type] : colours[colour],
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sidePixels}" height="${sidePixels}" viewBox="${-margin} ${-margin} ${side} ${side}" stroke-linejoin="round" stroke-linecap="round" aria-hidden="true">${parts}</svg>`
}
