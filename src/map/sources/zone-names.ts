import type { FeatureCollection, LineString, Point } from 'geojson'
import type { LonLat } from '../../core/districts/district.ts'
import type { Outline } from '../../core/figure/figure.ts'
import { WORLD_PIXELS_AT_ZOOM_0 } from '../../core/figure/region-frame.ts'
import { toLonLat } from '../../core/figure/web-mercator.ts'
import { type Box, coveredArea } from '../../core/look/box.ts'
import {
  clearStretch,
  lengthOf,
  letterBoxes,
  type NameAlongLine,
  stretchOf,
} from '../../core/look/clear-stretch.ts'
import { between, pixelsAtZoom0 } from '../../core/look/point-size.ts'
import type { NameRoom } from './name-room.ts'
import { NAME_OFFSET_PROPERTY } from './place-names.ts'

/** Size of a name along its line at two zooms, CSS pixels; in a straight line between. */
export const ZONE_NAME_SIZES = [
  [11.2, 17],
  [13.5, 20],
] as const
/** Size of the name of a zone on the nearest map, CSS pixels; there is no larger one. */
const LARGEST_ZONE_NAME_PIXELS = 20
/** Space between the letters of the name of a zone, in units of its size. */
export const ZONE_NAME_SPACING_EM = 0.14
/** Distance of the middle of the letters outside the line, in units of the size. */
export const ZONE_NAME_OUTWARD_EM = 0.75
/** The same of a name that stands straight above its zone. */
export const STRAIGHT_NAME_SIZES = [
  [9.5, 13],
  [11.2, 15],
] as const
export const STRAIGHT_NAME_SPACING_EM = 0.08
/** Widest line of it, in units of its size. */
export const STRAIGHT_NAME_WIDEST = 11
const STRAIGHT_LINE_EM = 1.2
/** Where it may stand from its place, in units of its size. */
const STRAIGHT_MOVES = [0, -0.7, -1.4, -2.1].flatMap((up) =>
  [0, -1.5, 1.5, -3, 3].map((right) => [right, up] as const),
)

/** Width of a letter, in units of its size: rather too wide than too narrow. */
const LETTER_EM = 0.55
const HALF_BOX_EM = 0.55
const NAME_EM = LETTER_EM + ZONE_NAME_SPACING_EM
/** Part of its line that a name may fill. */
const FILLED_SHARE = 0.97

/** The name of a zone as features, and where it stands on the plane of the room. */
export interface ZoneNameFeatures {
  readonly features: FeatureCollection<LineString | Point>['features']
  readonly boxes: readonly Box[]
}

/**
 * Two features with the name: a smooth line with its middle where the name stands, and the point
 * above which it stands where the line is too short. Both stand aside from the services as far as
 * they can.
 *
 * @param path as `outlineLabelPath` gives it, with two points or more
 * @param properties of both features
 */
export function zoneNameFeatures(
  { label }: Outline,
  path: readonly LonLat[],
  properties: Readonly<Record<string, string | number>>,
  room: NameRoom,
): ZoneNameFeatures {
  const scale = 2 ** room.zoom
  const line = path.map(pixelsAtZoom0).map(([x, y]) => [x * scale, y * scale] as const)
  const size = between(ZONE_NAME_SIZES, room.zoom)
  const along: NameAlongLine = {
    line,
    width: label.length * NAME_EM * size,
    halfLetter: size * HALF_BOX_EM,
    outward: size * ZONE_NAME_OUTWARD_EM,
  }
  // The library measures at the whole zoom below whether a name fits, in the size of the one above.
  const whole = Math.floor(room.zoom)
  const largest = label.length * NAME_EM * between(ZONE_NAME_SIZES, whole + 1)
  const needed = (largest * 2 ** (room.zoom - whole)) / FILLED_SHARE
  const { shift } = clearStretch(along, room.obstacles, needed)
  const straight = straightPlace(label, line, room)
  const isCurved = room.zoom >= curveZoom(label, path)
  return {
    features: [
      {
        type: 'Feature',
        properties,
        geometry: {
          type: 'LineString',
          coordinates:
            shift === 0 ? path.map((point) => [...point]) : aroundShift(line, shift, scale),
        },
      },
      {
        type: 'Feature',
        properties: { ...properties, [NAME_OFFSET_PROPERTY]: [...straight.move] },
        geometry: { type: 'Point', coordinates: [...northernOf(path)] },
      },
    ],
    boxes: isCurved ? letterBoxes(along, shift) : [straight.box],
  }
}

/** The zoom from which a path is long enough for a name in its largest size. */
export function curveZoom(label: string, path: readonly LonLat[]): number {
  const needed = label.length * NAME_EM * LARGEST_ZONE_NAME_PIXELS
  return Math.log2(needed / (FILLED_SHARE * lengthOf(path.map(pixelsAtZoom0))))
}

/** The longest part of a line that has its middle so far from that of the whole. */
function aroundShift(
  line: NameAlongLine['line'],
  shift: number,
  scale: number,
): [number, number][] {
  const length = lengthOf(line)
  const from = Math.max(0, 2 * shift)
  const to = Math.min(length, length + 2 * shift)
  // As fine as the whole, and evenly: the map library sets no name over a kink.
  const steps = Math.ceil(((line.length - 1) * (to - from)) / length)
  const world = WORLD_PIXELS_AT_ZOOM_0 * scale
  return stretchOf(line, [from, to], steps).map(([x, y]) => [...toLonLat([x / world, y / world])])
}

const northernOf = (path: readonly LonLat[]): LonLat =>
  path.reduce((top, point) => (point[1] > top[1] ? point : top))

interface StraightPlace {
  readonly move: readonly [right: number, down: number]
  readonly box: Box
}

function straightPlace(
  label: string,
  line: NameAlongLine['line'],
  { zoom, obstacles }: NameRoom,
): StraightPlace {
  const size = between(STRAIGHT_NAME_SIZES, zoom)
  const width = label.length * (LETTER_EM + STRAIGHT_NAME_SPACING_EM)
  const lines = Math.ceil(width / STRAIGHT_NAME_WIDEST)
  const [x, y] = line.reduce((top, point) => (point[1] < top[1] ? point : top))
  const places = STRAIGHT_MOVES.map((move): StraightPlace => {
    const middle = x + move[0] * size
    const bottom = y + move[1] * size
    const half = (Math.min(width, STRAIGHT_NAME_WIDEST) * size) / 2
    const top = bottom - lines * STRAIGHT_LINE_EM * size
    return { move, box: { left: middle - half, right: middle + half, top, bottom } }
  })
  const coveredOf = ({ box }: StraightPlace) => coveredArea([box], obstacles)
  return places.reduce((best, place) => (coveredOf(place) < coveredOf(best) ? place : best))
}
