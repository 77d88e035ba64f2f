import type { Figure, PlaceName } from '../../core/figure/figure.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import { drawnLineData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { textWidth } from '../text/inter-widths.ts'
import { wrapText } from '../text/wrap-text.ts'
import { zoneNameLine, zoneRings } from './zone-rings.ts'

const PLACE_PIXELS = 11.5
const PLACE_LINE_HEIGHT = 1.12
/** Widest line of a name, in units of its size. */
const PLACE_WIDEST = 8
/** Free room around a name, CSS pixels. */
const PLACE_PADDING_PIXELS = 5
const ZONE_PIXELS = 17
const ZONE_LETTER_SPACING = '.14em'

/** On a phone the whole region is about 350 CSS pixels wide. */
const PHONE_UNITS_PER_PIXEL = 2.85

/** Class of the names of places. */
export const PLACE_CLASS = 'district-map__place'

/** Class of names that find no room when the map is as small as on a phone. */
export const ROOMY_CLASS = 'district-map__roomy'

/** Half-open box in drawing units. */
interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * The name of each outline along its outer side, and the names of municipalities that find room:
 * a name never covers another one.
 */
export function labelMarkup(
  figure: Pick<Figure, 'outlines' | 'placeNames'>,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  const lines = figure.outlines.map((outline) => ({
    outline,
    line: zoneNameLine(zoneRings(outline, drawing)),
  }))
  const taken = (unitsPerPixel: number) =>
    lines.flatMap(({ outline, line }) => boxesAlong(line, outline.label, unitsPerPixel))
  const usual = placesWithRoom(figure.placeNames, taken(medium.unitsPerPixel), medium.unitsPerPixel)
  const onPhone =
    medium.kind === 'page'
      ? placesWithRoom(figure.placeNames, taken(PHONE_UNITS_PER_PIXEL), PHONE_UNITS_PER_PIXEL)
      : usual
  const places = usual.map((place) =>
    placeMarkup(
      place,
      onPhone.includes(place) ? PLACE_CLASS : `${PLACE_CLASS} ${ROOMY_CLASS}`,
      medium,
    ),
  )
  const zones = lines.map(({ outline, line }) =>
    zoneMarkup(outline.id, outline.label, line, medium),
  )
  return [...places, ...zones].join('')
}

function placeMarkup({ name, point }: PlaceName, classes: string, medium: SvgMedium): string {
  const [x, y] = REGION_PROJECTION.project(point)
  const lines = wrapText(name, PLACE_WIDEST, 600)
  const firstBaseline = 0.36 - ((lines.length - 1) * PLACE_LINE_HEIGHT) / 2
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${x.toFixed(0)}" dy="${(i === 0 ? firstBaseline : PLACE_LINE_HEIGHT).toFixed(2)}em">${escapeMarkup(line)}</tspan>`,
  )
  return `<text class="${classes}" ${medium.textSize(PLACE_PIXELS)} y="${y.toFixed(0)}">${spans.join('')}</text>`
}

function zoneMarkup(
  id: string,
  label: string,
  line: readonly DrawingPoint[],
  medium: SvgMedium,
): string {
  if (line.length === 0) return ''
  const pathId = `name-line-${id}`
  return `<path id="${pathId}" fill="none" stroke="none" d="${drawnLineData(line)}"/><text ${medium.textSize(ZONE_PIXELS)} letter-spacing="${ZONE_LETTER_SPACING}"><textPath href="#${pathId}" startOffset="50%"><tspan dy="-.4em">${escapeMarkup(label)}</tspan></textPath></text>`
}

/** Names in the order given, each left out when it would cover one before or a box taken. */
function placesWithRoom(
  names: readonly PlaceName[],
  taken: readonly Box[],
  unitsPerPixel: number,
): readonly PlaceName[] {
  const boxes = [...taken]
  return names.filter((place) => {
    const box = boxOf(place, unitsPerPixel)
    if (boxes.some((other) => overlap(box, other))) return false
    boxes.push(box)
    return true
  })
}

function boxOf({ name, point }: PlaceName, unitsPerPixel: number): Box {
  const [x, y] = REGION_PROJECTION.project(point)
  const size = PLACE_PIXELS * unitsPerPixel
  const padding = PLACE_PADDING_PIXELS * unitsPerPixel
  const lines = wrapText(name, PLACE_WIDEST, 600)
  const halfWidth = (Math.max(...lines.map((line) => textWidth(line, 600))) * size) / 2 + padding
  const halfHeight = (lines.length * PLACE_LINE_HEIGHT * size) / 2 + padding
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

/** Boxes around the middle of the line, as far as the name reaches. */
function boxesAlong(
  line: readonly DrawingPoint[],
  label: string,
  unitsPerPixel: number,
): readonly Box[] {
  const size = ZONE_PIXELS * unitsPerPixel
  const reach = (textWidth(label, 600) + 0.14 * label.length) * size * 0.5
  const middle = line[Math.floor(line.length / 2)]
  if (!middle) return []
  return line
    .filter(([x, y]) => Math.hypot(x - middle[0], y - middle[1]) <= reach)
    .map(([x, y]) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }))
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
