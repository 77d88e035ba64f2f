import { PATTERN_SIDE, type PixelImage, patternEnlargement, patternPeriod } from './pattern-tile.ts'

/** Side of a square with one dot in the middle and one in the corners, CSS pixels. */
const SQUARE_PIXELS = 10
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
 * shows. Dots are as large and about as dense at every zoom, as the strokes of the hatch are.
 *
 * @param zoom of the map, 512 px tiles
 * @param pixelRatio image pixels per CSS pixel with which the image is added
 */
export function dotsImage({ dot, ring }: DotsLook, zoom: number, pixelRatio: number): PixelImage {
  const enlargement = patternEnlargement(zoom, pixelRatio)
  const square = patternPeriod(SQUARE_PIXELS, enlargement)
  const dotRadius = DOT_RADIUS_PIXELS / enlargement
  const ringRadius = dotRadius + RING_PIXELS / enlargement
  const data = new Uint8ClampedArray(PATTERN_SIDE * PATTERN_SIDE * 4)
  for (let y = 0; y < PATTERN_SIDE; y++) {
    for (let x = 0; x < PATTERN_SIDE; x++) {
      const distance = distanceToDot((x + 0.5) % square, (y + 0.5) % square, square)
      const inDot = coverage(dotRadius - distance)
      const inRing = coverage(ringRadius - distance)
      const start = (y * PATTERN_SIDE + x) * 4
      for (const channel of [0, 1, 2] as const) {
        data[start + channel] = ring[channel] + (dot[channel] - ring[channel]) * inDot
      }
      data[start + 3] = 255 * inRing
    }
  }
  return { width: PATTERN_SIDE, height: PATTERN_SIDE, data }
}

/** To the nearest of the dot in the middle and those in the corners, image pixels. */
function distanceToDot(x: number, y: number, side: number): number {
  const half = side / 2
  const toCorner = Math.hypot(Math.min(x, side - x), Math.min(y, side - y))
  return Math.min(Math.hypot(x - half, y - half), toCorner)
}

const coverage = (inside: number): number => Math.min(1, Math.max(0, inside + 0.5))
