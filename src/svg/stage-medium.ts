import type { Flavour } from '../core/look/flavour.ts'
import { pageMedium, type SvgMedium, UNIT_PROPERTY, UPRIGHT_CLASS } from './svg-medium.ts'

/** Names of municipalities come to 20 CSS pixels: readable from the back row. */
const LEAST_PIXELS = 20
const TEXT_FACTOR = LEAST_PIXELS / 11.5
const LINE_FACTOR = 1.5
/** Points are as much larger. */
export const STAGE_POINT_FACTOR = 1.5
/** On a projector of 1280 by 720 the region is about 540 CSS pixels wide. */
const STAGE_UNITS_PER_PIXEL = 1.8

/** Class of what is measured in CSS pixels, larger for a room. */
export const STAGE_UPRIGHT_CLASS = 'district-map__upright--stage'

/** A name fills three quarters of its line; this much more of it still stands on the line. */
const LINE_TO_SPARE = 1.28

/** As large as the line asks for, but where the line has room never under the least size. */
function alongLine(pixels: number, mostUnits: number): string {
  const unit = `var(${UNIT_PROPERTY},${STAGE_UNITS_PER_PIXEL})`
  const usual = `min(${pixels * TEXT_FACTOR}px*${unit},${Math.floor(mostUnits)}px)`
  const most = Math.floor(mostUnits * LINE_TO_SPARE)
  return `font-size="min(max(${LEAST_PIXELS}px*${unit},${usual}),${most}px)"`
}

/** For a room: the medium of the page with larger names, lines and points. */
export function stageMedium(flavour: Flavour): SvgMedium {
  const page = pageMedium(flavour)
  return {
    ...page,
    // Room around names is counted in the usual size of a name.
    unitsPerPixel: STAGE_UNITS_PER_PIXEL * TEXT_FACTOR,
    nameScale: TEXT_FACTOR,
    pointScale: STAGE_POINT_FACTOR,
    stroke: (name, widthPixels) => page.stroke(name, widthPixels * LINE_FACTOR),
    textSize: (pixels, mostUnits) =>
      mostUnits === undefined ? page.textSize(pixels * TEXT_FACTOR) : alongLine(pixels, mostUnits),
    upright: `class="${UPRIGHT_CLASS} ${STAGE_UPRIGHT_CLASS}"`,
  }
}
