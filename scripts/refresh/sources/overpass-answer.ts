import * as z from 'zod'
import { systemOf } from '../../../src/import/services/coordinate-system.ts'
import { jsonOf } from '../fetch/check-answer.ts'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'

const point = { lat: z.number(), lon: z.number() }
const tags = z.record(z.string(), z.string()).optional()
const elementSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('node'), id: z.number(), ...point, tags }),
  z.object({
    type: z.literal('way'),
    id: z.number(),
    nodes: z.array(z.number()).optional(),
    center: z.object(point).optional(),
    tags,
  }),
  z.object({
    type: z.literal('relation'),
    id: z.number(),
    center: z.object(point).optional(),
    tags,
  }),
])
export type OsmElement = z.output<typeof elementSchema>

const answerSchema = z.object({
  osm3s: z.object({ timestamp_osm_base: z.string() }),
  remark: z.string().optional(),
  elements: z.array(elementSchema),
})

export interface OverpassAnswer {
  /** Day of the data, `2026-11-24`. */
  readonly day: string
  readonly elements: readonly OsmElement[]
}

/** South, west, north, east: the region with a margin, as Overpass writes a box. */
export const REGION_BOX = '50.763,4.243,50.915,4.483'

/**
 * Reads an answer of Overpass. Throws RefreshStopped for another form, for the remark with which the
 * service says that it gave up half way, and for points that are not in Belgium.
 */
export function readOverpass(name: string, body: Uint8Array): OverpassAnswer {
  const parsed = answerSchema.safeParse(jsonOf(name, body))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const reason = `the answer has another form: ${issue?.path.join('.')}: ${issue?.message}`
    throw new RefreshStopped(name, reason, ADVICE.maintainer)
  }
  const { osm3s, remark, elements } = parsed.data
  if (remark !== undefined) {
    throw new RefreshStopped(name, `the service gave up: ${remark}`, ADVICE.later)
  }
  if (elements.length === 0) throw new RefreshStopped(name, 'nothing was found', ADVICE.later)
  for (const element of elements) {
    const place = pointOf(element)
    if (place !== null && systemOf(...place) !== 4326) {
      const reason = `${element.type} ${element.id} lies at ${place.join(', ')}, which is not in Belgium`
      throw new RefreshStopped(name, reason, ADVICE.maintainer)
    }
  }
  return { day: osm3s.timestamp_osm_base.slice(0, 10), elements }
}

/** Longitude and latitude of an element, null when the answer holds none. */
export function pointOf(element: OsmElement): readonly [number, number] | null {
  if (element.type === 'node') return [element.lon, element.lat]
  return element.center ? [element.center.lon, element.center.lat] : null
}
