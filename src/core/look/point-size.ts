import type { LonLat } from '../districts/district.ts'
import { WORLD_PIXELS_AT_ZOOM_0 } from '../figure/region-frame.ts'
import { toWorld } from '../figure/web-mercator.ts'

/** CSS pixels per unit of a shape, at two zooms of the map; in a straight line between. */
export const POINT_SCALES = [
  [10, 0.56],
  [14, 0.96],
] as const

/** Radius of the dot that stands for a symbol without room, CSS pixels, at the same zooms. */
export const DOT_RADII = [
  [10, 2.4],
  [14, 4.2],
] as const

/** Which points are symbols changes in steps of the zoom. */
const ZOOM_STEP = 0.5
/** Below the view of the whole region on a small phone. */
export const LOWEST_ZOOM = 9.5
/** From this zoom on every point is a symbol. */
export const ALL_SYMBOLS_ZOOM = 16

/** The zooms at which it is decided anew which points are symbols, ascending. */
export const POINT_ZOOMS: readonly number[] = Array.from(
  { length: (ALL_SYMBOLS_ZOOM - LOWEST_ZOOM) / ZOOM_STEP + 1 },
  (_, i) => LOWEST_ZOOM + i * ZOOM_STEP,
)

/** The last of these zooms that a map has reached. */
export function pointZoom(zoom: number): number {
  const step = Math.floor(zoom / ZOOM_STEP) * ZOOM_STEP
  return Math.min(ALL_SYMBOLS_ZOOM, Math.max(LOWEST_ZOOM, step))
}

/** CSS pixels per unit of a shape. */
export const pointScale = (zoom: number): number => between(POINT_SCALES, zoom)

/** CSS pixels. */
export const dotRadius = (zoom: number): number => between(DOT_RADII, zoom)

/** Place on the plane of the map at zoom 0, CSS pixels; doubles with every zoom. */
export function pixelsAtZoom0(point: LonLat): readonly [x: number, y: number] {
  const [x, y] = toWorld(point)
  return [x * WORLD_PIXELS_AT_ZOOM_0, y * WORLD_PIXELS_AT_ZOOM_0]
}

type ByZoom = readonly [
  readonly [lowZoom: number, low: number],
  readonly [highZoom: number, high: number],
]

/** A length that runs in a straight line from one zoom to another and stays as it is outside them. */
export function between([[lowZoom, low], [highZoom, high]]: ByZoom, zoom: number): number {
  const part = Math.min(1, Math.max(0, (zoom - lowZoom) / (highZoom - lowZoom)))
  return low + part * (high - low)
}
