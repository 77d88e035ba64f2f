import type { District } from '../core/districts/district.ts'
import type { Edition } from '../core/edition.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import { seriesFromColumns } from '../core/indicators/series-from-columns.ts'
import { DataError } from './data-error.ts'
import type { EditionFile, SeriesFile } from './schemas/file-schemas.ts'

/** The indicator that weighs every mean: number of inhabitants. */
export const POPULATION_INDICATOR = '1603'

/** The series that belong to the edition itself. */
export type EditionSeries = Pick<Edition, 'population' | 'income'>

/** The edition of `edition.json` with the series of its population and income. */
export function editionFromFiles(
  file: EditionFile,
  { population, income }: EditionSeries,
): Edition {
  const { edition, districts, municipalities, borders, zones, indicators, sources } = file
  return Object.freeze({
    id: edition,
    districts,
    municipalities,
    borders,
    zones,
    indicators,
    sources,
    population,
    income,
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
  columns: SeriesFile,
  districts: readonly District[],
): IndicatorSeries {
  try {
    return Object.freeze(seriesFromColumns(columns, districts))
  } catch (error) {
    if (error instanceof RangeError) throw new DataError('invalid', file, error.message)
    throw error
  }
}
