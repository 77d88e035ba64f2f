import type { Figure, Outline } from '../../core/figure/figure.ts'
import type { MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import { drawnRingsData } from '../path-data.ts'
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
