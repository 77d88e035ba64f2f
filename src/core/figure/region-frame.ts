import type { LonLat } from '../districts/district.ts'
import type { Camera } from '../view/view-state.ts'
import { toLonLat, toWorld } from './web-mercator.ts'

/** South-west and north-east corner, degrees. */
export type LonLatBounds = readonly [southWest: LonLat, northEast: LonLat]

/** Outer bounds of the Brussels-Capital Region (UrbIS outline, full resolution). */
export const REGION_BOUNDS: LonLatBounds = [
  [4.243765, 50.76368],
  [4.482271, 50.913901],
]

/** Room left free on every side when the whole region is fitted, CSS pixels. */
export const REGION_PADDING_PIXELS = 16

/** Width of the whole world at zoom 0, CSS pixels: the convention of every `zoom` here. */
export const WORLD_PIXELS_AT_ZOOM_0 = 512

/**
 * The camera that shows `bounds` as large as fits in a surface of `widthPixels` × `heightPixels`
 * with `paddingPixels` free on every side, centred, north up and flat. Not rounded. Every drawing
 * of the region uses it, so that one surface takes over from another without a jump.
 *
 * @throws RangeError when the surface is not larger than its padding.
 */
export function regionFrame(
  bounds: LonLatBounds,
  widthPixels: number,
  heightPixels: number,
  paddingPixels: number,
): Camera {
  const innerWidth = widthPixels - 2 * paddingPixels
  const innerHeight = heightPixels - 2 * paddingPixels
  if (!(innerWidth > 0) || !(innerHeight > 0)) {
    throw new RangeError(
      `No room for the region: ${widthPixels} x ${heightPixels} px with ${paddingPixels} px padding`,
    )
  }
  const [west, south] = toWorld(bounds[0])
  const [east, north] = toWorld(bounds[1])
  const pixelsPerWorld = Math.min(innerWidth / (east - west), innerHeight / (south - north))
  const [longitude, latitude] = toLonLat([(west + east) / 2, (north + south) / 2])
  return {
    longitude,
    latitude,
    zoom: Math.log2(pixelsPerWorld / WORLD_PIXELS_AT_ZOOM_0),
    bearingDegrees: 0,
    pitchDegrees: 0,
  }
}
