import type { District } from '../core/districts/district.ts'
import type { Edition } from '../core/edition.ts'
import type { IndicatorSeries, SeriesColumns } from '../core/indicators/indicator.ts'
import { seriesFromColumns } from '../core/indicators/series-from-columns.ts'
import { DataError } from './data-error.ts'
import { EDITION_FILE } from './file-paths.ts'
import type { EditionFile } from './schemas/file-schemas.ts'
import type { SectorPopulation } from './schemas/sector-population-schema.ts'

/** The indicator that weighs every mean: number of inhabitants. */
export const POPULATION_INDICATOR = '1603'

/** The series that belong to the edition itself. */
export type EditionSeries = Pick<Edition, 'population' | 'income'>

/** No indicator of the catalogue: the inhabitants that reach figures are weighed with. */
const SECTOR_POPULATION = 'x_sector_population'

/** The edition of `edition.json` with the series of its population and income. */
export function editionFromFiles(
  file: EditionFile,
  { population, income }: EditionSeries,
): Edition {
  const { edition, districts, municipalities, borders, zones, indicators, sources } = file
  const sectors = sectorPopulationColumns(file.sectorPopulation)
  return Object.freeze({
    id: edition,
    districts,
    municipalities,
    borders,
    zones,
    indicators,
    sources,
    population,
    sectorPopulation: seriesFromFile(EDITION_FILE, sectors, districts),
    income,
    sectors: file.sectors,
  })
}

/**
 * The series of a checked file.
 *
 * @param file path for the error
 * @param districts all districts of the edition
 * @throws DataError `invalid` when the columns do not fit together
 */
export function seriesFromFile(
  file: string,
  columns: SeriesColumns,
  districts: readonly District[],
): IndicatorSeries {
  try {
    return Object.freeze(seriesFromColumns(columns, districts))
  } catch (error) {
    if (error instanceof RangeError) throw new DataError('invalid', file, error.message)
    throw error
  }
}

function sectorPopulationColumns(population: SectorPopulation): SeriesColumns {
  const { year, source, districts, inhabitants } = population
  return {
    id: SECTOR_POPULATION,
    years: [year],
    districts,
    values: [inhabitants],
    missing: [{}],
    sources: [districts.map(() => 0)],
    sourceIds: [source],
  }
}
