import type { MultiPolygon } from 'geojson'
import { feature, mergeArcs } from 'topojson-client'
import type { ProblemLog } from '../problem-log.ts'
import {
  DISTRICTS_FILE,
  type Geography,
  MUNICIPALITIES_FILE,
  REGION_FILE,
} from '../read/geography.ts'
import { type AreaTopology, arcLine, areasOfArcs } from './area-topology.ts'
import { areaSquareMetres, polygonsOf } from './polygon-rings.ts'

/** Source areas are rounded to whole square metres and come from another edition of the grid. */
const DISTRICT_AREA_TOLERANCE = 0.001
/** Sum of the districts against the region: rounding of the borders to 0.1 m, no more. */
const REGION_TOLERANCE_SQUARE_METRES = 200

/**
 * Checks that the districts cover the region once: every border belongs to one or two districts,
 * their union is one area without holes that has the outline and the area of the region, and the
 * municipalities have the same outline.
 */
export function checkTopology(topo: AreaTopology, geography: Geography, log: ProblemLog): void {
  const { districts, municipalities } = topo.objects
  const districtUsers = areasOfArcs(topo, districts.geometries)
  const municipalityUsers = areasOfArcs(topo, municipalities.geometries)
  topo.arcs.forEach((_, arc) => {
    const inDistricts = districtUsers[arc] ?? []
    const inMunicipalities = municipalityUsers[arc] ?? []
    const at = arcLine(topo, arc)[0]?.join(' ') ?? ''
    if (inDistricts.length > 2) {
      log.add(
        DISTRICTS_FILE,
        placeOf(inDistricts),
        `overlap: a border at ${at} is used more than twice`,
      )
    }
    if (inMunicipalities.length > 2) {
      log.add(
        MUNICIPALITIES_FILE,
        placeOf(inMunicipalities),
        `overlap: a border at ${at} is used more than twice`,
      )
    }
    if ((inDistricts.length === 1) !== (inMunicipalities.length === 1)) {
      const [file, users] =
        inDistricts.length === 1
          ? [DISTRICTS_FILE, inDistricts]
          : [MUNICIPALITIES_FILE, inMunicipalities]
      log.add(file, placeOf(users), `gap or overlap: a border at ${at} has one side only`)
    }
  })
  checkAreas(topo, geography, log)
}

function checkAreas(topo: AreaTopology, geography: Geography, log: ProblemLog): void {
  let sum = 0
  for (const { district, geometry } of geography.districts) {
    const area = areaSquareMetres(geometry)
    sum += area
    const stated = district.areaSquareMetres
    if (Math.abs(area - stated) > stated * DISTRICT_AREA_TOLERANCE + 1) {
      const reason = `area is ${Math.round(area)} m², the file states ${stated} m²`
      log.add(DISTRICTS_FILE, `district ${district.code}`, reason)
    }
  }
  const union = feature(topo, mergeArcs(topo, topo.objects.districts.geometries))
  const outline = union.geometry as MultiPolygon
  const rings = polygonsOf(outline).flat().length
  if (rings !== 1) {
    log.add(DISTRICTS_FILE, '', `gap or overlap: the union has ${rings} rings where 1 is expected`)
  }
  const region = areaSquareMetres(geography.region.geometry)
  const checks: readonly (readonly [what: string, area: number])[] = [
    ['the sum of the districts', sum],
    ['the union of the districts', areaSquareMetres(outline)],
  ]
  for (const [what, area] of checks) {
    if (Math.abs(area - region) > REGION_TOLERANCE_SQUARE_METRES) {
      const reason = `area is ${Math.round(region)} m², ${what} ${Math.round(area)} m²`
      log.add(REGION_FILE, '', reason)
    }
  }
}

function placeOf(users: readonly (number | string)[]): string {
  return `${users.map(String).join(' and ')}`
}
