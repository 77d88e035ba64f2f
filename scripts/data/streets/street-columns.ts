import type { Street } from '../../../src/core/search/street.ts'
import type { StreetColumns } from '../../../src/data/schemas/streets-schema.ts'
import { STREET_STEPS_PER_DEGREE } from '../../../src/data/streets-from-columns.ts'

/** The streets as columns, which compress better than rows; points in whole steps of 1e-5 degree. */
export function streetColumns(streets: readonly Street[]): StreetColumns {
  const municipalities = [...new Set(streets.map(({ municipality }) => municipality))].sort()
  const inSteps = (degrees: number) => Math.round(degrees * STREET_STEPS_PER_DEGREE)
  return {
    municipalities,
    namesNl: streets.map(({ name }) => name.nl),
    namesFr: streets.map(({ name }) => name.fr),
    municipality: streets.map((street) => municipalities.indexOf(street.municipality)),
    longitude: streets.map(({ point }) => inSteps(point[0])),
    latitude: streets.map(({ point }) => inSteps(point[1])),
  }
}
