import type { Street } from '../core/search/street.ts'
import { DataError } from './data-error.ts'
import type { StreetColumns } from './schemas/streets-schema.ts'

/** Points of streets are whole steps of 1e-5 degree. */
export const STREET_STEPS_PER_DEGREE = 100_000

/**
 * The streets of checked columns.
 *
 * @param file path for the error
 * @throws DataError `invalid` when the columns do not fit together
 */
export function streetsFromColumns(file: string, columns: StreetColumns): readonly Street[] {
  const { municipalities, namesNl, namesFr, municipality, longitude, latitude } = columns
  const streets = namesNl.map((nl, index): Street => {
    const fr = namesFr[index]
    const nis = municipalities[municipality[index] ?? -1]
    const x = longitude[index]
    const y = latitude[index]
    if (fr === undefined || nis === undefined || x === undefined || y === undefined) {
      throw new DataError('invalid', file, `street ${index} is not complete`)
    }
    const point = [x / STREET_STEPS_PER_DEGREE, y / STREET_STEPS_PER_DEGREE] as const
    return { name: { nl, fr }, municipality: nis, point }
  })
  return Object.freeze(streets)
}
