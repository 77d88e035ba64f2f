import type { Feature } from 'geojson'
import { merge } from 'topojson-client'
import type { SharedBorder } from '../../../src/core/adjacency/adjacency.ts'
import type { DistrictKind, MunicipalityCode } from '../../../src/core/districts/district.ts'
import type { AreaPair } from '../adjacency/shared-borders.ts'
import type { Geography } from '../read/geography.ts'
import { type AreaObject, type AreaTopology, areaGeometry } from '../topology/area-topology.ts'
import { borderLine } from '../topology/border-line.ts'
import { toRfc7946 } from '../topology/rfc7946.ts'

/** Districts as polygons: `id` and `code` are the district code. */
export function districtFeatures(topo: AreaTopology, geography: Geography): readonly Feature[] {
  const kinds = new Map<number, DistrictKind>(
    geography.districts.map(({ district }) => [district.code, district.kind]),
  )
  return topo.objects.districts.geometries.map((object) => ({
    type: 'Feature',
    id: object.id,
    properties: { code: object.id, kind: kinds.get(object.id) },
    geometry: toRfc7946(areaGeometry(topo, object)),
  }))
}

/** The outline of the region: the union of the districts. */
export function regionFeature(topo: AreaTopology): Feature {
  const union = merge(topo, topo.objects.districts.geometries)
  const [only] = union.coordinates
  const geometry =
    union.coordinates.length === 1 && only ? { type: 'Polygon' as const, coordinates: only } : union
  return { type: 'Feature', properties: {}, geometry: toRfc7946(geometry) }
}

/** One line per pair of municipalities that border each other. */
export function municipalityBorderFeatures(
  topo: AreaTopology,
  pairs: readonly AreaPair<MunicipalityCode>[],
): readonly Feature[] {
  return pairs.map(({ a, b }) =>
    lineFeature(topo, topo.objects.municipalities.geometries, { a, b }, { a, b }),
  )
}

/** One line per pair of neighbouring districts, with the length at full resolution. */
export function districtBorderFeatures(
  topo: AreaTopology,
  borders: readonly SharedBorder[],
): readonly Feature[] {
  return borders.map(({ a, b, metres }) =>
    lineFeature(topo, topo.objects.districts.geometries, { a, b }, { a, b, metres }),
  )
}

function lineFeature<Id>(
  topo: AreaTopology,
  areas: readonly AreaObject<Id>[],
  pair: { readonly a: Id; readonly b: Id },
  properties: Feature['properties'],
): Feature {
  const a = areas.find(({ id }) => id === pair.a)
  const b = areas.find(({ id }) => id === pair.b)
  if (a === undefined || b === undefined) throw new RangeError(`no area ${pair.a} or ${pair.b}`)
  return { type: 'Feature', properties, geometry: toRfc7946(borderLine(topo, a, b)) }
}
