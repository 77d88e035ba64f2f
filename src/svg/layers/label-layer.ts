import type { Figure, PlaceName } from '../../core/figure/figure.ts'
import { placeNameOrder } from '../../core/look/place-name-order.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { balancedLines } from '../text/balanced-lines.ts'
import { textWidth } from '../text/inter-widths.ts'
import { type ZoneName, zoneNameMarkup, zoneNameOf, zoneNameReach } from './zone-name.ts'

const PLACE_PIXELS = 11.5
const PLACE_LINE_HEIGHT = 1.12
/** Widest line of a name, in units of its size. */
const PLACE_WIDEST = 8
/** Free room around a name, CSS pixels. */
const PLACE_PADDING_PIXELS = 5
/** Half the side of a box around a letter of a zone's name, in units of its size. */
const ZONE_HALF_BOX_EM = 0.55

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
  figure: Pick<Figure, 'marks' | 'outlines' | 'placeNames'>,
  drawing: Pick<MapDrawing, 'districts'>,
  medium: SvgMedium,
): string {
  const zones = figure.outlines.map((outline) => zoneNameOf(outline, drawing))
  const names = placeNameOrder(figure)
  const withRoom = (unitsPerPixel: number) =>
    placesWithRoom(
      names,
      zones.flatMap((zone) => boxesAlong(zone, unitsPerPixel)),
      unitsPerPixel,
    )
  const usual = withRoom(medium.unitsPerPixel)
  const onPhone = medium.kind === 'page' ? withRoom(PHONE_UNITS_PER_PIXEL) : usual
  const places = usual.map((place) =>
    placeMarkup(
      place,
      onPhone.includes(place) ? PLACE_CLASS : `${PLACE_CLASS} ${ROOMY_CLASS}`,
      medium,
    ),
  )
  return [...places, ...zones.map((zone) => zoneNameMarkup(zone, medium))].join('')
}

function placeMarkup({ name, point }: PlaceName, classes: string, medium: SvgMedium): string {
  const [x, y] = REGION_PROJECTION.project(point)
  const lines = balancedLines(name, PLACE_WIDEST)
  const firstBaseline = 0.36 - ((lines.length - 1) * PLACE_LINE_HEIGHT) / 2
  const spans = lines.map(
    (line, i) =>
      `<tspan x="${x.toFixed(0)}" dy="${(i === 0 ? firstBaseline : PLACE_LINE_HEIGHT).toFixed(2)}em">${escapeMarkup(line)}</tspan>`,
  )
  return `<text class="${classes}" ${medium.textSize(PLACE_PIXELS)} y="${y.toFixed(0)}">${spans.join('')}</text>`
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
  const lines = balancedLines(name, PLACE_WIDEST)
  const halfWidth = (Math.max(...lines.map((line) => textWidth(line, 600))) * size) / 2 + padding
  const halfHeight = (lines.length * PLACE_LINE_HEIGHT * size) / 2 + padding
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight }
}

/** Boxes around the letters of the name of a zone. */
function boxesAlong(zone: ZoneName, unitsPerPixel: number): readonly Box[] {
  const { size, middles } = zoneNameReach(zone, unitsPerPixel)
  const half = size * ZONE_HALF_BOX_EM
  return middles.map(([x, y]) => ({
    left: x - half,
    right: x + half,
    top: y - half,
    bottom: y + half,
  }))
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
