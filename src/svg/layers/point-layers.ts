import type { LonLat } from '../../core/districts/district.ts'
import type { PointMark } from '../../core/figure/figure.ts'
import { FAN_ZOOM, type PlacedPoint, placePoints } from '../../core/look/place-points.ts'
import {
  dotColour,
  ORIGIN_PARTS,
  type PartColour,
  PIN_FOOT,
  type SymbolLook,
  type SymbolPart,
  symbolParts,
} from '../../core/look/point-drawing.ts'
import { dotRadius, pointScale } from '../../core/look/point-size.ts'
import { SERVICE_SHAPE_SIDE } from '../../core/look/service-shapes.ts'
import { symbolPartsMarkup } from '../../core/look/symbol-picture.ts'
import type { ServiceTypeId } from '../../core/services/service.ts'
import { escapeMarkup } from '../escape-markup.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { SvgMedium } from '../svg-medium.ts'

/** Class of everything that stands at a point and keeps its size. */
export const POINT_CLASS = 'district-map__point'

const MIDDLE = SERVICE_SHAPE_SIDE / 2
/** A service is hit within this distance of its middle, CSS pixels. */
const SYMBOL_TARGET_PIXELS = 12
const DOT_TARGET_PIXELS = 6
const DOT_RING_PIXELS = 1.2
/** Ring around the service pointed at, CSS pixels from the edge of its symbol. */
const HIGHLIGHT_GAP_PIXELS = 6

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** The group that holds a point at its place, upright and with one unit a CSS pixel. */
function placed(point: LonLat, attributes: string, content: string, medium: SvgMedium): string {
  const [x, y] = REGION_PROJECTION.project(point)
  return `<g class="${POINT_CLASS}" ${attributes}transform="translate(${rounded(x)} ${rounded(y)})"><g ${medium.upright}>${content}</g></g>`
}

/** Symbols that have room at the zoom of the medium, of one certainty. */
export function pointMarkup(
  points: readonly PointMark[],
  certainty: PointMark['certainty'],
  medium: SvgMedium,
): string {
  return placePoints(points)
    .filter(({ look, symbolZoom }) => look.certainty === certainty && symbolZoom <= medium.zoom)
    .toReversed()
    .map((one) => {
      const [dx, dy] = middleOf(one, medium)
      const target = `<circle cx="${rounded(dx)}" cy="${rounded(dy)}" r="${SYMBOL_TARGET_PIXELS}" fill="none" stroke="none" pointer-events="all"/>`
      return placed(one.point, serviceAttribute(one), target + symbolAt(one, medium), medium)
    })
    .join('')
}

/** Dots for the points whose symbol has no room. */
export function dotMarkup(points: readonly PointMark[], medium: SvgMedium): string {
  const radius = dotRadius(medium.zoom)
  return placePoints(points)
    .filter(({ symbolZoom }) => symbolZoom > medium.zoom)
    .toReversed()
    .map((one) => {
      const { look, point } = one
      const target = `<circle r="${DOT_TARGET_PIXELS}" fill="none" stroke="none" pointer-events="all"/>`
      const ring = `<circle r="${rounded(radius + DOT_RING_PIXELS)}" fill="${medium.colour('pointHalo')}"/>`
      const dot = `<circle r="${rounded(radius)}" fill="${partColour(dotColour(look), look.type, medium)}"/>`
      return placed(point, serviceAttribute(one), target + ring + dot, medium)
    })
    .join('')
}

/** From where a scenario moves a service to where. */
export function moveMarkup(points: readonly PointMark[], medium: SvgMedium): string {
  return points
    .flatMap(({ formerPoint, point }) => (formerPoint === null ? [] : [[formerPoint, point]]))
    .map(([from = [], to = []]) => {
      const [start, end] = [from, to].map(REGION_PROJECTION.project)
      const data = `M${start?.map(rounded).join(' ')}L${end?.map(rounded).join(' ')}`
      return `<path ${medium.stroke('pointHalo', 5)} d="${data}"/><path ${medium.stroke('accent', 2.4)} stroke-dasharray="6 4" d="${data}"/>`
    })
    .join('')
}

/** The service pointed at, with its symbol above all others and a ring around it. */
export function highlightMarkup(
  points: readonly PointMark[],
  serviceId: string | null,
  medium: SvgMedium,
): string {
  const one = placePoints(points).find(({ mark }) => mark.serviceId === serviceId)
  if (!one) return ''
  const [x, y] = middleOf(one, medium)
  const radius = MIDDLE * pointScale(medium.zoom) + HIGHLIGHT_GAP_PIXELS
  const at = `cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radius)}"`
  const rings = `<circle ${at} fill="${medium.colour('pointHalo')}" fill-opacity=".55" stroke="${medium.colour('pointHalo')}" stroke-width="5"/><circle ${at} fill="none" stroke="${medium.colour('origin')}" stroke-width="2.6"/>`
  return placed(one.point, '', rings + symbolAt(one, medium), medium)
}

/** The pin of the place one walks from. */
export function originMarkup(origin: LonLat | null, medium: SvgMedium): string {
  if (origin === null) return ''
  const [footX, footY] = PIN_FOOT
  const parts = partsMarkup(ORIGIN_PARTS, 'communityCentre', medium)
  const pin = `<g transform="scale(${pointScale(medium.zoom).toFixed(2)}) translate(${-footX} ${-footY})">${parts}</g>`
  return placed(origin, 'data-origin="" ', pin, medium)
}

/** The symbol of a service around the origin, in units of its shape. */
export function symbolMarkup(look: SymbolLook, medium: SvgMedium): string {
  const parts = partsMarkup(symbolParts(look), look.type, medium)
  return `<g transform="translate(${-MIDDLE} ${-MIDDLE})">${parts}</g>`
}

function symbolAt(one: PlacedPoint, medium: SvgMedium): string {
  const [x, y] = middleOf(one, medium)
  const scale = pointScale(medium.zoom)
  const shift = x === 0 && y === 0 ? '' : `translate(${rounded(x)} ${rounded(y)}) `
  return `<g transform="${shift}scale(${scale.toFixed(2)})">${symbolMarkup(one.look, medium)}</g>`
}

/** How far the symbol stands from its place, CSS pixels. */
function middleOf({ fan, symbolZoom }: PlacedPoint, medium: SvgMedium): readonly [number, number] {
  if (medium.zoom < FAN_ZOOM || symbolZoom > medium.zoom) return [0, 0]
  const scale = pointScale(medium.zoom)
  return [fan[0] * scale, fan[1] * scale]
}

function serviceAttribute({ mark }: PlacedPoint): string {
  return `data-service="${escapeMarkup(mark.serviceId)}" `
}

function partsMarkup(parts: readonly SymbolPart[], type: ServiceTypeId, medium: SvgMedium): string {
  return symbolPartsMarkup(parts, (colour) => partColour(colour, type, medium))
}

function partColour(colour: PartColour, type: ServiceTypeId, medium: SvgMedium): string {
  return colour === 'service' ? medium.serviceColour(type) : medium.colour(colour)
}
