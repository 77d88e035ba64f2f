import type { Position } from 'geojson'
import type { Outline } from '../../core/figure/figure.ts'
import { type Box, centredBox, coveredArea } from '../../core/look/box.ts'
import {
  clearStretch,
  lengthOf,
  letterBoxes,
  letterMiddles,
  lineBeside,
  type NameAlongLine,
} from '../../core/look/clear-stretch.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import { drawnLineData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { balancedLines } from '../text/balanced-lines.ts'
import { textWidth } from '../text/inter-widths.ts'
import { lettersAlong } from './letters-along.ts'
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
/** More of one letter than this may not be under services, of the box around it. */
const MOST_COVERED_LETTER = 0.25
/** Part of the line that a name may fill: more would wrap it around the zone. */
const FILLED_SHARE = 0.75
/** Distance of the baseline outside the line, and of the middle of the letters from there. */
const BASELINE_EM = 0.4
const MIDDLE_EM = 0.36

/** The name of an outline and the line along which it is set, in drawing units. */
export interface ZoneName {
  readonly id: string
  readonly label: string
  readonly line: readonly DrawingPoint[]
  /** The lines of the outline itself, which the letters stand clear of where they can. */
  readonly rings: readonly (readonly Position[])[]
  /** Largest size of the text at which all of it is on the line, drawing units. */
  readonly largestSize: number
}

export function zoneNameOf(outline: Outline, drawing: Pick<MapDrawing, 'districts'>): ZoneName {
  const { id, label } = outline
  const rings = zoneRings(outline, drawing)
  const line = zoneNameLine(rings)
  const largestSize = (FILLED_SHARE * lengthOf(line)) / widthInEm(label)
  return { id, label, line, rings, largestSize }
}

/** What a name covers at a size of the map, in drawing units. */
export interface ZoneNameReach {
  readonly size: number
  readonly halfWidth: number
  /** Points through the middle of the letters. */
  readonly middles: readonly DrawingPoint[]
}

export function zoneNameReach(zone: ZoneName, unitsPerPixel: number): ZoneNameReach {
  const size = sizeOf(zone, unitsPerPixel)
  const along = nameAlong(zone, unitsPerPixel, 0)
  return { size, halfWidth: along.width / 2, middles: letterMiddles(along, 0) }
}

/** Drawing units. */
const sizeOf = ({ largestSize }: ZoneName, unitsPerPixel: number): number =>
  Math.min(USUAL_PIXELS * unitsPerPixel, largestSize)

/** Steps away from its line that a name may take to be clear, in units of its size. */
const LIFTS_EM = [0, 0.2, 0.4, 0.6, 0.8] as const

/** A name along its baseline, and how far from the middle of that it stands. */
interface CurvedName {
  readonly along: NameAlongLine
  readonly shift: number
}

/** The name where it stands most in the open, and how far from the middle of its baseline. */
function clearName(zone: ZoneName, unitsPerPixel: number, obstacles: readonly Box[]): CurvedName {
  const usual = nameAlong(zone, unitsPerPixel, 0)
  const halfLetter = sizeOf(zone, unitsPerPixel) * HALF_LETTER_EM
  const letters = letterBoxes({ ...usual, halfLetter }, 0)
  const isAtCorner = coveredArea(letters, cornerBoxes(zone, unitsPerPixel)) > 0
  const aside = isAtCorner ? nameAlong(zone, unitsPerPixel, CORNER_LIFT_EM) : usual
  if (coveredArea(letterBoxes(aside, 0), obstacles) === 0) return { along: aside, shift: 0 }
  const { shift, lift } = clearStretch(usual, obstacles, usual.width, LIFTS_EM, (liftEm) =>
    nameAlong(zone, unitsPerPixel, liftEm),
  )
  return { along: nameAlong(zone, unitsPerPixel, lift), shift }
}

/** Half the height of a letter itself, without the room that it wants to services. */
const HALF_LETTER_EM = 0.35
/** Step away from a corner; a larger one would take the place of the name of Brussels. */
const CORNER_LIFT_EM = 0.1
/** Half the side of a box around a corner of the outline. */
const HALF_CORNER_EM = 0.12

/** Boxes around the corners of the outline: a letter there would seem to belong to the line. */
function cornerBoxes(zone: ZoneName, unitsPerPixel: number): readonly Box[] {
  const half = HALF_CORNER_EM * sizeOf(zone, unitsPerPixel)
  return zone.rings.flat().map(([x = 0, y = 0]) => centredBox([x, y], half, half))
}

/**
 * The name along its baseline. That is a line of its own: letters that are set along the outline and
 * moved away from it would spread where it turns.
 */
function nameAlong(zone: ZoneName, unitsPerPixel: number, liftEm: number): NameAlongLine {
  const size = sizeOf(zone, unitsPerPixel)
  return {
    line: lineBeside(zone.line, (BASELINE_EM + liftEm) * size),
    width: widthInEm(zone.label) * size,
    halfLetter: size * HALF_BOX_EM,
    outward: size * MIDDLE_EM,
  }
}

