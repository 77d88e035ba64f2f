import type { LonLat } from '../core/districts/district.ts'
import { type LonLatBounds, WORLD_PIXELS_AT_ZOOM_0 } from '../core/figure/region-frame.ts'
import { toLonLat, toWorld } from '../core/figure/web-mercator.ts'
import type { Camera } from '../core/view/view-state.ts'

/** Width of a drawing in its own units; the height follows from the bounds. */
export const DRAWING_WIDTH = 1000

/** A position or size in drawing units; y grows southward. */
export type DrawingPoint = readonly [x: number, y: number]

/** Web Mercator with the bounds fitted exactly in `width` by `height` units. */
export interface Projection {
  readonly width: number
  readonly height: number
  /** Width of the whole world in drawing units. */
  readonly worldWidth: number
  /** Degrees to drawing units. */
  project(position: readonly number[]): DrawingPoint
  /** Drawing units to degrees. */
  unproject(point: readonly number[]): LonLat
}

/**
 * @param bounds degrees; they fill the drawing without any margin
 * @throws RangeError when the bounds are empty
 */
export function projectionOf(bounds: LonLatBounds): Projection {
  const [left, bottom] = toWorld(bounds[0])
  const [right, top] = toWorld(bounds[1])
  if (!(right > left && bottom > top)) throw new RangeError(`empty bounds: ${bounds.join(' to ')}`)
  const worldWidth = DRAWING_WIDTH / (right - left)
  return {
    width: DRAWING_WIDTH,
    height: (bottom - top) * worldWidth,
    worldWidth,
    project: ([longitude = Number.NaN, latitude = Number.NaN]) => {
      const [x, y] = toWorld([longitude, latitude])
      return [(x - left) * worldWidth, (y - top) * worldWidth]
    },
    unproject: ([x = Number.NaN, y = Number.NaN]) =>
      toLonLat([x / worldWidth + left, y / worldWidth + top]),
  }
}

/** The part of a drawing that is in the window, in drawing units. */
export interface ViewBox {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** The whole drawing. */
export function fullViewBox({ width, height }: Projection): ViewBox {
  return { x: 0, y: 0, width, height }
}

/**
 * The cut-out that a flat map with this camera shows.
 *
 * @param widthPixels size of the surface in CSS pixels
 * @param heightPixels size of the surface in CSS pixels
 */
export function viewBoxOfCamera(
  camera: Camera,
  widthPixels: number,
  heightPixels: number,
  projection: Projection,
): ViewBox {
  const unitsPerPixel = projection.worldWidth / (WORLD_PIXELS_AT_ZOOM_0 * 2 ** camera.zoom)
  const [x, y] = projection.project([camera.longitude, camera.latitude])
  const width = widthPixels * unitsPerPixel
  const height = heightPixels * unitsPerPixel
  return { x: x - width / 2, y: y - height / 2, width, height }
}
