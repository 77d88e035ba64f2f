import * as z from 'zod/mini'
import type { SharedBorder } from '../../core/adjacency/adjacency.ts'
import type { District, Municipality } from '../../core/districts/district.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import { assertSameType } from './same-type.ts'

export const districtCodeSchema = z.int().check(z.positive())

export const municipalityCodeSchema = z.string().check(z.regex(/^\d{5}$/))

export const districtKindSchema = z.enum(['residential', 'cemetery', 'industry', 'park'])

export const officialNameSchema = frozenObject({ nl: z.string(), fr: z.string() })

export const lonLatSchema = z.readonly(
  z.tuple([z.number().check(z.gte(-180), z.lte(180)), z.number().check(z.gte(-90), z.lte(90))]),
)

const shareSchema = z.number().check(z.gte(0), z.lte(1))

export const districtSchema = frozenObject({
  code: districtCodeSchema,
  kind: districtKindSchema,
  name: officialNameSchema,
  municipalities: frozenArray(
    frozenObject({ nis: municipalityCodeSchema, areaShare: shareSchema }),
  ),
  areaSquareMetres: z.number().check(z.positive()),
  labelPoint: lonLatSchema,
})

export const municipalitySchema = frozenObject({
  nis: municipalityCodeSchema,
  name: officialNameSchema,
  labelPoint: lonLatSchema,
})

export const sharedBorderSchema = frozenObject({
  a: districtCodeSchema,
  b: districtCodeSchema,
  metres: z.number().check(z.nonnegative()),
})

assertSameType<District, z.output<typeof districtSchema>>(true)
assertSameType<Municipality, z.output<typeof municipalitySchema>>(true)
assertSameType<SharedBorder, z.output<typeof sharedBorderSchema>>(true)
