import type { MultiPolygon, Point, Polygon } from 'geojson'
import * as z from 'zod'
import type {
  District,
  DistrictCode,
  DistrictKind,
  LonLat,
  Municipality,
} from '../../../src/core/districts/district.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type DataFolder, requireFile } from './data-folder.ts'
import { AREAS, POINT, readFeatureTable } from './feature-table.ts'

export const DISTRICTS_FILE = 'geo/monitoring_districts.geojson'
const DISTRICT_LABELS_FILE = 'geo/monitoring_districts_labels.geojson'
export const MUNICIPALITIES_FILE = 'geo/municipalities.geojson'
const MUNICIPALITY_LABELS_FILE = 'geo/municipalities_labels.geojson'
export const REGION_FILE = 'geo/region.geojson'

const DISTRICT_COUNT = 145
const MUNICIPALITY_COUNT = 19

export interface DistrictArea {
  readonly district: District
  readonly geometry: Polygon | MultiPolygon
}

interface MunicipalityArea {
  readonly municipality: Municipality
  readonly geometry: Polygon | MultiPolygon
}

/** Districts by code and municipalities by NIS code, full resolution, WGS84. */
export interface Geography {
  readonly districts: readonly DistrictArea[]
  readonly municipalities: readonly MunicipalityArea[]
  readonly region: { readonly geometry: Polygon | MultiPolygon; readonly areaSquareMetres: number }
}

/** Kinds of the source and ours. */
const KINDS: Readonly<Record<string, DistrictKind>> = {
  residential: 'residential',
  cemetery: 'cemetery',
  industry_or_rail: 'industry',
  green: 'park',
}

const nis = z.string().regex(/^21\d{3}$/)
const areaSquareMetres = z.number().positive()
const names = { name_nl: z.string().min(1), name_fr: z.string().min(1) }
const districtProperties = z.object({
  mdrc: z.int().positive(),
  ...names,
  kind: z.enum(Object.keys(KINDS)),
  area_m2: areaSquareMetres,
  municipalities: z
    .array(z.object({ nis, share: z.number().positive().max(1) }))
    .min(1)
    .refine((shares) => Math.abs(shares.reduce((sum, s) => sum + s.share, 0) - 1) < 0.001, {
      error: 'the shares of the municipalities do not add up to 1',
    }),
})
const municipalityProperties = z.object({ nis, ...names, area_m2: areaSquareMetres })

/** Reads the areas and checks codes, names, shares and completeness. */
export function readGeography(files: DataFolder, log: ProblemLog): Geography {
  const municipalities = readMunicipalities(files, log)
  const known = new Set(municipalities.map((row) => row.municipality.nis))
  return {
    districts: readDistricts(files, known, log),
    municipalities,
    region: readRegion(files, log),
  }
}

function readDistricts(
  files: DataFolder,
  municipalities: ReadonlySet<string>,
  log: ProblemLog,
): readonly DistrictArea[] {
  const labels = readLabels(files, DISTRICT_LABELS_FILE, z.object({ mdrc: z.int() }), log)
  const rows = readFeatureTable(
    DISTRICTS_FILE,
    requireFile(files, DISTRICTS_FILE),
    AREAS,
    districtProperties,
    log,
  )
  const seen = new Set<DistrictCode>()
  const districts = rows.flatMap(({ place, properties, geometry }) => {
    const code = properties.mdrc
    const labelPoint = labels.get(code)
    const kind = KINDS[properties.kind]
    if (seen.has(code)) log.add(DISTRICTS_FILE, place, `duplicate district ${code}`)
    seen.add(code)
    for (const share of properties.municipalities) {
      if (!municipalities.has(share.nis)) {
        log.add(DISTRICTS_FILE, place, `unknown municipality ${share.nis}`)
      }
    }
    if (labelPoint === undefined) log.add(DISTRICT_LABELS_FILE, '', `no label point for ${code}`)
    if (labelPoint === undefined || kind === undefined) return []
    const district: District = {
      code,
      kind,
      name: { nl: properties.name_nl, fr: properties.name_fr },
      municipalities: properties.municipalities
        .map((share) => ({ nis: share.nis, areaShare: share.share }))
        .sort((a, b) => b.areaShare - a.areaShare || (a.nis < b.nis ? -1 : 1)),
      areaSquareMetres: properties.area_m2,
      labelPoint,
    }
    return [{ district, geometry }]
  })
  expectCount(DISTRICTS_FILE, 'districts', districts.length, DISTRICT_COUNT, log)
  return districts.sort((a, b) => a.district.code - b.district.code)
}

function readMunicipalities(files: DataFolder, log: ProblemLog): readonly MunicipalityArea[] {
  const labels = readLabels(files, MUNICIPALITY_LABELS_FILE, z.object({ nis }), log)
  const content = requireFile(files, MUNICIPALITIES_FILE)
  const seen = new Set<string>()
  const municipalities = readFeatureTable(
    MUNICIPALITIES_FILE,
    content,
    AREAS,
    municipalityProperties,
    log,
  ).flatMap(({ place, properties, geometry }) => {
    if (seen.has(properties.nis)) {
      log.add(MUNICIPALITIES_FILE, place, `duplicate municipality ${properties.nis}`)
    }
    seen.add(properties.nis)
    const labelPoint = labels.get(properties.nis)
    if (labelPoint === undefined) {
      log.add(MUNICIPALITY_LABELS_FILE, '', `no label point for ${properties.nis}`)
      return []
    }
    const name = { nl: properties.name_nl, fr: properties.name_fr }
    return [{ municipality: { nis: properties.nis, name, labelPoint }, geometry }]
  })
  expectCount(MUNICIPALITIES_FILE, 'municipalities', municipalities.length, MUNICIPALITY_COUNT, log)
  return municipalities.sort((a, b) => (a.municipality.nis < b.municipality.nis ? -1 : 1))
}

function readRegion(files: DataFolder, log: ProblemLog): Geography['region'] {
  const properties = z.object({ area_m2: areaSquareMetres })
  const rows = readFeatureTable(
    REGION_FILE,
    requireFile(files, REGION_FILE),
    AREAS,
    properties,
    log,
  )
  expectCount(REGION_FILE, 'outlines', rows.length, 1, log)
  const [region] = rows
  return {
    geometry: region?.geometry ?? { type: 'MultiPolygon', coordinates: [] },
    areaSquareMetres: region?.properties.area_m2 ?? 0,
  }
}

function readLabels(
  files: DataFolder,
  file: string,
  schema: z.ZodType<{ mdrc: number } | { nis: string }>,
  log: ProblemLog,
): ReadonlyMap<number | string, LonLat> {
  const rows = readFeatureTable<Point, { mdrc: number } | { nis: string }>(
    file,
    requireFile(files, file),
    POINT,
    schema,
    log,
  )
  return new Map(
    rows.map(({ properties, geometry }) => {
      const [longitude = 0, latitude = 0] = geometry.coordinates
      return ['mdrc' in properties ? properties.mdrc : properties.nis, [longitude, latitude]]
    }),
  )
}

function expectCount(file: string, what: string, found: number, expected: number, log: ProblemLog) {
  if (found !== expected) log.add(file, '', `${found} ${what} where ${expected} are expected`)
}
