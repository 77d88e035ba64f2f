import * as z from 'zod/mini'
import { REACH_MINUTES } from '../../core/access/reach-choice.ts'
import { DISTANCE_KINDS, type ReachTable } from '../../core/access/reach-table.ts'
import { ALL_SERVICE_TYPES } from '../../core/services/service.ts'
import { districtCodeSchema, municipalityCodeSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import { assertSameType } from './same-type.ts'

const persons = z.int().check(z.nonnegative())

/** The form of `reach.json`; `reachFromFile` checks that counts and cells fit together. */
export const reachTableShape = {
  year: z.int(),
  cells: frozenArray(
    frozenObject({
      district: districtCodeSchema,
      municipality: municipalityCodeSchema,
      inhabitants: persons,
    }),
  ),
  counts: frozenArray(
    frozenObject({
      type: z.enum(ALL_SERVICE_TYPES),
      minutes: z.literal(REACH_MINUTES),
      distance: z.enum(DISTANCE_KINDS),
      reached: frozenArray(persons),
    }),
  ),
  servicesCounted: z.readonly(z.record(z.string(), persons)),
}

const reachTableSchema = frozenObject(reachTableShape)

assertSameType<ReachTable, z.output<typeof reachTableSchema>>(true)
