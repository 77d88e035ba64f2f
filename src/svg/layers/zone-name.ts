import type { Outline } from '../../core/figure/figure.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import { drawnLineData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { balancedLines } from '../text/balanced-lines.ts'
import { textWidth } from '../text/inter-widths.ts'
import { type Box, centredBox } from './label-box.ts'
import { zoneNameLine, zoneRings } from './zone-rings.ts'

const USUAL_PIXELS = 17
/** Smaller than this a name along a line is hard to read: it is set straight instead. */
const LEAST_CURVED_PIXELS = 12
const STRAIGHT_PIXELS = 13
const STRAIGHT_SPACING_EM = 0.08
const STRAIGHT_LINE_HEIGHT = 1.15
/** Widest line of a straight name, in units of its size. */
const STRAIGHT_WIDEST = 11
/** Half the side of a box around a letter of a name along a line, in units of its size. */
const HALF_BOX_EM = 0.55
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

/** What a name covers at a size of the map. */
export function zoneNameBoxes(zone: ZoneName, unitsPerPixel: number): readonly Box[] {
  if (zone.line.length === 0) return []
  if (isStraight(zone, unitsPerPixel)) {
    const { lines, middle, size } = straightName(zone, unitsPerPixel)
    const height = lines.length * STRAIGHT_LINE_HEIGHT * size
    return [centredBox(middle, straightWidth(lines, size) / 2, height / 2)]
  }
  const { size, middles } = zoneNameReach(zone, unitsPerPixel)
  return middles.map((middle) => centredBox(middle, size * HALF_BOX_EM, size * HALF_BOX_EM))
}

/**
 * The name along its line, as large as the line is long; where that is too small to read straight
 * above the zone. Empty without a line only: a zone is never without its name.
 */
export function zoneNameMarkup(zone: ZoneName, medium: SvgMedium): string {
  const { id, label, line, largestSize } = zone
  if (line.length === 0) return ''
  if (isStraight(zone, medium.unitsPerPixel)) return straightMarkup(zone, medium)
  const pathId = `name-line-${id}`
  return `<path id="${pathId}" fill="none" stroke="none" d="${drawnLineData(line)}"/><text ${medium.textSize(USUAL_PIXELS, largestSize)} letter-spacing="${LETTER_SPACING_EM}em"><textPath href="#${pathId}" startOffset="50%"><tspan dy="${-BASELINE_EM}em">${escapeMarkup(label)}</tspan></textPath></text>`
}

function isStraight({ largestSize }: ZoneName, unitsPerPixel: number): boolean {
  return largestSize < LEAST_CURVED_PIXELS * unitsPerPixel
}

interface StraightName {
  readonly lines: readonly string[]
  /** Drawing units, as the size. */
  readonly middle: DrawingPoint
  readonly size: number
}

/** Lines of text just above the northern end of a zone, and inside the region. */
function straightName({ label, line }: ZoneName, unitsPerPixel: number): StraightName {
  const lines = balancedLines(label, STRAIGHT_WIDEST)
  const size = STRAIGHT_PIXELS * unitsPerPixel
  const [x, y] = line.reduce((top, point) => (point[1] < top[1] ? point : top))
  const half = straightWidth(lines, size) / 2
  const inside = Math.min(REGION_PROJECTION.width - half, Math.max(half, x))
  return { lines, middle: [inside, y - (lines.length * STRAIGHT_LINE_HEIGHT * size) / 2], size }
}

const straightWidth = (lines: readonly string[], size: number): number =>
  Math.max(...lines.map((line) => textWidth(line, 600) + STRAIGHT_SPACING_EM * line.length)) * size

function straightMarkup(zone: ZoneName, medium: SvgMedium): string {
  const { lines, middle } = straightName(zone, medium.unitsPerPixel)
  const [x, y] = middle.map((value) => value.toFixed(0))
  const first = 0.36 - ((lines.length - 1) * STRAIGHT_LINE_HEIGHT) / 2
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${x}" dy="${(i === 0 ? first : STRAIGHT_LINE_HEIGHT).toFixed(2)}em">${escapeMarkup(line)}</tspan>`,
  )
  return `<text ${medium.textSize(STRAIGHT_PIXELS)} letter-spacing="${STRAIGHT_SPACING_EM}em" y="${y}">${spans.join('')}</text>`
}

const widthInEm = (label: string): number =>
  textWidth(label, 600) + LETTER_SPACING_EM * label.length

function lengthOf(line: readonly DrawingPoint[]): number {
  return line.slice(1).reduce((length, [x, y], i) => {
    const [fromX, fromY] = line[i] ?? [x, y]
    return length + Math.hypot(x - fromX, y - fromY)
  }, 0)
}
