import * as z from 'zod/mini'
import { MISSING_REASONS } from '../../core/indicators/observation.ts'
import { districtCodeSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import { featureCollectionShape, linesGeometry, polygonal } from './geometry-schemas.ts'
import { dataSourceSchema } from './indicator-schemas.ts'

const heading = { schemaVersion: z.literal(1), edition: z.string().check(z.minLength(1)) }
const code = z.string().check(z.length(9))
const countOrNone = z.nullable(z.int().check(z.nonnegative()))

/** `sectors.json` */
export const sectorsFileSchema = frozenObject({
  ...heading,
  indicator: z.string(),
  year: z.int(),
  sectorsOf: z.int(),
  inhabitantsYear: z.int(),
  sources: frozenArray(dataSourceSchema),
  codes: frozenArray(code),
  namesNl: frozenArray(z.string()),
  namesFr: frozenArray(z.string()),
  districts: frozenArray(districtCodeSchema),
  medians: frozenArray(z.nullable(z.number().check(z.positive()))),
  missing: z.readonly(z.record(z.string(), z.enum(MISSING_REASONS))),
  declarations: frozenArray(countOrNone),
  inhabitants: frozenArray(countOrNone),
})
export type SectorsFile = z.output<typeof sectorsFileSchema>

/** `sector-shapes.json` */
export const sectorShapesFileSchema = z.object({
  ...heading,
  areas: z.object(featureCollectionShape(polygonal, z.object({ code }))),
  districtBorders: z.object(
    featureCollectionShape(linesGeometry, z.record(z.string(), z.unknown())),
  ),
})
export type SectorShapesFile = z.output<typeof sectorShapesFileSchema>
