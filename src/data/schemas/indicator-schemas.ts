import * as z from 'zod/mini'
import {
  type DataSource,
  DIRECTIONS,
  type Indicator,
  type SeriesColumns,
  THEMES,
  UNITS,
  VALUE_KINDS,
} from '../../core/indicators/indicator.ts'
import { MISSING_REASONS } from '../../core/indicators/observation.ts'
import { districtCodeSchema, officialNameSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import { assertSameType } from './same-type.ts'

const count = z.int().check(z.nonnegative())

export const dataSourceSchema = frozenObject({
  id: z.string(),
  publisher: z.string(),
  edition: z.string(),
  retrieved: z.string(),
  licence: z.string(),
})

const countedServicesSchema = frozenObject({ placed: count, toStreet: count, unplaced: count })

export const indicatorSchema = frozenObject({
  id: z.string(),
  theme: z.enum(THEMES),
  unit: z.enum(UNITS),
  valueKind: z.enum(VALUE_KINDS),
  direction: z.enum(DIRECTIONS),
  decimals: count,
  publishedName: officialNameSchema,
  years: frozenArray(
    frozenObject({
      year: z.int(),
      observedDistricts: count,
      regionalBenchmark: z.nullable(z.number()),
    }),
  ),
  defaultYear: z.int(),
  sourceIds: frozenArray(z.string()),
  derivedFrom: frozenArray(z.string()),
  extent: z.readonly(z.tuple([z.number(), z.number()])),
  counted: z.exactOptional(countedServicesSchema),
})

/** The form of the columns; `seriesFromColumns` checks that they fit together. */
export const seriesColumnsShape = {
  id: z.string(),
  years: frozenArray(z.int()),
  districts: frozenArray(districtCodeSchema),
  values: frozenArray(frozenArray(z.nullable(z.number()))),
  missing: frozenArray(z.readonly(z.record(z.string(), z.enum(MISSING_REASONS)))),
  sources: frozenArray(frozenArray(z.int())),
  sourceIds: frozenArray(z.string()),
}

const seriesColumnsSchema = frozenObject(seriesColumnsShape)

assertSameType<DataSource, z.output<typeof dataSourceSchema>>(true)
assertSameType<Omit<Indicator, 'brought'>, z.output<typeof indicatorSchema>>(true)
assertSameType<SeriesColumns, z.output<typeof seriesColumnsSchema>>(true)
