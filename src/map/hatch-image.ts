import { PATTERN_SIDE, type PixelImage, patternEnlargement, patternPeriod } from './pattern-tile.ts'

export interface HatchLook {
  /** Red, green, blue, 0 to 255. */
  readonly paper: readonly [red: number, green: number, blue: number]
  readonly stroke: readonly [red: number, green: number, blue: number]
  /** Distance between the middles of two strokes, measured across them, CSS pixels. */
  readonly spacingPixels: number
  readonly strokePixels: number
}

/**
 * The tile of the hatch that marks a missing value: strokes that rise to the right at 45°, drawn
 * as bytes so that it repeats without a seam.
 *
 * The map library enlarges a pattern while the zoom runs from one whole number to the next. The
 * tile therefore holds the whole number of strokes that comes closest to the wanted spacing at
 * `zoom`, and its strokes are as much thinner as they will be enlarged.
 *
 * @param zoom of the map, 512 px tiles
 * @param pixelRatio image pixels per CSS pixel with which the image is added
 */
export function hatchImage(look: HatchLook, zoom: number, pixelRatio: number): PixelImage {
  const enlargement = patternEnlargement(zoom, pixelRatio)
  const period = patternPeriod(look.spacingPixels * Math.SQRT2, enlargement)
  const halfStroke = look.strokePixels / enlargement / 2
  const data = new Uint8ClampedArray(PATTERN_SIDE * PATTERN_SIDE * 4)
  for (let y = 0; y < PATTERN_SIDE; y++) {
    for (let x = 0; x < PATTERN_SIDE; x++) {
      const phase = (x + y + 1) % period
      const acrossFromStroke = Math.min(phase, period - phase) / Math.SQRT2
      const coverage = Math.min(1, Math.max(0, halfStroke - acrossFromStroke + 0.5))
      const start = (y * PATTERN_SIDE + x) * 4
      for (const channel of [0, 1, 2] as const) {
        data[start + channel] =
          look.paper[channel] + (look.stroke[channel] - look.paper[channel]) * coverage
      }
      data[start + 3] = 255
    }
  }
  return { width: PATTERN_SIDE, height: PATTERN_SIDE, data }
}
