import * as z from 'zod/mini'
import type { SectorEdition } from '../../core/own/sector-edition.ts'
import { districtCodeSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import { assertSameType } from './same-type.ts'

const sectorEditionSchema = frozenObject({
  sectorsOf: z.int(),
  inhabitantsOf: z.string(),
  source: z.string(),
  codes: frozenArray(z.string()),
  districts: frozenArray(districtCodeSchema),
  inhabitants: frozenArray(z.int().check(z.nonnegative())),
})

assertSameType<SectorEdition, z.output<typeof sectorEditionSchema>>(true)

/** `sector-districts.json` */
export const sectorEditionsFileSchema = frozenObject({
  schemaVersion: z.literal(1),
  edition: z.string().check(z.minLength(1)),
  editions: frozenArray(sectorEditionSchema),
})
