import type { ReachTable } from '../core/access/reach-table.ts'
import type { Edition } from '../core/edition.ts'
import type { MapGeometry } from '../core/figure/map-geometry.ts'
import { INCOME_INDICATOR } from '../core/indicators/income-indicator.ts'
import type { IndicatorId, IndicatorSeries } from '../core/indicators/indicator.ts'
import type { Street } from '../core/search/street.ts'
import type { SectorLevel } from '../core/sectors/sector-level.ts'
import type { Service } from '../core/services/service.ts'
import { DataError } from './data-error.ts'
import { editionFromFiles, POPULATION_INDICATOR, seriesFromFile } from './edition-from-files.ts'
import { type Fetch, fetchJson } from './fetch-json.ts'
import {
  DISTRICTS_FILE,
  EDITION_FILE,
  GROUND_FILE,
  MUNICIPALITIES_FILE,
  REACH_FILE,
  REGION_FILE,
  SECTOR_SHAPES_FILE,
  SECTORS_FILE,
  SERVICES_FILE,
  STREETS_FILE,
  seriesFile,
} from './file-paths.ts'
import { parseFile } from './parse-file.ts'
import { reachFromFile } from './reach-from-file.ts'
import {
  districtsFileSchema,
  editionFileSchema,
  groundFileSchema,
  municipalitiesFileSchema,
  reachFileSchema,
  regionFileSchema,
  type ServicesFile,
  seriesFileSchema,
  servicesFileSchema,
  streetsFileSchema,
} from './schemas/file-schemas.ts'
import { sectorShapesFileSchema, sectorsFileSchema } from './schemas/sectors-schema.ts'
import { sectorsFromFiles } from './sectors-from-files.ts'
import { streetsFromColumns } from './streets-from-columns.ts'

/** All services, and those that the edition leaves out, with the reason. */
export interface ServiceCatalogue {
  readonly services: readonly Service[]
  readonly omitted: ServicesFile['omitted']
}

/** Loads the files of `public/geo`, checked. Every promise rejects with a DataError only. */
export interface EditionLoader {
  loadEdition(): Promise<Edition>
  /** Rejects with `notFound`, without a request, for an id that the edition does not hold. */
  loadSeries(id: IndicatorId, edition: Edition): Promise<IndicatorSeries>
  loadServices(edition: Edition): Promise<ServiceCatalogue>
  /** Every street of every municipality, for the search. */
  loadStreets(edition: Edition): Promise<readonly Street[]>
  /** Reach on foot, computed ahead. */
  loadReach(edition: Edition): Promise<ReachTable>
  loadGeometry(edition: Edition): Promise<MapGeometry>
  /** Figures and outlines of the statistical sectors. */
  loadSectors(edition: Edition): Promise<SectorLevel>
}

/** @param baseUrl of the app, with `/` at its end; `./` for the folder of the page */
export function createEditionLoader(fetch: Fetch, baseUrl: string): EditionLoader {
  const read = (file: string): Promise<unknown> => fetchJson(fetch, baseUrl, file)

  return {
    async loadEdition() {
      const populationPath = seriesFile(POPULATION_INDICATOR)
      const incomePath = seriesFile(INCOME_INDICATOR)
      const [edition, population, income] = await Promise.all([
        read(EDITION_FILE),
        read(populationPath),
        read(incomePath),
      ])
      const file = parseFile(EDITION_FILE, edition, editionFileSchema, null)
      const seriesOf = (path: string, content: unknown): IndicatorSeries => {
        const columns = parseFile(path, content, seriesFileSchema, file.edition)
        return seriesFromFile(path, columns, file.districts)
      }
      return editionFromFiles(file, {
        population: seriesOf(populationPath, population),
        income: seriesOf(incomePath, income),
      })
    },

    async loadSeries(id, edition) {
      const path = seriesFile(id)
      if (!edition.indicators.some((indicator) => indicator.id === id)) {
        throw new DataError('notFound', path, 'the edition has no such indicator')
      }
      const columns = parseFile(path, await read(path), seriesFileSchema, edition.id)
      if (columns.id !== id) throw new DataError('invalid', path, `holds indicator ${columns.id}`)
      return seriesFromFile(path, columns, edition.districts)
    },

    async loadServices(edition) {
      const content = await read(SERVICES_FILE)
      const file = parseFile(SERVICES_FILE, content, servicesFileSchema, edition.id)
      return Object.freeze({ services: file.services, omitted: file.omitted })
    },

    async loadStreets(edition) {
      const content = await read(STREETS_FILE)
      const file = parseFile(STREETS_FILE, content, streetsFileSchema, edition.id)
      return streetsFromColumns(STREETS_FILE, file)
    },

    async loadReach(edition) {
      const content = await read(REACH_FILE)
      const file = parseFile(REACH_FILE, content, reachFileSchema, edition.id)
      return reachFromFile(REACH_FILE, file)
    },

    async loadSectors({ id }) {
      const [figures, shapes] = await Promise.all([read(SECTORS_FILE), read(SECTOR_SHAPES_FILE)])
      return sectorsFromFiles(
        parseFile(SECTORS_FILE, figures, sectorsFileSchema, id),
        parseFile(SECTOR_SHAPES_FILE, shapes, sectorShapesFileSchema, id),
      )
    },

    async loadGeometry({ id }) {
      const [districts, municipalities, region, ground] = await Promise.all([
        read(DISTRICTS_FILE),
        read(MUNICIPALITIES_FILE),
        read(REGION_FILE),
        read(GROUND_FILE),
      ])
      return {
        districts: parseFile(DISTRICTS_FILE, districts, districtsFileSchema, id),
        municipalities: parseFile(
          MUNICIPALITIES_FILE,
          municipalities,
          municipalitiesFileSchema,
          id,
        ),
        region: parseFile(REGION_FILE, region, regionFileSchema, id),
        ground: parseFile(GROUND_FILE, ground, groundFileSchema, id),
      }
    },
  }
}
