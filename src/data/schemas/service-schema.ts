import * as z from 'zod/mini'
import { ALL_SERVICE_TYPES, type Service } from '../../core/services/service.ts'
import {
  districtCodeSchema,
  lonLatSchema,
  municipalityCodeSchema,
  officialNameSchema,
} from './district-schemas.ts'
import { frozenObject } from './frozen.ts'
import { assertSameType } from './same-type.ts'

export const serviceSchema = frozenObject({
  id: z.string(),
  type: z.enum(ALL_SERVICE_TYPES),
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

assertSameType<Service, z.output<typeof serviceSchema>>(true)
