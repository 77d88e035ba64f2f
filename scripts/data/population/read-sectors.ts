import type { MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod'
import type { DistrictCode, MunicipalityCode } from '../../../src/core/districts/district.ts'
import type { ProblemLog } from '../problem-log.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { AREAS, readFeatureTable } from '../read/feature-table.ts'
import type { Geography } from '../read/geography.ts'

export const SECTORS_FILE = 'geo/sectors_2025.geojson'

/** Year of the inhabitants of the sectors. */
export const SECTORS_YEAR = 2025

const SECTOR_COUNT = 749

/** A statistical sector with its inhabitants: the smallest area they are counted in. */
export interface Sector {
  readonly code: string
  readonly district: DistrictCode
  readonly municipality: MunicipalityCode
  readonly inhabitants: number
  readonly geometry: Polygon | MultiPolygon
}

const sectorProperties = z.object({
  cd_sector: z.string().regex(/^21\d{3}[A-Z][0-9A-Z]{2}[0-9A-Z-]$/, { error: 'no sector code' }),
  cd_munty_refnis: z.string(),
  mdrc: z.int(),
  pop_2025: z.int().nonnegative({ error: 'negative inhabitants' }),
})

/** Reads the sectors, by code; every code, district, municipality and count is checked. */
export function readSectors(
  files: DataFolder,
  geography: Geography,
  log: ProblemLog,
): readonly Sector[] {
  const districts = new Set(geography.districts.map(({ district }) => district.code))
  const municipalities = new Set(geography.municipalities.map((row) => row.municipality.nis))
  const content = requireFile(files, SECTORS_FILE)
  const seen = new Set<string>()
  const sectors = readFeatureTable(SECTORS_FILE, content, AREAS, sectorProperties, log).map(
    ({ place, properties, geometry }): Sector => {
      const { cd_sector: code, cd_munty_refnis: municipality, mdrc, pop_2025 } = properties
      const fault = (reason: string) => log.add(SECTORS_FILE, place, reason)
      if (seen.has(code)) fault(`duplicate sector ${code}`)
      seen.add(code)
      if (!districts.has(mdrc)) fault(`unknown district ${mdrc}`)
      if (!municipalities.has(municipality)) fault(`unknown municipality ${municipality}`)
      if (!code.startsWith(municipality)) fault(`sector ${code} is not of ${municipality}`)
      return { code, district: mdrc, municipality, inhabitants: pop_2025, geometry }
    },
  )
  if (sectors.length !== SECTOR_COUNT) {
    log.add(SECTORS_FILE, '', `${sectors.length} sectors where ${SECTOR_COUNT} are expected`)
  }
  return sectors.sort((a, b) => (a.code < b.code ? -1 : 1))
}
