import type { Figure, Outline, PointMark } from '../../core/figure/figure.ts'
import { SERVICE_SHAPE_SIDE, SERVICE_SHAPES } from '../../core/look/service-shapes.ts'
import { escapeMarkup } from '../escape-markup.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import { drawnRingsData } from '../path-data.ts'
import type { SvgMedium } from '../svg-medium.ts'
import { zoneRings } from './zone-rings.ts'

const rounded = (value: number): string => String(Math.round(value * 10) / 10)

/** The outlines of a figure as path data: one strong line each. */
export function zonePath(
  outlines: readonly Outline[],
  drawing: Pick<MapDrawing, 'districts'>,
): string {
  return outlines.map((outline) => drawnRingsData(zoneRings(outline, drawing))).join('')
}

/** Proportional circles: their radii are in drawing units, so they grow with the map. */
export function symbolMarkup({ symbols }: Pick<Figure, 'symbols'>): string {
  return symbols
    .map(({ district, point, radiusPixels, fill, emphasis }) => {
      const [x, y] = REGION_PROJECTION.project(point)
      const opacity = emphasis === 'muted' ? ' opacity=".3"' : ''
      return `<circle data-district="${district}" cx="${rounded(x)}" cy="${rounded(y)}" r="${rounded(radiusPixels)}" fill="${fill}"${opacity}/>`
    })
    .join('')
}

/** Size of a service in CSS pixels per unit of its shape. */
const SERVICE_SCALE_PIXELS = 0.62
/** Ring around a service, in units of its shape. */
const RING = 2.6

/** Service points: filled where the building is known, hollow where only the street is. */
export function pointMarkup(
  points: readonly PointMark[],
  certainty: PointMark['certainty'],
  medium: SvgMedium,
): string {
  return points
    .filter((mark) => mark.certainty === certainty)
    .map((mark) => {
      const [x, y] = REGION_PROJECTION.project(mark.point)
      return `<g data-service="${escapeMarkup(mark.serviceId)}" transform="translate(${rounded(x)} ${rounded(y)})"><g ${medium.scale(SERVICE_SCALE_PIXELS)}>${serviceShapeMarkup(mark, medium)}</g></g>`
    })
    .join('')
}

/** The mark of a service around the origin, in units of its shape. */
export function serviceShapeMarkup(
  { type, certainty }: Pick<PointMark, 'type' | 'certainty'>,
  medium: SvgMedium,
): string {
  const path = `d="${SERVICE_SHAPES[type]}" transform="translate(${-SERVICE_SHAPE_SIDE / 2} ${-SERVICE_SHAPE_SIDE / 2})"`
  const colour = medium.serviceColour(type)
  const halo = medium.colour('pointHalo')
  const ring = `<path ${path} fill="${halo}" stroke="${halo}" stroke-width="${2 * RING}"/>`
  switch (certainty) {
    case 'building':
      return `${ring}<path ${path} fill="${colour}" stroke="none"/>`
    case 'street':
      return `${ring}<path ${path} fill="none" stroke="${colour}" stroke-width="${RING}"/>`
  }
}
