import '../data/schemas/jitless.ts'
import * as z from 'zod/mini'
import { REACH_MINUTES } from '../core/access/reach-choice.ts'
import {
  MOST_SCENARIO_CHANGES,
  PLACEMENT_AIMS,
  type ScenarioChange,
} from '../core/access/scenario.ts'
import { CLASS_METHODS } from '../core/classes/class-method.ts'
import { MAXIMUM_SEED } from '../core/random/seeded-random.ts'
import { ALL_SERVICE_TYPES } from '../core/services/service.ts'
import {
  BREAK_LINE_CHOICES,
  CLASS_SCOPES,
  DIFFERENCE_FORMS,
  DIFFERENCE_REFERENCES,
  DISPLAY_MODES,
  DISPLAYS,
  LANGUAGES,
  NAMED_ZONE_KINDS,
  NAMINGS,
  TABLE_COLUMNS,
  TASKS,
  type ViewState,
} from '../core/view/view-state.ts'
import { frozenArray, frozenObject, frozenTuple } from '../data/schemas/frozen.ts'
import { assertSameType } from '../data/schemas/same-type.ts'
import { VIEW_LIMITS } from './view-limits.ts'

const {
  belowRegionPercent,
  classCount,
  compared,
  degrees,
  districtCode,
  limitMagnitude,
  manualLimits,
  ownZone,
  smallMaps,
  tableQueryCharacters,
  year,
  zoom,
} = VIEW_LIMITS

const yearSchema = z.int().check(z.gte(year.minimum), z.lte(year.maximum))

const within = (maximum: number) => z.number().check(z.gte(-maximum), z.lte(maximum))

/** Ids of the publisher are numbers, ours start with `x_`, those a person brought with `own_`. */
const indicatorSchema = z.string().check(z.regex(/^(?:\d{1,6}|(?:x|own)_[a-z0-9_]{1,40})$/))

const districtSchema = z.int().check(z.gte(1), z.lte(districtCode))

const municipalitySchema = z.string().check(z.regex(/^\d{5}$/))

const areDistinct = (items: readonly unknown[]): boolean => new Set(items).size === items.length

const atMost = (count: number) => (items: readonly unknown[]) => items.length <= count

const isAscending = (limits: readonly number[]): boolean =>
  limits.every((limit, i) => i === 0 || limit > (limits[i - 1] ?? limit))

const isWellFormed = (text: string): boolean => !/\p{Surrogate}/u.test(text)

export const tableQuerySchema = z
  .string()
  .check(z.maxLength(tableQueryCharacters), z.refine(isWellFormed))

export const ownZoneNameSchema = z
  .string()
  .check(z.maxLength(ownZone.nameCharacters), z.refine(isWellFormed))

/** Ids of services: the type of the source and part of a hash. */
const serviceIdSchema = z.string().check(z.regex(/^[a-z0-9_-]{1,60}$/))

const pointSchema = frozenTuple([within(degrees.longitude), within(degrees.latitude)])

const scenarioChangeSchema = z.discriminatedUnion('kind', [
  frozenObject({ kind: z.literal('add'), at: pointSchema }),
  frozenObject({ kind: z.literal('move'), serviceId: serviceIdSchema, to: pointSchema }),
  frozenObject({ kind: z.literal('close'), serviceId: serviceIdSchema }),
])

const changesOneServiceOnce = (changes: readonly ScenarioChange[]): boolean =>
  areDistinct(changes.flatMap((change) => (change.kind === 'add' ? [] : [change.serviceId])))

/** Zones that are told by their kind alone. */
const PLAIN_ZONE_KINDS = NAMED_ZONE_KINDS.filter((kind) => kind !== 'belowRegion')

/**
 * What a view may hold, whatever the edition; one schema a field, so that each can be read on its
 * own. Whether the edition has the year or the district is for `reconcileView` to say.
 */