/** What a name covers at a size of the map, where it stands most in the open. */
export function zoneNameBoxes(
  zone: ZoneName,
  unitsPerPixel: number,
  obstacles: readonly Box[] = [],
): readonly Box[] {
  if (zone.line.length === 0) return []
  const setting = settingOf(zone, unitsPerPixel, obstacles)
  return setting.kind === 'straight' ? [straightBox(setting.name)] : setting.boxes
}

/**
 * The name along its line, as large as the line is long; straight above the zone where that is too
 * small to read, or where services would hide a letter of it. It stands aside from the obstacles as
 * far as it can. Empty without a line only: a zone is never without its name.
 */
export function zoneNameMarkup(
  zone: ZoneName,
  medium: SvgMedium,
  obstacles: readonly Box[] = [],
): string {
  const { id, label, line, largestSize } = zone
  if (line.length === 0) return ''
  const setting = settingOf(zone, medium.unitsPerPixel, obstacles)
  if (setting.kind === 'straight') return straightMarkup(setting.name, medium)
  const { along, shift } = setting
  const size = medium.textSize(USUAL_PIXELS, largestSize)
  if (medium.kind === 'still') return lettersAlong(label, along, shift, LETTER_SPACING_EM, size)
  const pathId = `name-line-${id}`
  const offset = Number((50 + (100 * shift) / lengthOf(along.line)).toFixed(1))
  return `<path id="${pathId}" fill="none" stroke="none" d="${drawnLineData(along.line)}"/><text ${size} letter-spacing="${LETTER_SPACING_EM}em"><textPath href="#${pathId}" startOffset="${offset}%">${escapeMarkup(label)}</textPath></text>`
}

/** How a name is set among what stands over it. */
type Setting =
  | { readonly kind: 'straight'; readonly name: StraightName }
  | ({ readonly kind: 'curved'; readonly boxes: readonly Box[] } & CurvedName)

function settingOf(zone: ZoneName, unitsPerPixel: number, obstacles: readonly Box[]): Setting {
  const curved = clearName(zone, unitsPerPixel, obstacles)
  const boxes = letterBoxes(curved.along, curved.shift)
  const covered = coveredArea(boxes, obstacles)
  const name = straightName(zone, unitsPerPixel, obstacles)
  const isHidden =
    covered > MOST_COVERED_LETTER * (2 * curved.along.halfLetter) ** 2 &&
    coveredArea([straightBox(name)], obstacles) < covered
  return isHidden || zone.largestSize < LEAST_CURVED_PIXELS * unitsPerPixel
    ? { kind: 'straight', name }
    : { kind: 'curved', ...curved, boxes }
}

interface StraightName {
  readonly lines: readonly string[]
  /** Drawing units, as the size. */
  readonly middle: DrawingPoint
  readonly size: number
}

/** How far a straight name may stand from its place to be clear, in units of its size. */
const STRAIGHT_MOVES: readonly DrawingPoint[] = [0, -0.7, -1.4, -2.1].flatMap((up) =>
  [0, -1.5, 1.5, -3, 3].map((right) => [right, up] as const),
)

/** Lines of text just above the northern end of a zone, and inside the region. */
function straightName(
  { label, line }: ZoneName,
  unitsPerPixel: number,
  obstacles: readonly Box[],
): StraightName {
  const lines = balancedLines(label, STRAIGHT_WIDEST)
  const size = STRAIGHT_PIXELS * unitsPerPixel
  const [x, y] = line.reduce((top, point) => (point[1] < top[1] ? point : top))
  const half = straightWidth(lines, size) / 2
  const up = (lines.length * STRAIGHT_LINE_HEIGHT * size) / 2
  const names = STRAIGHT_MOVES.map(([right, down]): StraightName => {
    const inside = Math.min(REGION_PROJECTION.width - half, Math.max(half, x + right * size))
    return { lines, middle: [inside, y - up + down * size], size }
  })
  const [first = { lines, middle: [x, y - up], size }] = names
  const coveredOf = (name: StraightName) => coveredArea([straightBox(name)], obstacles)
  return names.reduce((best, name) => (coveredOf(name) < coveredOf(best) ? name : best), first)
}

function straightBox({ lines, middle, size }: StraightName): Box {
  const height = lines.length * STRAIGHT_LINE_HEIGHT * size
  return centredBox(middle, straightWidth(lines, size) / 2, height / 2)
}

const straightWidth = (lines: readonly string[], size: number): number =>
  Math.max(...lines.map((line) => textWidth(line, 600) + STRAIGHT_SPACING_EM * line.length)) * size

function straightMarkup({ lines, middle }: StraightName, medium: SvgMedium): string {
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
