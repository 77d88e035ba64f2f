import type { Feature, Geometry } from 'geojson'
import * as z from 'zod'
import type { ProblemLog } from '../problem-log.ts'

/** A feature with its place in the file (`feature 3`, counted from 1). */
export interface FeatureRow<G extends Geometry, P> {
  readonly place: string
  readonly properties: P
  readonly geometry: G
}

const longitude = z.number().min(4.2).max(4.55)
const latitude = z.number().min(50.7).max(50.98)
/** A position in or next to the region; anything else is a fault of axes or projection. */
export const position = z.tuple([longitude, latitude])
const line = z.array(position).min(2)
const ring = z.array(position).min(4)

/** Schemas of the geometries that occur; positions must lie in or next to the region. */
export const POINT = z.object({ type: z.literal('Point'), coordinates: position })
export const LINES = z.discriminatedUnion('type', [
  z.object({ type: z.literal('LineString'), coordinates: line }),
  z.object({ type: z.literal('MultiLineString'), coordinates: z.array(line).min(1) }),
])
export const AREAS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
])

/**
 * Features of a GeoJSON text whose properties and geometry fit the schemas. A feature that does
 * not fit is noted as a problem and left out.
 */
export function readFeatureTable<G extends Geometry, P>(
  file: string,
  content: string,
  geometrySchema: z.ZodType<G>,
  propertiesSchema: z.ZodType<P>,
  log: ProblemLog,
): readonly FeatureRow<G, P>[] {
  const features = readFeatures(file, content, log)
  return features.flatMap((feature, index) => {
    const place = `feature ${index + 1}`
    const geometry = geometrySchema.safeParse(feature.geometry)
    const properties = propertiesSchema.safeParse(feature.properties)
    for (const result of [geometry, properties]) {
      const issue = result.error?.issues[0]
      if (issue) log.add(file, place, `${issue.path.join('.')}: ${issue.message}`)
    }
    if (!geometry.success || !properties.success) return []
    return [{ place, properties: properties.data, geometry: geometry.data }]
  })
}

function readFeatures(file: string, content: string, log: ProblemLog): readonly Feature[] {
  try {
    const parsed = JSON.parse(content) as { type?: unknown; features?: unknown }
    if (parsed.type === 'FeatureCollection' && Array.isArray(parsed.features)) {
      return parsed.features as Feature[]
    }
    log.add(file, '', 'not a GeoJSON FeatureCollection')
  } catch (error) {
    log.add(file, '', `not JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
  return []
}
