import * as z from 'zod/mini'
import { districtSchema, municipalitySchema, sharedBorderSchema } from './district-schemas.ts'
import { frozenArray, frozenObject } from './frozen.ts'
import {
  districtsShape,
  groundShape,
  municipalitiesShape,
  regionShape,
} from './geometry-schemas.ts'
import { dataSourceSchema, indicatorSchema, seriesColumnsShape } from './indicator-schemas.ts'
import { reachTableShape } from './reach-schema.ts'
import { sectorPopulationSchema } from './sector-population-schema.ts'
import { serviceSchema } from './service-schema.ts'
import { streetColumnsShape } from './streets-schema.ts'
import { zoneSchema } from './zone-schema.ts'

/** What every file carries; a file of another schema version is not read. */
const heading = { schemaVersion: z.literal(1), edition: z.string().check(z.minLength(1)) }

/** `edition.json` */
export const editionFileSchema = frozenObject({
  ...heading,
  districts: frozenArray(districtSchema),
  municipalities: frozenArray(municipalitySchema),
  borders: frozenArray(sharedBorderSchema),
  zones: frozenArray(zoneSchema),
  indicators: frozenArray(indicatorSchema),
  sources: frozenArray(dataSourceSchema),
  sectorPopulation: sectorPopulationSchema,
  sectors: z.nullable(frozenObject({ indicator: z.string(), year: z.int() })),
})
export type EditionFile = z.output<typeof editionFileSchema>

/** `indicators/<id>.json` */
export const seriesFileSchema = frozenObject({ ...heading, ...seriesColumnsShape })
export type SeriesFile = z.output<typeof seriesFileSchema>

/** `services.json` */
export const servicesFileSchema = frozenObject({
  ...heading,
  services: frozenArray(serviceSchema),
  omitted: frozenArray(frozenObject({ id: z.string(), name: z.string(), reason: z.string() })),
})
export type ServicesFile = z.output<typeof servicesFileSchema>

/** `streets.json` */
export const streetsFileSchema = frozenObject({ ...heading, ...streetColumnsShape })

/** `reach.json` */
export const reachFileSchema = frozenObject({ ...heading, ...reachTableShape })

export const districtsFileSchema = z.object({ ...heading, ...districtsShape })
export const municipalitiesFileSchema = z.object({ ...heading, ...municipalitiesShape })
export const regionFileSchema = z.object({ ...heading, ...regionShape })
export const groundFileSchema = z.object({ ...heading, ...groundShape })
