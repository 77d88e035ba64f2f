import type { Outline } from '../../core/figure/figure.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import { drawnLineData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { textWidth } from '../text/inter-widths.ts'
import { zoneNameLine, zoneRings } from './zone-rings.ts'

const USUAL_PIXELS = 17
/** Smaller than this a name says nothing: it is left out. */
const LEAST_PIXELS = 9
const LETTER_SPACING_EM = 0.14
/** Part of the line that a name may fill: more would wrap it around the zone. */
const FILLED_SHARE = 0.75
/** Distance of the baseline outside the line, and of the middle of the letters. */
const BASELINE_EM = 0.4
const MIDDLE_EM = BASELINE_EM + 0.36

/** The name of an outline and the line along which it is set, in drawing units. */
export interface ZoneName {
  readonly id: string
  readonly label: string
  readonly line: readonly DrawingPoint[]
  /** Largest size of the text at which all of it is on the line, drawing units. */
  readonly largestSize: number
}

export function zoneNameOf(outline: Outline, drawing: Pick<MapDrawing, 'districts'>): ZoneName {
  const { id, label } = outline
  const line = zoneNameLine(zoneRings(outline, drawing))
  const largestSize = (FILLED_SHARE * lengthOf(line)) / widthInEm(label)
  return { id, label, line, largestSize }
}

/** What a name covers at a size of the map, in drawing units. */
export interface ZoneNameReach {
  readonly size: number
  readonly halfWidth: number
  /** Points through the middle of the letters. */
  readonly middles: readonly DrawingPoint[]
}

export function zoneNameReach(
  { label, largestSize, line }: ZoneName,
  unitsPerPixel: number,
): ZoneNameReach {
  const size = Math.min(USUAL_PIXELS * unitsPerPixel, largestSize)
  const halfWidth = (widthInEm(label) * size) / 2
  const middle = line[Math.floor(line.length / 2)]
  if (!middle) return { size, halfWidth, middles: [] }
  const middles = line.flatMap((point, i): DrawingPoint[] => {
    const [x, y] = point
    if (Math.hypot(x - middle[0], y - middle[1]) > halfWidth) return []
    const [fromX, fromY] = line[i - 1] ?? point
    const [toX, toY] = line[i + 1] ?? point
    const step = Math.hypot(toX - fromX, toY - fromY) || 1
    const outward = (MIDDLE_EM * size) / step
    return [[x + (toY - fromY) * outward, y - (toX - fromX) * outward]]
  })
  return { size, halfWidth, middles }
}

/** The name along its line, as large as the line is long; empty when that is too small to read. */
export function zoneNameMarkup(
  { id, label, line, largestSize }: ZoneName,
  medium: SvgMedium,
): string {
  if (line.length === 0 || largestSize < LEAST_PIXELS * medium.unitsPerPixel) return ''
  const pathId = `name-line-${id}`
  return `<path id="${pathId}" fill="none" stroke="none" d="${drawnLineData(line)}"/><text ${medium.textSize(USUAL_PIXELS, largestSize)} letter-spacing="${LETTER_SPACING_EM}em"><textPath href="#${pathId}" startOffset="50%"><tspan dy="${-BASELINE_EM}em">${escapeMarkup(label)}</tspan></textPath></text>`
}

const widthInEm = (label: string): number =>
  textWidth(label, 600) + LETTER_SPACING_EM * label.length

function lengthOf(line: readonly DrawingPoint[]): number {
  return line.slice(1).reduce((length, [x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y]
    return length + Math.hypot(x - fromX, y - fromY)
  }, 0)
}
