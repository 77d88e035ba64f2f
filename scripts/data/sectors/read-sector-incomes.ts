import type { MultiPolygon, Polygon } from 'geojson'
import * as z from 'zod'
import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { Observation } from '../../../src/core/indicators/observation.ts'
import type { Sector } from '../../../src/core/sectors/sector.ts'
import type { ProblemLog } from '../problem-log.ts'
import { readCsvTable } from '../read/csv-table.ts'
import { type DataFolder, requireFile } from '../read/data-folder.ts'
import { AREAS, readFeatureTable } from '../read/feature-table.ts'
import type { Geography } from '../read/geography.ts'
import { integerCell, numberCell } from '../read/number-cell.ts'

export const SECTOR_AREAS_FILE = 'geo/sectors_2022.geojson'
export const SECTOR_INCOME_FILE = 'indicators/sector_income_2019.csv'
export const SECTOR_TABLE_FILE = 'indicators/sectors_2022.csv'

/** Declarations that could not be placed in a sector, one row a municipality: `21001ZZZZ`. */
const UNPLACED = /^21\d{3}ZZZZ$/

const properties = z.object({
  cd_sector: z.string().regex(/^21\d{3}[A-Z][0-9A-Z]{2}[0-9A-Z-]$/, { error: 'no sector code' }),
  mdrc: z.int(),
  name_nl: z.string().nullish(),
  name_fr: z.string().nullish(),
})

/** A sector with its income and outline. */
export interface DrawnSector extends Sector {
  readonly geometry: Polygon | MultiPolygon
}

export interface SectorIncomes {
  readonly year: number
  /** By code. */
  readonly sectors: readonly DrawnSector[]
}

interface IncomeCells {
  readonly district: DistrictCode | null
  readonly year: number | null
  readonly median: number | null
  readonly declarations: number | null
}

/**
 * The sectors of 2022 with their median income and number of declarations, as published. A sector
 * that has declarations but no median was not published (all of them have 20 declarations or
 * fewer); one that has neither is empty in the source.
 */
export function readSectorIncomes(
  files: DataFolder,
  geography: Geography,
  log: ProblemLog,
): SectorIncomes {
  const districts = new Set(geography.districts.map(({ district }) => district.code))
  const incomes = readIncomes(files, log)
  const inhabitants = readInhabitants(files, log)
  const content = requireFile(files, SECTOR_AREAS_FILE)
  const areas = readFeatureTable(SECTOR_AREAS_FILE, content, AREAS, properties, log)
  const years = new Set([...incomes.values()].map(({ year }) => year))
  const [year] = years
  if (years.size !== 1 || typeof year !== 'number') {
    log.add(SECTOR_INCOME_FILE, '', `one year is expected, not ${[...years].join(', ')}`)
  }
  const known = new Set(areas.map((area) => area.properties.cd_sector))
  for (const code of incomes.keys()) {
    if (!known.has(code)) log.add(SECTOR_INCOME_FILE, `sector ${code}`, 'has no outline')
  }
  const sectors = areas.map(({ place, properties: cells, geometry }): DrawnSector => {
    const { cd_sector: code, mdrc: district, name_nl: nl, name_fr: fr } = cells
    const fault = (reason: string) => log.add(SECTOR_AREAS_FILE, place, reason)
    const income = incomes.get(code)
    if (!districts.has(district)) fault(`unknown district ${district}`)
    if (!income) fault(`sector ${code} is absent from ${SECTOR_INCOME_FILE}`)
    else if (income.district !== district) fault(`sector ${code} is in two districts`)
    if (!inhabitants.has(code)) fault(`sector ${code} is absent from ${SECTOR_TABLE_FILE}`)
    return {
      code,
      name: { nl: nl ?? '', fr: fr ?? '' },
      district,
      income: observationOf(income),
      declarations: income?.declarations ?? null,
      inhabitants: inhabitants.get(code) ?? null,
      geometry,
    }
  })
  if (new Set(sectors.map(({ code }) => code)).size !== sectors.length) {
    log.add(SECTOR_AREAS_FILE, '', 'a sector stands twice')
  }
  return { year: year ?? 0, sectors: sectors.sort((a, b) => (a.code < b.code ? -1 : 1)) }
}

function observationOf(cells: IncomeCells | undefined): Observation {
  if (cells && cells.median !== null) return { kind: 'observed', value: cells.median }
  const isCounted = cells !== undefined && cells.declarations !== null
  return { kind: 'missing', reason: isCounted ? 'notPublished' : 'emptyInSource' }
}

function readIncomes(files: DataFolder, log: ProblemLog): ReadonlyMap<string, IncomeCells> {
  const columns = ['cd_sector', 'mdrc', 'year', 'median_statbel', 'n_declarations'] as const
  const incomes = new Map<string, IncomeCells>()
  const content = requireFile(files, SECTOR_INCOME_FILE)
  for (const { line, cells } of readCsvTable(SECTOR_INCOME_FILE, content, columns, log)) {
    const { cd_sector: code, mdrc, median_statbel: median, n_declarations: count } = cells
    if (UNPLACED.test(code)) continue
    const fault = (reason: string) => log.add(SECTOR_INCOME_FILE, `line ${line}`, reason)
    const value = median === '' ? null : numberCell(median)
    const declarations = count === '' ? null : integerCell(count)
    if (median !== '' && (value === null || value <= 0)) fault(`"${median}" is no median`)
    if (count !== '' && declarations === null) fault(`"${count}" are no declarations`)
    if (value !== null && declarations === null) fault('a median without declarations')
    if (incomes.has(code)) fault(`duplicate sector ${code}`)
    const year = integerCell(cells.year)
    incomes.set(code, { district: integerCell(mdrc), year, median: value, declarations })
  }
  return incomes
}

/** Inhabitants of the census; null where the source has none. */
function readInhabitants(files: DataFolder, log: ProblemLog): ReadonlyMap<string, number | null> {
  const columns = ['cd_sector', 'pop_census2021'] as const
  const content = requireFile(files, SECTOR_TABLE_FILE)
  return new Map(
    readCsvTable(SECTOR_TABLE_FILE, content, columns, log).map(({ line, cells }) => {
      const { cd_sector: code, pop_census2021: cell } = cells
      const count = cell === '' ? null : numberCell(cell)
      if (cell !== '' && (count === null || !Number.isInteger(count) || count < 0)) {
        log.add(SECTOR_TABLE_FILE, `line ${line}`, `"${cell}" are no inhabitants`)
      }
      return [code, count]
    }),
  )
}
