import * as z from 'zod/mini'
import { districtCodeSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'

/** Inhabitants of the statistical sectors of each residential district, in one year. */
export const sectorPopulationSchema = frozenObject({
  year: z.int(),
  source: z.string(),
  districts: frozenArray(districtCodeSchema),
  inhabitants: frozenArray(z.int().check(z.nonnegative())),
})
export type SectorPopulation = z.output<typeof sectorPopulationSchema>
