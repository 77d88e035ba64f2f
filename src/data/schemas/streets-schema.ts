import * as z from 'zod/mini'
import { municipalityCodeSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'

const index = z.int().check(z.nonnegative())

/** The form of `streets.json`, columns of equal length; `streetsFromColumns` checks that they fit. */
export const streetColumnsShape = {
  municipalities: frozenArray(municipalityCodeSchema),
  namesNl: frozenArray(z.string()),
  namesFr: frozenArray(z.string()),
  /** Index in `municipalities`. */
  municipality: frozenArray(index),
  /** WGS84 degrees × 100 000. */
  longitude: frozenArray(z.int()),
  latitude: frozenArray(z.int()),
}

const streetColumnsSchema = frozenObject(streetColumnsShape)
export type StreetColumns = z.output<typeof streetColumnsSchema>
