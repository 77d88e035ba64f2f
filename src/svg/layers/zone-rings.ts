import type { Position } from 'geojson'
import type { Outline } from '../../core/figure/figure.ts'
import { knownOutlineLines } from '../../core/figure/known-outline-lines.ts'
import type { DistrictFeature } from '../../core/figure/map-geometry.ts'
import { outlineLabelPath } from '../../core/figure/outline-label-path.ts'
import { type SharedBorderLines, sharedBorderLines } from '../../core/figure/shared-border-lines.ts'
import type { DrawnDistrict, MapDrawing } from '../map-drawing.ts'
import { REGION_PROJECTION } from '../map-drawing.ts'
import type { DrawingPoint } from '../mercator.ts'
import { parsePathData } from '../parse-path-data.ts'

/** The outline of a zone on the drawn borders: closed lines in drawing units. */
export function zoneRings(
  { districts: members }: Outline,
  { districts }: Pick<MapDrawing, 'districts'>,
): readonly (readonly Position[])[] {
  return knownOutlineLines(featuresOf(districts), members)
}

const knownBorders = new WeakMap<readonly DrawnDistrict[], SharedBorderLines>()

/** The lines that two drawn districts share, in drawing units. */
export function drawnBorders({ districts }: Pick<MapDrawing, 'districts'>): SharedBorderLines {
  const known = knownBorders.get(districts)
  if (known) return known
  const borders = sharedBorderLines(featuresOf(districts))
  knownBorders.set(districts, borders)
  return borders
}

const knownFeatures = new WeakMap<readonly DrawnDistrict[], readonly DistrictFeature[]>()

/** Read once per drawing: every figure asks for them. */
function featuresOf(districts: readonly DrawnDistrict[]): readonly DistrictFeature[] {
  const known = knownFeatures.get(districts)
  if (known) return known
  const features = districts.map(featureOf)
  knownFeatures.set(districts, features)
  return features
}

const knownNameLines = new WeakMap<readonly (readonly Position[])[], readonly DrawingPoint[]>()

/** The line along which the name of a zone is set, in drawing units; empty without rings. */
export function zoneNameLine(rings: readonly (readonly Position[])[]): readonly DrawingPoint[] {
  const known = knownNameLines.get(rings)
  if (known) return known
  const degrees = rings.map((ring) => ring.map((point) => [...REGION_PROJECTION.unproject(point)]))
  const line = outlineLabelPath(degrees).map(REGION_PROJECTION.project)
  knownNameLines.set(rings, line)
  return line
}

function featureOf({ code, kind, path }: DrawnDistrict): DistrictFeature {
  return {
    type: 'Feature',
    properties: { code, kind },
    geometry: { type: 'Polygon', coordinates: parsePathData(path) },
  }
}
