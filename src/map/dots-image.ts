import type { PixelImage } from './hatch-image.ts'

/** Side of the image in CSS pixels: one dot in the middle and one in the corners. */
const SIDE_PIXELS = 10
const DOT_RADIUS_PIXELS = 1
const RING_PIXELS = 0.8

export interface DotsLook {
  /** Red, green, blue, 0 to 255. */
  readonly dot: readonly [red: number, green: number, blue: number]
  /** Around the dot, so that it is seen on every class. */
  readonly ring: readonly [red: number, green: number, blue: number]
}

/**
 * The tile of the dots that mark a figure on few declarations: between the dots the colour below
 * shows. It repeats without a seam.
 *
 * @param pixelRatio image pixels per CSS pixel with which the image is added
 */
export function dotsImage({ dot, ring }: DotsLook, pixelRatio: number): PixelImage {
  const side = SIDE_PIXELS * pixelRatio
  const data = new Uint8ClampedArray(side * side * 4)
  for (let y = 0; y < side; y++) {
    for (let x = 0; x < side; x++) {
      const pixels = distanceToDot(x + 0.5, y + 0.5, side) / pixelRatio
      const inDot = coverage(DOT_RADIUS_PIXELS - pixels, pixelRatio)
      const inRing = coverage(DOT_RADIUS_PIXELS + RING_PIXELS - pixels, pixelRatio)
      const start = (y * side + x) * 4
      for (const channel of [0, 1, 2] as const) {
        data[start + channel] = ring[channel] + (dot[channel] - ring[channel]) * inDot
      }
      data[start + 3] = 255 * inRing
    }
  }
  return { width: side, height: side, data }
}

/** To the nearest of the dot in the middle and those in the corners, image pixels. */
function distanceToDot(x: number, y: number, side: number): number {
  const half = side / 2
  const toCorner = Math.hypot(Math.min(x, side - x), Math.min(y, side - y))
  return Math.min(Math.hypot(x - half, y - half), toCorner)
}

const coverage = (insidePixels: number, pixelRatio: number): number =>
  Math.min(1, Math.max(0, insidePixels * pixelRatio + 0.5))
