/** Bytes of red, green, blue and alpha. */
export interface PixelImage {
  readonly width: number
  readonly height: number
  readonly data: Uint8ClampedArray
}

/** Side of the image of a pattern in image pixels. */
export const PATTERN_SIDE = 64

/**
 * CSS pixels on screen per image pixel of a pattern. The map library enlarges a pattern while the
 * zoom runs from one whole number to the next.
 *
 * @param zoom of the map, 512 px tiles
 * @param pixelRatio image pixels per CSS pixel with which the image is added
 */
export function patternEnlargement(zoom: number, pixelRatio: number): number {
  return 2 ** (zoom - Math.floor(zoom)) / pixelRatio
}

/**
 * Distance after which a pattern repeats, image pixels: a whole number of times on the tile, so that
 * it has no seam, and as close to what is wanted on screen as that allows.
 */
export function patternPeriod(wantedPixels: number, enlargement: number): number {
  return PATTERN_SIDE / Math.max(1, Math.round((PATTERN_SIDE * enlargement) / wantedPixels))
}
