import * as z from 'zod/mini'
import { DIRECTIONS, UNITS, VALUE_KINDS } from '../core/indicators/indicator.ts'
import { OWN_ID_PREFIX, type OwnDataSet } from '../core/own/own-data.ts'
import { ALL_SERVICE_TYPES } from '../core/services/service.ts'
import {
  districtCodeSchema,
  lonLatSchema,
  municipalityCodeSchema,
  officialNameSchema,
} from '../data/schemas/district-schemas.ts'
import { frozenArray, frozenObject } from '../data/schemas/frozen.ts'
import { seriesColumnsShape } from '../data/schemas/indicator-schemas.ts'
import { assertSameType } from '../data/schemas/same-type.ts'
import type { OwnEntry } from './own-entry.ts'

/** Written with every entry, so that a later version can tell how to read it. */
export const OWN_ENTRY_VERSION = 1

const ownIdSchema = z.templateLiteral([OWN_ID_PREFIX, z.string()])

const ownIndicatorSchema = frozenObject({
  id: ownIdSchema,
  name: officialNameSchema,
  unit: z.nullable(z.enum(UNITS)),
  unitText: z.string(),
  valueKind: z.nullable(z.enum(VALUE_KINDS)),
  direction: z.enum(DIRECTIONS),
  decimals: z.int().check(z.gte(0), z.lte(6)),
  columns: frozenObject(seriesColumnsShape),
  combinedBy: z.nullable(z.enum(['sum', 'meanByInhabitants'])),
})

const ownServiceSchema = frozenObject({
  id: z.string().check(z.regex(/^[a-z0-9_-]{1,60}$/)),
  namedType: z.nullable(z.enum(ALL_SERVICE_TYPES)),
  sourceType: z.string(),
  name: officialNameSchema,
  address: officialNameSchema,
  postcode: z.string(),
  municipality: municipalityCodeSchema,
  district: z.nullable(districtCodeSchema),
  point: z.nullable(lonLatSchema),
  precisionMetres: z.nullable(z.number().check(z.nonnegative())),
  certainty: z.enum(['building', 'street', 'none']),
  confidence: z.enum(['high', 'medium', 'low', 'unverified']),
  website: z.string(),
  source: z.string(),
  sourceDate: z.string(),
  note: z.string(),
})

const ownDataSetSchema = frozenObject({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  fileName: z.string(),
  addedOn: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)),
  data: z.discriminatedUnion('kind', [
    frozenObject({
      kind: z.literal('indicators'),
      indicators: frozenArray(ownIndicatorSchema),
    }),
    frozenObject({ kind: z.literal('services'), services: frozenArray(ownServiceSchema) }),
  ]),
})

const ownEntrySchema = frozenObject({
  version: z.literal(OWN_ENTRY_VERSION),
  order: z.int().check(z.nonnegative()),
  set: ownDataSetSchema,
})

/** An entry as it was kept; null when it is not one, whatever it is. */
export function readOwnEntry(kept: unknown): OwnEntry | null {
  const result = ownEntrySchema.safeParse(kept)
  return result.success ? { order: result.data.order, set: result.data.set } : null
}

assertSameType<OwnDataSet, z.output<typeof ownDataSetSchema>>(true)
