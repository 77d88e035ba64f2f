import { REGION_PADDING_PIXELS, WORLD_PIXELS_AT_ZOOM_0 } from '../core/figure/region-frame.ts'
import type { Camera } from '../core/view/view-state.ts'
import { REGION_PROJECTION } from './map-drawing.ts'
import { fullViewBox, type ViewBox, viewBoxOfCamera } from './mercator.ts'

/** Which part of the drawing an inline map of some size shows. */
export interface SvgFrame {
  readonly viewBox: ViewBox
  readonly unitsPerPixel: number
  /** Turns the drawing as the map is turned, around the middle of the window; empty for none. */
  readonly transform: string
}

/**
 * The frame of an inline map. Without a camera the whole region; a flat drawing can not tilt, so
 * the pitch is left out.
 *
 * @param widthPixels of the map with its padding, CSS pixels
 * @param heightPixels of the map with its padding, CSS pixels
 */
export function svgFrame(
  camera: Camera | null,
  widthPixels: number,
  heightPixels: number,
): SvgFrame {
  const innerWidth = Math.max(1, widthPixels - 2 * REGION_PADDING_PIXELS)
  const innerHeight = Math.max(1, heightPixels - 2 * REGION_PADDING_PIXELS)
  const viewBox = camera
    ? viewBoxOfCamera(camera, innerWidth, innerHeight, REGION_PROJECTION)
    : fullViewBox(REGION_PROJECTION)
  return {
    viewBox,
    unitsPerPixel: Math.max(viewBox.width / innerWidth, viewBox.height / innerHeight),
    transform: camera ? turn(camera.bearingDegrees, viewBox) : '',
  }
}

/** The zoom of a map on which the region is as large as in a drawing of this size. */
export function drawingZoom(unitsPerPixel: number): number {
  return Math.log2(REGION_PROJECTION.worldWidth / (WORLD_PIXELS_AT_ZOOM_0 * unitsPerPixel))
}

function turn(bearingDegrees: number, { x, y, width, height }: ViewBox): string {
  if (bearingDegrees === 0) return ''
  return `rotate(${-bearingDegrees} ${(x + width / 2).toFixed(2)} ${(y + height / 2).toFixed(2)})`
}
