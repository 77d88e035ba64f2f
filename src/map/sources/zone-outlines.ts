import type { FeatureCollection, LineString, Point, Position } from 'geojson'
import type { Outline } from '../../core/figure/figure.ts'
import { knownOutlineLines } from '../../core/figure/known-outline-lines.ts'
import type { DistrictFeature } from '../../core/figure/map-geometry.ts'
import { outlineLabelPath } from '../../core/figure/outline-label-path.ts'
import type { Box } from '../../core/look/box.ts'
import type { NameRoom } from './name-room.ts'
import { curveZoom, zoneNameFeatures } from './zone-names.ts'

/** The property with the zoom from which a name finds room along its line. */
export const CURVE_ZOOM_PROPERTY = 'curveZoom'

export interface ZoneOutlines {
  readonly lines: FeatureCollection<LineString>
  /**
   * Two features an outline, both with its name (property `label`) and `curveZoom`: a smooth line
   * along which the name is set from that zoom on, and the point above which it stands before.
   */
  readonly labels: FeatureCollection<LineString | Point>
  /** Where the names stand, on the plane of the room. */
  readonly nameBoxes: readonly Box[]
}

/** The outlines of a figure as GeoJSON lines on the borders of the districts, and their names. */
export function zoneOutlines(
  outlines: readonly Outline[],
  districts: readonly DistrictFeature[],
  room: NameRoom,
): ZoneOutlines {
  const drawn = outlines.map((outline) => ({
    outline,
    rings: knownOutlineLines(districts, outline.districts),
  }))
  const names = drawn.flatMap(({ outline, rings }) => {
    const path = outlineLabelPath(rings)
    if (path.length < 2) return []
    const { id, label } = outline
    const properties = { id, label, [CURVE_ZOOM_PROPERTY]: curveZoom(label, path) }
    return [zoneNameFeatures(outline, path, properties, room)]
  })
  return {
    lines: collection(
      drawn.flatMap(({ outline, rings }) =>
        rings.map((ring) => line(withJoinAtEnd(ring), { id: outline.id })),
      ),
    ),
    labels: collection(names.flatMap(({ features }) => features)),
    nameBoxes: names.flatMap(({ boxes }) => boxes),
  }
}

/** A closed line that runs one stretch past its start, so that it ends in a join, not in caps. */
const withJoinAtEnd = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(1, 2)]

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
