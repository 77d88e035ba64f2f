import * as z from 'zod/mini'
import type { Zone } from '../../core/zones/zone.ts'
import { districtCodeSchema, officialNameSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import { assertSameType } from './same-type.ts'

export const zoneSchema = frozenObject({
  id: z.string(),
  name: officialNameSchema,
  members: frozenArray(
    frozenObject({
      district: districtCodeSchema,
      status: z.enum(['certain', 'probable', 'interpretation']),
      evidence: frozenArray(frozenObject({ text: z.string(), url: z.string() })),
    }),
  ),
})

assertSameType<Zone, z.output<typeof zoneSchema>>(true)
