import type { Figure, PlaceName } from '../../core/figure/figure.ts'
import type { Box } from '../../core/look/box.ts'
import { placeNameOrder } from '../../core/look/place-name-order.ts'
import {
  type NameRoom,
  type NameToPlace,
  placeNamesClear,
} from '../../core/look/place-names-clear.ts'
import { pointBoxes } from '../../core/look/point-boxes.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { balancedLines } from '../text/balanced-lines.ts'
import { textWidth } from '../text/inter-widths.ts'
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

/** A name further from its place would seem to be of another municipality; drawing units. */
const FARTHEST_UNITS = 66
/** The paper around the region that names may use, drawing units. */
const AROUND_UNITS = 12
const REGION_BOX: Box = {
  left: -AROUND_UNITS,
  top: -AROUND_UNITS,
  right: REGION_PROJECTION.width + AROUND_UNITS,
  bottom: REGION_PROJECTION.height + AROUND_UNITS,
}

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
 * a name never covers another one, and stands aside from the services drawn over it.
 */
export function labelMarkup(
  figure: Pick<Figure, 'marks' | 'outlines' | 'placeNames' | 'points' | 'origin'>,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  const zones = figure.outlines.map((outline) => zoneNameOf(outline, drawing))
  const names = placeNameOrder(figure)
  const obstacles = obstaclesOf(figure, medium)
  // Until its scripts know its size the page must read well at two: names stay at their place.
  const standing = medium.kind === 'page' ? 'atPlace' : 'aside'
  const withRoom = (unitsPerPixel: number) =>
    namesWithRoom(names, unitsPerPixel, {
      standing,
      farthest: FARTHEST_UNITS,
      within: REGION_BOX,
      taken: zones.flatMap((zone) => zoneNameBoxes(zone, unitsPerPixel, obstacles)),
      obstacles,
    })
  const usual = withRoom(medium.unitsPerPixel)
  const onPhone = medium.kind === 'page' ? withRoom(PHONE_UNITS_PER_PIXEL) : usual
  const onPhoneToo = new Set(onPhone.map(({ name }) => name))
  const places = usual.map((place) =>
    placeMarkup(
      place,
      onPhoneToo.has(place.name) ? PLACE_CLASS : `${PLACE_CLASS} ${ROOMY_CLASS}`,
      medium,
    ),
  )
  return [...places, ...zones.map((zone) => zoneNameMarkup(zone, medium, obstacles))].join('')
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

/** Names in the order given, each left out when it would cover one before or a box taken. */
function namesWithRoom(
  names: readonly PlaceName[],
  unitsPerPixel: number,
  room: NameRoom,
): readonly StandingName[] {
  const placed = names.map((place) => nameToPlace(place, unitsPerPixel))
  return placeNamesClear(placed, room).flatMap(({ name, move: [right, down] }) => {
    const from = placed.find((one) => one.name === name)
    if (!from) return []
    return [{ name, middle: [from.x + right * from.size, from.y + down * from.size] as const }]
  })
}

function nameToPlace({ name, point }: PlaceName, unitsPerPixel: number): NameToPlace {
  const [x, y] = REGION_PROJECTION.project(point)
  const size = PLACE_PIXELS * unitsPerPixel
  const isSmall = unitsPerPixel > SMALL_UNITS_PER_PIXEL
  const lines = balancedLines(name, PLACE_WIDEST)
  return {
    name,
    x,
    y,
    size,
    halfWidth: (Math.max(...lines.map((line) => textWidth(line, 600))) * size) / 2,
    halfHeight: (lines.length * PLACE_LINE_HEIGHT * size) / 2,
    padding: (isSmall ? LEAST_PADDING_PIXELS : PLACE_PADDING_PIXELS) * unitsPerPixel,
  }
}

/** What stands over the names, in drawing units. */
function obstaclesOf(
  figure: Pick<Figure, 'points' | 'origin'>,
  { unitsPerPixel, nameScale, pointScale, zoom }: SvgMedium,
): readonly Box[] {
  const units = (unitsPerPixel / nameScale) * pointScale
  return pointBoxes(figure, zoom).map(({ point, box }) => {
    const [x, y] = REGION_PROJECTION.project(point)
    return {
      left: x + box.left * units,
      right: x + box.right * units,
      top: y + box.top * units,
      bottom: y + box.bottom * units,
    }
  })
}
