import type { FeatureCollection, LineString, Point, Position } from 'geojson'
import type { LonLat } from '../../core/districts/district.ts'
import type { Outline } from '../../core/figure/figure.ts'
import { knownOutlineLines } from '../../core/figure/known-outline-lines.ts'
import type { DistrictFeature } from '../../core/figure/map-geometry.ts'
import { outlineLabelPath } from '../../core/figure/outline-label-path.ts'
import { pixelsAtZoom0 } from '../../core/look/point-size.ts'

/** Size of the name of a zone on the nearest map, CSS pixels; there is no larger one. */
export const LARGEST_ZONE_NAME_PIXELS = 20
/** Space between the letters of the name of a zone, in units of its size. */
export const ZONE_NAME_SPACING_EM = 0.14
/** Width of a letter, in units of its size: rather too wide than too narrow. */
const LETTER_EM = 0.55
/** Part of its line that a name may fill. */
const FILLED_SHARE = 0.97

/** The property with the zoom from which a name finds room along its line. */
export const CURVE_ZOOM_PROPERTY = 'curveZoom'

export interface ZoneOutlines {
  readonly lines: FeatureCollection<LineString>
  /**
   * Two features an outline, both with its name (property `label`) and `curveZoom`: a smooth line
   * along which the name is set from that zoom on, and the point above which it stands before.
   */
  readonly labels: FeatureCollection<LineString | Point>
}

/** The outlines of a figure as GeoJSON lines on the borders of the districts, and their names. */
export function zoneOutlines(
  outlines: readonly Outline[],
  districts: readonly DistrictFeature[],
): ZoneOutlines {
  const drawn = outlines.map((outline) => ({
    outline,
    rings: knownOutlineLines(districts, outline.districts),
  }))
  return {
    lines: collection(
      drawn.flatMap(({ outline, rings }) =>
        rings.map((ring) => line(withJoinAtEnd(ring), { id: outline.id })),
      ),
    ),
    labels: collection(
      drawn.flatMap(({ outline, rings }) => nameFeatures(outline, outlineLabelPath(rings))),
    ),
  }
}

/** A closed line that runs one stretch past its start, so that it ends in a join, not in caps. */
const withJoinAtEnd = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(1, 2)]

function nameFeatures(
  { id, label }: Outline,
  path: readonly LonLat[],
): FeatureCollection<LineString | Point>['features'] {
  if (path.length < 2) return []
  const properties = { id, label, [CURVE_ZOOM_PROPERTY]: curveZoom(label, path) }
  const [longitude, latitude] = path.reduce((top, point) => (point[1] > top[1] ? point : top))
  return [
    line(
      path.map(([x, y]) => [x, y]),
      properties,
    ),
    {
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
    },
  ]
}

/** The zoom from which a path is long enough for a name in its largest size. */
function curveZoom(label: string, path: readonly LonLat[]): number {
  const pixels = path.map(pixelsAtZoom0)
  const length = pixels.slice(1).reduce((sum, [x, y], i) => {
    const [fromX, fromY] = pixels[i] ?? [x, y]
    return sum + Math.hypot(x - fromX, y - fromY)
  }, 0)
  const needed = label.length * (LETTER_EM + ZONE_NAME_SPACING_EM) * LARGEST_ZONE_NAME_PIXELS
  return Math.log2(needed / (FILLED_SHARE * length))
}

type LineFeature = FeatureCollection<LineString>['features'][number]

const line = (
  coordinates: Position[],
  properties: Record<string, string | number>,
): LineFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
})

const collection = <Shape extends LineString | Point>(
  features: FeatureCollection<Shape>['features'],
): FeatureCollection<Shape> => ({
  type: 'FeatureCollection',
  features,
})
