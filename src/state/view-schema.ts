import '../data/schemas/jitless.ts'
import * as z from 'zod/mini'
import { CLASS_METHODS } from '../core/classes/class-method.ts'
import { SERVICE_TYPES } from '../core/services/service.ts'
import {
  CLASS_SCOPES,
  DISPLAY_MODES,
  LANGUAGES,
  TABLE_COLUMNS,
  type ViewState,
} from '../core/view/view-state.ts'
import { frozenArray, frozenObject } from '../data/schemas/frozen.ts'
import { assertSameType } from '../data/schemas/same-type.ts'
import { VIEW_LIMITS } from './view-limits.ts'

const { classCount, degrees, limitMagnitude, manualLimits, tableQueryCharacters, year, zoom } =
  VIEW_LIMITS

const yearSchema = z.int().check(z.gte(year.minimum), z.lte(year.maximum))

const within = (maximum: number) => z.number().check(z.gte(-maximum), z.lte(maximum))

const isAscending = (limits: readonly number[]): boolean =>
  limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit))

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

export const tableQuerySchema = z
  .string()
  .check(z.maxLength(tableQueryCharacters), z.refine(isWellFormed))

/**
 * What a view may hold, whatever the edition; one schema a field, so that each can be read on its
 * own. Whether the edition has the year or the district is for `reconcileView` to say.
 */
export const viewFieldSchemas = {
  /** Ids of the publisher are numbers, ids of our own start with `x_`. */
  indicator: z.string().check(z.regex(/^(?:\d{1,6}|x_[a-z0-9_]{1,40})$/)),
  year: yearSchema,
  measure: z.discriminatedUnion('kind', [
    frozenObject({ kind: z.literal('value') }),
    frozenObject({ kind: z.literal('change'), sinceYear: yearSchema }),
  ]),
  zone: z.discriminatedUnion('kind', [
    frozenObject({ kind: z.literal('glossary') }),
    frozenObject({ kind: z.literal('glossaryWithLaken') }),
  ]),
  selection: z.nullable(z.int().check(z.gte(1), z.lte(999))),
  municipality: z.nullable(z.string().check(z.regex(/^\d{5}$/))),
  classes: z.discriminatedUnion('kind', [
    frozenObject({
      kind: z.literal('computed'),
      method: z.enum(CLASS_METHODS),
      count: z.int().check(z.gte(classCount.minimum), z.lte(classCount.maximum)),
      scope: z.enum(CLASS_SCOPES),
    }),
    frozenObject({
      kind: z.literal('manual'),
      limits: frozenArray(within(limitMagnitude)).check(
        z.refine((limits) => limits.length >= 1 && limits.length <= manualLimits),
        z.refine(isAscending),
      ),
    }),
  ]),
  serviceTypes: frozenArray(z.enum(SERVICE_TYPES)),
  table: frozenObject({
    sortBy: z.enum(TABLE_COLUMNS),
    order: z.enum(['ascending', 'descending']),
    query: tableQuerySchema,
  }),
  language: z.enum(LANGUAGES),
  mode: z.enum(DISPLAY_MODES),
  camera: z.nullable(
    frozenObject({
      longitude: within(degrees.longitude),
      latitude: within(degrees.latitude),
      zoom: z.number().check(z.gte(zoom.minimum), z.lte(zoom.maximum)),
      bearingDegrees: z.int().check(z.gte(-degrees.bearing), z.lte(degrees.bearing)),
      pitchDegrees: z.int().check(z.gte(0), z.lte(degrees.pitch)),
    }),
  ),
} as const

export const viewSchema = frozenObject(viewFieldSchemas)

assertSameType<ViewState, z.output<typeof viewSchema>>(true)
