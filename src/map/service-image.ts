import type { PointMark } from '../core/figure/figure.ts'
import type { Flavour } from '../core/look/flavour.ts'
import { SERVICE_SHAPE_SIDE, SERVICE_SHAPES } from '../core/look/service-shapes.ts'
import type { ServiceTypeId } from '../core/services/service.ts'

/** Room around the shape for its ring, in the units of the shape. */
const RING = 3
const OUTLINE = 2.6

/** Width and height of an image in image pixels. */
export function serviceImageSide(pixelRatio: number): number {
  return Math.ceil((SERVICE_SHAPE_SIDE + 2 * RING) * pixelRatio)
}

/**
 * Draws the mark of a service: filled with a ring where the building is known, hollow where only
 * the street is.
 *
 * @param context of an empty canvas as large as `serviceImageSide` says
 * @param pixelRatio image pixels per unit of the shape
 */
export function drawServiceImage(
  context: CanvasRenderingContext2D,
  type: ServiceTypeId,
  certainty: PointMark['certainty'],
  flavour: Flavour,
  pixelRatio: number,
): void {
  const shape = new Path2D(SERVICE_SHAPES[type])
  const colour = flavour.services[type]
  const halo = flavour.colours.pointHalo
  context.scale(pixelRatio, pixelRatio)
  context.translate(RING, RING)
  context.lineJoin = 'round'
  switch (certainty) {
    case 'building':
      paint(context, shape, halo, 2 * OUTLINE)
      context.fillStyle = colour
      context.fill(shape)
      return
    case 'street':
      paint(context, shape, halo, 2 * OUTLINE)
      context.fillStyle = halo
      context.fill(shape)
      paint(context, shape, colour, OUTLINE)
  }
}

function paint(
  context: CanvasRenderingContext2D,
  shape: Path2D,
  colour: string,
  width: number,
): void {
  context.strokeStyle = colour
  context.lineWidth = width
  context.stroke(shape)
}
