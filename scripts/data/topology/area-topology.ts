import type { Polygon as Area, MultiPolygon as Areas, Feature, FeatureCollection } from 'geojson'
import { feature } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification'
import type {
  DistrictCode,
  LonLat,
  MunicipalityCode,
} from '../../../src/core/districts/district.ts'
import type { Geography } from '../read/geography.ts'
import { shareVertices } from './share-vertices.ts'

/** An area whose borders are arcs; an arc between two areas exists once and serves both. */
export type AreaObject<Id> = (Polygon | MultiPolygon) & { readonly id: Id }

interface AreaCollection<Id> extends GeometryCollection {
  geometries: AreaObject<Id>[]
}

/** Districts and municipalities over one set of arcs, WGS84, not quantised. */
export type AreaTopology = Topology<{
  districts: AreaCollection<DistrictCode>
  municipalities: AreaCollection<MunicipalityCode>
}>

/**
 * The layers of the source are rounded to 6 decimals each on its own: a vertex that one layer has
 * on a straight line of the other is up to 0.1 m beside it. The next nearest are metres away.
 */
const SHARED_VERTEX_TOLERANCE_METRES = 0.15

/** Districts and municipalities at full resolution as one topology. */
export function buildAreaTopology({ districts, municipalities }: Geography): AreaTopology {
  const districtAreas = districts.map(({ geometry }) => geometry)
  const municipalityAreas = municipalities.map(({ geometry }) => geometry)
  const tolerance = SHARED_VERTEX_TOLERANCE_METRES
  return topology({
    districts: collection(
      districts.map(({ district }) => district.code),
      shareVertices(districtAreas, municipalityAreas, tolerance),
    ),
    municipalities: collection(
      municipalities.map(({ municipality }) => municipality.nis),
      shareVertices(municipalityAreas, districtAreas, tolerance),
    ),
  }) as AreaTopology
}

/** Arc numbers of an area, without regard to direction. */
function arcsOf(area: AreaObject<unknown>): readonly number[] {
  const arcs = area.type === 'Polygon' ? area.arcs.flat() : area.arcs.flat(2)
  return arcs.map((arc) => (arc < 0 ? ~arc : arc))
}

/** An area as a polygon. */
export function areaGeometry(topo: Topology, area: AreaObject<unknown>): Area | Areas {
  return area.type === 'Polygon' ? feature(topo, area).geometry : feature(topo, area).geometry
}

/** Positions of an arc. */
export function arcLine(topo: Topology, arc: number): readonly LonLat[] {
  return (topo.arcs[arc] ?? []) as unknown as readonly LonLat[]
}

/** Ids of the areas on an arc, per arc. */
export function areasOfArcs<Id>(
  topo: Topology,
  areas: readonly AreaObject<Id>[],
): readonly (readonly Id[])[] {
  const users: Id[][] = topo.arcs.map(() => [])
  for (const area of areas) {
    for (const arc of arcsOf(area)) users[arc]?.push(area.id)
  }
  return users
}

function collection(
  ids: readonly (number | string)[],
  areas: readonly (Area | Areas)[],
): FeatureCollection {
  const features = ids.flatMap((id, index): Feature[] => {
    const geometry = areas[index]
    return geometry ? [{ type: 'Feature', id, properties: {}, geometry }] : []
  })
  return { type: 'FeatureCollection', features }
}
