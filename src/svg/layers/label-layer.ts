import type { Figure, PlaceName } from '../../core/figure/figure.ts'
import { placeNameOrder } from '../../core/look/place-name-order.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { balancedLines } from '../text/balanced-lines.ts'
import { textWidth } from '../text/inter-widths.ts'
import { type Box, centredBox, overlap } from './label-box.ts'
import { zoneNameBoxes, zoneNameMarkup, zoneNameOf } from './zone-name.ts'

const PLACE_PIXELS = 11.5
const PLACE_LINE_HEIGHT = 1.12
/** Widest line of a name, in units of its size. */
const PLACE_WIDEST = 8
/** Free room around a name, CSS pixels; less where the map is small. */
const PLACE_PADDING_PIXELS = 5
const LEAST_PADDING_PIXELS = 2.5
/** From this many drawing units a CSS pixel the map is as small as on a phone. */
const SMALL_UNITS_PER_PIXEL = 2

/** Where a name may stand from its place, in units of its size: there first, else beside it. */
const PLACE_MOVES: readonly DrawingPoint[] = [
  [0, 0],
  [0, -0.9],
  [0, 0.9],
  [-1.4, 0],
  [1.4, 0],
  [0, -1.8],
  [0, 1.8],
]

/** On a phone the whole region is about 350 CSS pixels wide. */
const PHONE_UNITS_PER_PIXEL = 2.85

/** Class of the names of places. */
export const PLACE_CLASS = 'district-map__place'

/** Class of names that find no room when the map is as small as on a phone. */
export const ROOMY_CLASS = 'district-map__roomy'

/** A name and the middle of where it stands, in drawing units. */
interface StandingName {
  readonly name: string
  readonly middle: DrawingPoint
}

/**
 * The name of each outline along its outer side, and the names of municipalities that find room:
 * a name never covers another one.
 */
export function labelMarkup(
  figure: Pick<Figure, 'marks' | 'outlines' | 'placeNames'>,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  const zones = figure.outlines.map((outline) => zoneNameOf(outline, drawing))
  const names = placeNameOrder(figure)
  const withRoom = (unitsPerPixel: number, moves: readonly DrawingPoint[]) =>
    namesWithRoom(
      names,
      zones.flatMap((zone) => zoneNameBoxes(zone, unitsPerPixel)),
      { unitsPerPixel, moves },
    )
  const usual = withRoom(
    medium.unitsPerPixel,
    medium.kind === 'live' ? PLACE_MOVES : PLACE_MOVES.slice(0, 1),
  )
  const onPhone =
    medium.kind === 'page' ? withRoom(PHONE_UNITS_PER_PIXEL, PLACE_MOVES.slice(0, 1)) : usual
  const onPhoneToo = new Set(onPhone.map(({ name }) => name))
  const places = usual.map((place) =>
    placeMarkup(
      place,
      onPhoneToo.has(place.name) ? PLACE_CLASS : `${PLACE_CLASS} ${ROOMY_CLASS}`,
      medium,
    ),
  )
  return [...places, ...zones.map((zone) => zoneNameMarkup(zone, medium))].join('')
}

function placeMarkup(
  { name, middle: [x, y] }: StandingName,
  classes: string,
  medium: SvgMedium,
): string {
  const lines = balancedLines(name, PLACE_WIDEST)
  const firstBaseline = 0.36 - ((lines.length - 1) * PLACE_LINE_HEIGHT) / 2
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${x.toFixed(0)}" dy="${(i === 0 ? firstBaseline : PLACE_LINE_HEIGHT).toFixed(2)}em">${escapeMarkup(line)}</tspan>`,
  )
  return `<text class="${classes}" ${medium.textSize(PLACE_PIXELS)} y="${y.toFixed(0)}">${spans.join('')}</text>`
}

interface Room {
  readonly unitsPerPixel: number
  readonly moves: readonly DrawingPoint[]
}

/** Names in the order given, each left out when it would cover one before or a box taken. */
function namesWithRoom(
  names: readonly PlaceName[],
  taken: readonly Box[],
  { unitsPerPixel, moves }: Room,
): readonly StandingName[] {
  const boxes = [...taken]
  const size = PLACE_PIXELS * unitsPerPixel
  return names.flatMap(({ name, point }): StandingName[] => {
    const [x, y] = REGION_PROJECTION.project(point)
    for (const [right, down] of moves) {
      const middle: DrawingPoint = [x + right * size, y + down * size]
      const box = boxOf({ name, middle }, unitsPerPixel)
      if (boxes.some((other) => overlap(box, other))) continue
      boxes.push(box)
      return [{ name, middle }]
    }
    return []
  })
}

function boxOf({ name, middle }: StandingName, unitsPerPixel: number): Box {
  const size = PLACE_PIXELS * unitsPerPixel
  const isSmall = unitsPerPixel > SMALL_UNITS_PER_PIXEL
  const padding = (isSmall ? LEAST_PADDING_PIXELS : PLACE_PADDING_PIXELS) * unitsPerPixel
  const lines = balancedLines(name, PLACE_WIDEST)
  const halfWidth = (Math.max(...lines.map((line) => textWidth(line, 600))) * size) / 2 + padding
  const halfHeight = (lines.length * PLACE_LINE_HEIGHT * size) / 2 + padding
  return centredBox(middle, halfWidth, halfHeight)
}
