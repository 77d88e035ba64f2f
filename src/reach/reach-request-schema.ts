import * as z from 'zod/mini'
import { REACH_MINUTES } from '../core/access/reach-choice.ts'
import { MOST_SCENARIO_CHANGES } from '../core/access/scenario.ts'
import { ALL_SERVICE_TYPES } from '../core/services/service.ts'
import { districtCodeSchema, lonLatSchema } from '../data/schemas/district-schemas.ts'
import { frozenArray, frozenObject } from '../data/schemas/frozen.ts'
import { assertSameType } from '../data/schemas/same-type.ts'
import type { ReachRequest } from './reach-request.ts'

const typeSchema = z.enum(ALL_SERVICE_TYPES)

const servicesSchema = frozenArray(
  frozenObject({ id: z.string(), type: typeSchema, point: z.nullable(lonLatSchema) }),
)

const scenarioSchema = z.readonly(
  z
    .array(
      z.discriminatedUnion('kind', [
        frozenObject({ kind: z.literal('add'), at: lonLatSchema }),
        frozenObject({ kind: z.literal('move'), serviceId: z.string(), to: lonLatSchema }),
        frozenObject({ kind: z.literal('close'), serviceId: z.string() }),
      ]),
    )
    .check(z.maxLength(MOST_SCENARIO_CHANGES)),
)

const sceneShape = {
  type: typeSchema,
  minutes: z.literal(REACH_MINUTES),
  services: servicesSchema,
  scenario: scenarioSchema,
}

const districtsSchema = frozenArray(districtCodeSchema)
const countSchema = z.int().check(z.positive())

/** What the worker accepts; unknown fields are left out. */
export const reachRequestSchema = z.discriminatedUnion('kind', [
  frozenObject({
    kind: z.literal('nearest'),
    origin: lonLatSchema,
    services: servicesSchema,
    perType: countSchema,
  }),
  frozenObject({ kind: z.literal('scenario'), ...sceneShape }),
  frozenObject({
    kind: z.literal('disparity'),
    ...sceneShape,
    zone: districtsSchema,
    lowIncome: districtsSchema,
  }),
  frozenObject({
    kind: z.literal('bestNext'),
    ...sceneShape,
    aimDistricts: z.nullable(districtsSchema),
    count: countSchema,
  }),
])

assertSameType<ReachRequest, z.output<typeof reachRequestSchema>>(true)
