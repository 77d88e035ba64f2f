import type { FeatureCollection, LineString, Position } from 'geojson'
import type { Outline } from '../../core/figure/figure.ts'
import { knownOutlineLines } from '../../core/figure/known-outline-lines.ts'
import type { DistrictFeature } from '../../core/figure/map-geometry.ts'
import { outlineLabelPath } from '../../core/figure/outline-label-path.ts'

export interface ZoneOutlines {
  readonly lines: FeatureCollection<LineString>
  /** One smooth line an outline, along which its name (property `label`) is set. */
  readonly labels: FeatureCollection<LineString>
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
      drawn
        .map(({ outline, rings }) =>
          line(
            outlineLabelPath(rings).map(([longitude, latitude]) => [longitude, latitude]),
            { id: outline.id, label: outline.label },
          ),
        )
        .filter(({ geometry }) => geometry.coordinates.length > 1),
    ),
  }
}

/** A closed line that runs one stretch past its start, so that it ends in a join, not in caps. */
const withJoinAtEnd = (ring: readonly Position[]): Position[] => [...ring, ...ring.slice(1, 2)]

type LineFeature = FeatureCollection<LineString>['features'][number]

const line = (coordinates: Position[], properties: Record<string, string>): LineFeature => ({
  type: 'Feature',
  properties,
  geometry: { type: 'LineString', coordinates },
})

const collection = (features: LineFeature[]): FeatureCollection<LineString> => ({
  type: 'FeatureCollection',
  features,
})
