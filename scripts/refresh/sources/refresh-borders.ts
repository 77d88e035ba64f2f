import { booleanPointInPolygon } from '@turf/turf'
import type { MultiPolygon, Point, Polygon, Position } from 'geojson'
import * as z from 'zod'
import {
  type CoordinateSystem,
  systemOf,
  toLonLat,
} from '../../../src/import/services/coordinate-system.ts'
import { areaSquareMetres } from '../../data/topology/polygon-rings.ts'
import { jsonOf } from '../fetch/check-answer.ts'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import type { RefreshContext, RefreshedPart } from './refreshed-part.ts'
import { ADDRESSES } from './source-addresses.data.ts'

const NAME = 'borders of the wijken'
const DISTRICTS = 'geo/monitoring_districts.geojson'
const LABELS = 'geo/monitoring_districts_labels.geojson'

/** UrbIS, BISA and the open data portal agree on areas within 0.004 %. */
const STATED_AREA_TOLERANCE = 0.001
/** A drawing may be simplified; a wijk with other borders is further off. */
const DRAWN_AREA_TOLERANCE = 0.03

interface OfficialDistrict {
  readonly code: number
  readonly statedSquareMetres: number
  readonly geometry: Polygon | MultiPolygon
}

/**
 * Holds the official borders against those of the old edition. The partition is fixed since 2007 and
 * the file of the edition shares its lines with municipalities and region, so it is kept; borders
 * that differ stop the refresh, because that is a decision for a person.
 *
 * UrbIS is asked first, and opendata.brussels when UrbIS gives no sound answer.
 */
export async function refreshBorders({
  download,
  oldFile,
}: RefreshContext): Promise<RefreshedPart> {
  const old = readOld(oldFile(DISTRICTS), oldFile(LABELS))
  const codes = old.map(({ code }) => code)
  const ask = (from: string, url: string, system: CoordinateSystem) => {
    const name = `${NAME} (${from})`
    return download({ name, url }, 'json', ({ body }) =>
      readOfficial(name, body, codes, system),
    ).then(({ value }) => ({ from, official: value }))
  }
  const notes: string[] = []
  const { from, official } = await ask('UrbIS', ADDRESSES.urbisDistricts.url, 31370).catch(
    (error: unknown) => {
      // Other codes or coordinates than before are news, not a fault of the line.
      if (!(error instanceof RefreshStopped) || error instanceof BordersDiffer) throw error
      notes.push(`UrbIS gave no answer (${error.reason}); opendata.brussels was asked instead.`)
      return ask('opendata.brussels', ADDRESSES.brusselsDistricts.url, 4326)
    },
  )
  compare(`${NAME} (${from})`, old, official)
  notes.push(`Borders: ${official.length} wijken as in the old edition, checked against ${from}.`)
  return { files: [], notes }
}

class BordersDiffer extends RefreshStopped {}

const DIFFER_ADVICE =
  'the borders of the old edition stay. Ask who maintains the map before going on, or go on with --without borders.'

const position = z.tuple([z.number(), z.number()]).rest(z.number())
const rings = z.array(z.array(position).min(4)).min(1)
const answerSchema = z.object({
  type: z.literal('FeatureCollection'),
  numberMatched: z.number().optional(),
  features: z.array(
    z.object({
      properties: z.record(z.string(), z.unknown()),
      geometry: z.discriminatedUnion('type', [
        z.object({ type: z.literal('Polygon'), coordinates: rings }),
        z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
      ]),
    }),
  ),
})

function readOfficial(
  name: string,
  body: Uint8Array,
  codes: readonly number[],
  system: CoordinateSystem,
): readonly OfficialDistrict[] {
  const parsed = answerSchema.safeParse(jsonOf(name, body))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const reason = `the answer has another form: ${issue?.path.join('.')}: ${issue?.message}`
    throw new RefreshStopped(name, reason, ADVICE.maintainer)
  }
  const { features, numberMatched } = parsed.data
  if (numberMatched !== undefined && numberMatched !== features.length) {
    const reason = `the answer is incomplete: ${features.length} of ${numberMatched} wijken`
    throw new RefreshStopped(name, reason, ADVICE.later)
  }
  const official = features.map(({ properties, geometry }): OfficialDistrict => {
    // Field names differ in case between the services.
    const fields = new Map(Object.entries(properties).map(([key, v]) => [key.toLowerCase(), v]))
    return {
      code: Number(fields.get('mdzone')),
      statedSquareMetres: Number(fields.get('area')),
      geometry: inDegrees(name, geometry, system),
    }
  })
  const found = new Set(official.map(({ code }) => code))
  const lost = codes.filter((code) => !found.has(code))
  const fresh = [...found].filter((code) => !codes.includes(code))
  if (lost.length + fresh.length > 0 || official.length !== codes.length) {
    const reason = `the list of wijken changed: ${official.length} areas; no longer there: ${list(lost)}; not known: ${list(fresh)}`
    throw new BordersDiffer(name, reason, DIFFER_ADVICE)
  }
  return official
}

const list = (codes: readonly number[]) => (codes.length === 0 ? 'none' : codes.join(', '))

function inDegrees(
  name: string,
  geometry: z.output<typeof answerSchema>['features'][number]['geometry'],
  system: CoordinateSystem,
): Polygon | MultiPolygon {
  const convert = (ring: readonly (readonly number[])[]): Position[] =>
    ring.map(([x = 0, y = 0]) => {
      if (systemOf(x, y) !== system) {
        const reason = `the coordinates (${x}, ${y}) are not in the system that was asked for (EPSG:${system})`
        throw new BordersDiffer(name, reason, ADVICE.maintainer)
      }
      return [...toLonLat(x, y, system)]
    })
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: geometry.coordinates.map(convert) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(convert)) }
}

interface OldDistrict {
  readonly code: number
  readonly name: string
  readonly squareMetres: number
  readonly inside: Position
}

function readOld(districts: string, labels: string): readonly OldDistrict[] {
  const inside = new Map<number, Position>(
    JSON.parse(labels).features.map(
      ({ properties, geometry }: { properties: { mdrc: number }; geometry: Point }) => [
        properties.mdrc,
        geometry.coordinates,
      ],
    ),
  )
  return JSON.parse(districts).features.map(
    ({ properties }: { properties: { mdrc: number; name_nl: string; area_m2: number } }) => ({
      code: properties.mdrc,
      name: properties.name_nl,
      squareMetres: properties.area_m2,
      inside: inside.get(properties.mdrc) ?? [0, 0],
    }),
  )
}

function compare(
  source: string,
  old: readonly OldDistrict[],
  official: readonly OfficialDistrict[],
): void {
  const byCode = new Map(official.map((district) => [district.code, district]))
  const differing = old.filter(({ code, squareMetres, inside }) => {
    const found = byCode.get(code)
    if (found === undefined) return true
    const drawn = areaSquareMetres(found.geometry)
    return !(
      Math.abs(found.statedSquareMetres / squareMetres - 1) <= STATED_AREA_TOLERANCE &&
      Math.abs(drawn / squareMetres - 1) <= DRAWN_AREA_TOLERANCE &&
      booleanPointInPolygon([...inside], found.geometry)
    )
  })
  if (differing.length === 0) return
  const named = differing.slice(0, 5).map(({ code, name }) => `${code} ${name}`)
  const reason = `${differing.length} wijken have other borders than in the old edition: ${named.join(', ')}`
  throw new BordersDiffer(source, reason, DIFFER_ADVICE)
}
