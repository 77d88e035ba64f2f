import { HATCH_ID } from './layers/district-look.ts'
import type { SvgMedium } from './svg-medium.ts'

const SPACING_PIXELS = 5
const STROKE_PIXELS = 1.1

/** The transform that keeps the hatch as dense in CSS pixels at any size of the map. */
export function hatchTransform(unitsPerPixel: number): string {
  return `rotate(-45) scale(${unitsPerPixel.toFixed(3)})`
}

/** The pattern of missing values: strokes that rise to the right. */
export function hatchPattern(medium: SvgMedium): string {
  const { colour, unitsPerPixel } = medium
  return `<pattern id="${HATCH_ID}" width="${SPACING_PIXELS}" height="${SPACING_PIXELS}" patternUnits="userSpaceOnUse" patternTransform="${hatchTransform(unitsPerPixel)}"><rect width="${SPACING_PIXELS}" height="${SPACING_PIXELS}" fill="${colour('missingFill')}"/><rect width="${SPACING_PIXELS}" height="${STROKE_PIXELS}" fill="${colour('missingHatch')}"/></pattern>`
}
