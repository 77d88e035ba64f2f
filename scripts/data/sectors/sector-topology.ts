import type { Feature, FeatureCollection } from 'geojson'
import { mesh } from 'topojson-client'
import { topology } from 'topojson-server'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { SectorCode } from '../../../src/core/sectors/sector.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type AreaObject, areaGeometry, areasOfArcs } from '../topology/area-topology.ts'
import { fallenRings, findCrossings } from '../topology/check-simplified.ts'
import { toRfc7946 } from '../topology/rfc7946.ts'
import { simplifyTopology } from '../topology/simplify.ts'
import { type DrawnSector, SECTOR_AREAS_FILE } from './read-sector-incomes.ts'

interface SectorCollection extends GeometryCollection {
  geometries: AreaObject<SectorCode>[]
}

type SectorTopology = Topology<{ sectors: SectorCollection }>

/** The sectors as they are drawn: polygons and the borders between sectors of two wijken. */
export interface SectorDrawing {
  readonly areas: FeatureCollection
  readonly districtBorders: FeatureCollection
}

/**
 * The outlines of the sectors, simplified together so that neighbours keep one border, and the
 * borders between wijken that follow from them. Checks that no border has more than two sides and
 * that simplifying broke nothing.
 *
 * @param squareMetres smallest triangle that is kept in a border
 */
export function drawSectors(
  sectors: readonly DrawnSector[],
  squareMetres: number,
  log: ProblemLog,
): SectorDrawing {
  const full = topology({ sectors: inputOf(sectors) }) as SectorTopology
  areasOfArcs(full, full.objects.sectors.geometries).forEach((users) => {
    if (users.length > 2) {
      log.add(SECTOR_AREAS_FILE, users.join(' and '), 'overlap: a border is used more than twice')
    }
  })
  const simplified = simplifyTopology(full, squareMetres)
  const { geometries } = simplified.objects.sectors
  for (const id of fallenRings(simplified, geometries)) {
    log.add(SECTOR_AREAS_FILE, `sector ${id}`, 'a ring has fallen together when simplified')
  }
  for (const { ids, place } of findCrossings(simplified, geometries)) {
    const reason = `borders cross near ${place.join(' ')} when simplified`
    log.add(SECTOR_AREAS_FILE, `sectors ${ids.join(', ')}`, reason)
  }
  const districtOf = new Map(sectors.map(({ code, district }) => [code, district]))
  const borders = mesh(simplified, simplified.objects.sectors, (a, b) => {
    // The typings know no ids of our own.
    const [one, other] = [a, b] as unknown as readonly AreaObject<SectorCode>[]
    return districtOf.get(one?.id ?? '') !== districtOf.get(other?.id ?? '')
  })
  return {
    areas: collection(
      geometries.map((object) => ({
        type: 'Feature',
        properties: { code: object.id },
        geometry: toRfc7946(areaGeometry(simplified, object)),
      })),
    ),
    districtBorders: collection([
      { type: 'Feature', properties: {}, geometry: toRfc7946(borders) },
    ]),
  }
}

function inputOf(sectors: readonly DrawnSector[]): FeatureCollection {
  return collection(
    sectors.map(({ code, geometry }) => ({ type: 'Feature', id: code, properties: {}, geometry })),
  )
}

const collection = (features: Feature[]): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
})
