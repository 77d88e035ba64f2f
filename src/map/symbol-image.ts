import type { Flavour } from '../core/look/flavour.ts'
import {
  ORIGIN_PARTS,
  PIN_FOOT,
  SYMBOL_MARGIN,
  type SymbolLook,
  type SymbolPart,
  symbolParts,
} from '../core/look/point-drawing.ts'
import { SERVICE_SHAPE_SIDE } from '../core/look/service-shapes.ts'
import type { ServiceTypeId } from '../core/services/service.ts'

/** Width and height of the image of a symbol in image pixels; its middle is that of the shape. */
export function symbolImageSide(pixelRatio: number): number {
  return Math.ceil((SERVICE_SHAPE_SIDE + 2 * SYMBOL_MARGIN) * pixelRatio)
}

/**
 * Draws the symbol of a service.
 *
 * @param context of an empty canvas as large as `symbolImageSide` says
 * @param pixelRatio image pixels per unit of the shape
 */
export function drawSymbolImage(
  context: CanvasRenderingContext2D,
  look: SymbolLook,
  flavour: Flavour,
  pixelRatio: number,
): void {
  drawParts(context, symbolParts(look), look.type, flavour, pixelRatio, SYMBOL_MARGIN)
}

/** Draws the pin of the origin on such a canvas; its foot is the middle of the lower edge. */
export function drawOriginImage(
  context: CanvasRenderingContext2D,
  flavour: Flavour,
  pixelRatio: number,
): void {
  const fromTop = SERVICE_SHAPE_SIDE + 2 * SYMBOL_MARGIN - PIN_FOOT[1]
  drawParts(context, ORIGIN_PARTS, 'communityCentre', flavour, pixelRatio, fromTop)
}

function drawParts(
  context: CanvasRenderingContext2D,
  parts: readonly SymbolPart[],
  type: ServiceTypeId,
  { colours, services }: Flavour,
  pixelRatio: number,
  fromTop: number,
): void {
  context.scale(pixelRatio, pixelRatio)
  context.translate(SYMBOL_MARGIN, fromTop)
  context.lineJoin = 'round'
  context.lineCap = 'round'
  for (const part of parts) {
    const path = new Path2D(part.path)
    const colour = part.colour === 'service' ? services[type] : colours[part.colour]
    if (part.kind === 'fill') {
      context.fillStyle = colour
      context.fill(path, 'evenodd')
    } else {
      context.strokeStyle = colour
      context.lineWidth = part.width
      context.setLineDash([...part.dash])
      context.stroke(path)
    }
  }
}
