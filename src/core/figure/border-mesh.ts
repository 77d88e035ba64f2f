import type {
  Feature,
  FeatureCollection,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson'

/**
 * The borders of areas as lines, every stretch once: what two areas share is not drawn twice.
 *
 * @param areas in any coordinate system, borders shared point by point
 * @returns one feature, in the coordinates of the areas
 */
export function borderMesh(
  areas: FeatureCollection<Polygon | MultiPolygon>,
): FeatureCollection<MultiLineString> {
  const drawn = new Set<string>()
  const lines = areas.features.flatMap(({ geometry }) =>
    (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()).flatMap(
      (ring) => linesNotIn(drawn, ring),
    ),
  )
  const mesh: Feature<MultiLineString> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates: lines },
  }
  return { type: 'FeatureCollection', features: [mesh] }
}

/** The lines of a ring that are not drawn yet; they count as drawn from now on. */
function linesNotIn(drawn: Set<string>, ring: readonly Position[]): readonly Position[][] {
  const lines: Position[][] = []
  let line: Position[] = []
  for (const [i, to] of ring.entries()) {
    const from = ring[i - 1]
    if (!from) continue
    const [there, back] = [`${from} ${to}`, `${to} ${from}`]
    if (drawn.has(there) || drawn.has(back)) {
      line = []
      continue
    }
    drawn.add(there)
    if (line.length === 0) {
      line = [from]
      lines.push(line)
    }
    line.push(to)
  }
  return lines
}