export const viewFieldSchemas = {
  task: z.enum(TASKS),
  indicator: indicatorSchema,
  year: yearSchema,
  measure: z.discriminatedUnion('kind', [
    frozenObject({ kind: z.literal('value') }),
    frozenObject({ kind: z.literal('change'), sinceYear: yearSchema }),
    frozenObject({
      kind: z.literal('difference'),
      reference: z.enum(DIFFERENCE_REFERENCES),
      form: z.enum(DIFFERENCE_FORMS),
    }),
    frozenObject({ kind: z.literal('rank') }),
    frozenObject({ kind: z.literal('stability') }),
  ]),
  zone: z.discriminatedUnion('kind', [
    frozenObject({ kind: z.enum(PLAIN_ZONE_KINDS) }),
    frozenObject({
      kind: z.literal('belowRegion'),
      percent: z.int().check(z.gte(belowRegionPercent.minimum), z.lte(belowRegionPercent.maximum)),
    }),
    frozenObject({
      kind: z.literal('own'),
      name: ownZoneNameSchema,
      districts: frozenArray(districtSchema).check(
        z.refine(atMost(ownZone.districts)),
        z.refine(isAscending),
      ),
    }),
  ]),
  comparison: z.discriminatedUnion('kind', [
    frozenObject({ kind: z.literal('rest') }),
    frozenObject({ kind: z.literal('region') }),
    frozenObject({ kind: z.literal('municipality'), nis: municipalitySchema }),
    frozenObject({ kind: z.literal('zone'), zone: z.enum(NAMED_ZONE_KINDS) }),
  ]),
  breakLines: z.enum(BREAK_LINE_CHOICES),
  lens: z.discriminatedUnion('kind', [
    frozenObject({ kind: z.literal('single') }),
    frozenObject({ kind: z.literal('sectors') }),
    frozenObject({ kind: z.literal('bivariate'), second: indicatorSchema }),
    frozenObject({
      kind: z.literal('smallMaps'),
      indicators: frozenArray(indicatorSchema).check(
        z.refine((ids) => ids.length >= 1),
        z.refine(atMost(smallMaps)),
        z.refine(areDistinct),
      ),
    }),
  ]),
  selection: z.nullable(districtSchema),
  municipality: z.nullable(municipalitySchema),
  compared: frozenArray(districtSchema).check(z.refine(atMost(compared)), z.refine(areDistinct)),
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
  serviceTypes: frozenArray(z.enum(ALL_SERVICE_TYPES)),
  origin: z.nullable(pointSchema),
  reach: frozenObject({ type: z.enum(ALL_SERVICE_TYPES), minutes: z.literal(REACH_MINUTES) }),
  scenario: frozenArray(scenarioChangeSchema).check(
    z.refine(atMost(MOST_SCENARIO_CHANGES)),
    z.refine(changesOneServiceOnce),
  ),
  aim: z.enum(PLACEMENT_AIMS),
  table: frozenObject({
    sortBy: z.enum(TABLE_COLUMNS),
    order: z.enum(['ascending', 'descending']),
    query: tableQuerySchema,
  }),
  language: z.enum(LANGUAGES),
  mode: z.enum(DISPLAY_MODES),
  display: z.enum(DISPLAYS),
  naming: z.enum(NAMINGS),
  camera: z.nullable(
    frozenObject({
      longitude: within(degrees.longitude),
      latitude: within(degrees.latitude),
      zoom: z.number().check(z.gte(zoom.minimum), z.lte(zoom.maximum)),
      bearingDegrees: z.int().check(z.gte(-degrees.bearing), z.lte(degrees.bearing)),
      pitchDegrees: z.int().check(z.gte(0), z.lte(degrees.pitch)),
    }),
  ),
  seed: z.int().check(z.gte(0), z.lte(MAXIMUM_SEED)),
} as const

export const viewSchema = frozenObject(viewFieldSchemas)

assertSameType<ViewState, z.output<typeof viewSchema>>(true)
