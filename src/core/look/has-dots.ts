import type { PointMark } from '../figure/figure.ts'
import { REGION_BOUNDS, WORLD_PIXELS_AT_ZOOM_0 } from '../figure/region-frame.ts'
import { toWorld } from '../figure/web-mercator.ts'
import { placePoints } from './place-points.ts'
import { pointZoom } from './point-size.ts'

/** Width of the region on the smallest hand-out, a slide; CSS pixels. */
export const REGION_PIXELS_ON_A_SLIDE = 600
/** Width of the region on a projector of 1280 by 720; CSS pixels. */
export const REGION_PIXELS_IN_A_ROOM = 480

/** Whether a picture of the whole region so wide draws some of the services as dots. */
export function hasDots(points: readonly PointMark[], regionPixels: number): boolean {
  const [west = 0, east = 0] = REGION_BOUNDS.map((corner) => toWorld(corner)[0])
  const zoom = pointZoom(Math.log2(regionPixels / ((east - west) * WORLD_PIXELS_AT_ZOOM_0)))
  return placePoints(points).some(({ symbolZoom }) => symbolZoom > zoom)
}
