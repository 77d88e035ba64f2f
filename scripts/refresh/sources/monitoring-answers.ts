import * as z from 'zod'
import { systemOf } from '../../../src/import/services/coordinate-system.ts'
import { jsonOf } from '../fetch/check-answer.ts'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'

/** A cell of the map portal: a figure, or the mark of a missing one. */
export interface PortalCell {
  readonly districtId: number
  readonly value: number | null
  readonly flag: string
}

/** Marks that are known: `GM` of the portal, `ND` and `VS` of the exports of the same figures. */
const KNOWN_FLAGS: ReadonlySet<string> = new Set(['', 'GM', 'ND', 'VS'])

const stop = (name: string, reason: string): never => {
  throw new RefreshStopped(name, reason, ADVICE.maintainer)
}

function parse<T>(name: string, body: Uint8Array, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(jsonOf(name, body))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  return stop(name, `the answer has another form: ${issue?.path.join('.')}: ${issue?.message}`)
}

/**
 * The data set that an indicator page shows: the number at the end of the hidden field `map_url`.
 * The server gives it out anew, so it is never kept between editions.
 */
export function datasetIdOf(name: string, page: Uint8Array): string {
  const html = new TextDecoder().decode(page)
  const field = /<input\b[^>]*\bid="map_url"[^>]*>/i.exec(html)?.[0] ?? ''
  const [, id] =
    /\bvalue="https:\/\/geodata\.perspective\.brussels\/[^"]*\/(\d+)"/i.exec(field) ?? []
  return id ?? stop(name, 'the page names no data set for its map')
}

const datasetSchema = z.object({
  level: z.string(),
  entries: z.array(
    z.object({
      id: z.union([z.number(), z.string()]),
      value: z.number().nullish(),
      flag: z.string().nullish(),
    }),
  ),
})

/** The figures of a data set at the level of the wijken (`D`). */
export function cellsOf(name: string, body: Uint8Array): readonly PortalCell[] {
  const { level, entries } = parse(name, body, datasetSchema)
  if (level !== 'D') stop(name, `the figures are not per wijk (level "${level}")`)
  return entries.map(({ id, value, flag }): PortalCell => {
    const mark = flag ?? ''
    if (!KNOWN_FLAGS.has(mark)) stop(name, `a figure carries the unknown mark "${mark}"`)
    return { districtId: Number(id), value: mark === '' ? (value ?? null) : null, flag: mark }
  })
}

const refSchema = z.object({
  features: z.array(
    z.object({ properties: z.object({ id: z.union([z.number(), z.string()]), code: z.string() }) }),
  ),
})

/** Code of the wijk by the portal's own number; all codes of the old edition, once each. */
export function districtsOfPortal(
  name: string,
  body: Uint8Array,
  codes: readonly number[],
): ReadonlyMap<number, number> {
  const { features } = parse(name, body, refSchema)
  const byId = new Map(features.map(({ properties: { id, code } }) => [Number(id), Number(code)]))
  const found = new Set(byId.values())
  const lost = codes.filter((code) => !found.has(code))
  const fresh = [...found].filter((code) => !codes.includes(code))
  if (lost.length + fresh.length > 0 || features.length !== codes.length) {
    const said = `${features.length} areas; no longer there: ${lost.join(', ') || 'none'}; not known: ${fresh.join(', ') || 'none'}`
    stop(name, `the list of wijken changed: ${said}`)
  }
  return byId
}

const geojsonSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        geometry: z.object({
          type: z.enum(['Polygon', 'MultiPolygon']),
          coordinates: z.array(z.unknown()).min(1),
        }),
      }),
    )
    .min(1),
})

/**
 * Year of the figures: the four digits in the file name that the portal gives its GeoJSON. The areas
 * in it must be on the Lambert 72 grid.
 */
export function yearOf(
  name: string,
  {
    body,
    headers,
  }: { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> },
): number {
  const { features } = parse(name, body, geojsonSchema)
  const [x = Number.NaN, y = Number.NaN] = [features[0]?.geometry.coordinates]
    .flat(5)
    .filter((value) => typeof value === 'number')
  if (systemOf(x, y) !== 31370) {
    stop(name, `the coordinates (${x}, ${y}) are not on the Belgian grid Lambert 72 (EPSG:31370)`)
  }
  const file = headers['content-disposition'] ?? ''
  const years = [...file.matchAll(/(?<!\d)((?:19|20)\d{2})(?!\d)/g)].map(([, year]) => Number(year))
  return years.at(-1) ?? stop(name, `the file name "${file}" names no year`)
}
