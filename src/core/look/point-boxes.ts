import type { LonLat } from '../districts/district.ts'
import type { Figure } from '../figure/figure.ts'
import { type Box, centredBox } from './box.ts'
import { FAN_ZOOM, type PlacedPoint, placePoints } from './place-points.ts'
import { SYMBOL_MARGIN } from './point-drawing.ts'
import { dotRadius, pointScale } from './point-size.ts'
import { SERVICE_SHAPE_SIDE } from './service-shapes.ts'

/** What is drawn at a place and keeps its size. */
export interface PointBox {
  readonly point: LonLat
  /** Around the place, CSS pixels. */
  readonly box: Box
}

/** Band around a symbol or a dot that parts it from the map, in units of the shape. */
const BAND = 2.6
const DOT_BAND_PIXELS = 1.2
/** The pin of the place one walks from, in units of the shape: its foot is the place. */
const PIN_HALF_WIDTH = 8.8 + BAND
const PIN_HEIGHT = 29.8 + BAND

/** What the services of a figure, and the place one walks from, cover on a map at some zoom. */
export function pointBoxes(
  { points, origin }: Pick<Figure, 'points' | 'origin'>,
  zoom: number,
): readonly PointBox[] {
  const boxes = placePoints(points).map((placed) => ({
    point: placed.point,
    box: boxOf(placed, zoom),
  }))
  if (origin === null) return boxes
  const scale = pointScale(zoom)
  const pin = {
    left: -PIN_HALF_WIDTH * scale,
    right: PIN_HALF_WIDTH * scale,
    top: -PIN_HEIGHT * scale,
    bottom: 0,
  }
  return [...boxes, { point: origin, box: pin }]
}

function boxOf({ fan, look, symbolZoom }: PlacedPoint, zoom: number): Box {
  if (symbolZoom > zoom) {
    const radius = dotRadius(zoom) + DOT_BAND_PIXELS
    return centredBox([0, 0], radius, radius)
  }
  const scale = pointScale(zoom)
  const margin = look.standing === 'present' ? BAND : SYMBOL_MARGIN
  const half = (SERVICE_SHAPE_SIDE / 2 + margin) * scale
  const middle = zoom < FAN_ZOOM ? ([0, 0] as const) : ([fan[0] * scale, fan[1] * scale] as const)
  return centredBox(middle, half, half)
}
