import { lengthMetres } from '../../data/topology/lambert.ts'
import { ADVICE, RefreshStopped } from '../refresh-stopped.ts'
import { cellReader, formatCsv, parseCsv, withCells } from './csv-records.ts'
import { type OsmElement, pointOf, REGION_BOX, readOverpass } from './overpass-answer.ts'
import type { RefreshContext, RefreshedPart } from './refreshed-part.ts'
import { ADDRESSES } from './source-addresses.data.ts'

const NAME = 'services (OpenStreetMap)'
const SERVICES = 'services/services.csv'

/** A namesake further away is another service. */
const FURTHEST_METRES = 300
/** Less is drawing, not moving. */
const MOVED_METRES = 15
/** A move beyond this is for a person to decide. */
const FURTHEST_MOVE_METRES = 100
/** When fewer are found again, the question or the tags changed, not the city. */
const SMALLEST_FOUND = 0.5

const AMENITIES =
  'arts_centre|childcare|clinic|college|community_centre|doctors|kindergarten|language_school|library|music_school|school|social_centre|social_facility|theatre'

/** The question, in the query language of the Overpass API. */
export const SERVICES_QUERY = `[out:json][timeout:180];
(nwr["amenity"~"^(${AMENITIES})$"]["name"](${REGION_BOX});
 nwr["leisure"~"^(sports_centre|sports_hall)$"]["name"](${REGION_BOX});
 nwr["office"]["name"](${REGION_BOX}););
out tags center;`

/**
 * Looks up again the services whose point is of OpenStreetMap: by name, near their old point. Points
 * that moved a little are taken over. Services that are gone, and long moves, are told and left as
 * they were; new ones are not added, because the list is chosen by hand.
 */
export async function refreshServices({
  download,
  oldFile,
}: RefreshContext): Promise<RefreshedPart> {
  const request = { name: NAME, url: ADDRESSES.overpass.url, form: { data: SERVICES_QUERY } }
  const { value, retrieved } = await download(request, 'json', ({ body }) =>
    readOverpass(NAME, body),
  )
  const { day, elements } = value
  const byName = elementsByName(elements)
  const table = parseCsv(oldFile(SERVICES))
  const cell = cellReader(table)
  const notes: string[] = []
  let sought = 0
  let found = 0
  let moved = 0
  const rows = table.rows.map((row) => {
    if (cell(row, 'geocode_method') !== 'osm_poi') return row
    sought += 1
    const names = [cell(row, 'name_nl'), cell(row, 'name_fr')].filter((name) => name !== '')
    const here = [Number(cell(row, 'lon')), Number(cell(row, 'lat'))] as const
    const nearest = nearestOf(
      names.flatMap((name) => byName.get(keyOf(name)) ?? []),
      here,
    )
    if (nearest === null) {
      notes.push(`Not found again: ${names.join(' / ')}. It stays; look whether it still exists.`)
      return row
    }
    found += 1
    if (nearest.metres < MOVED_METRES) return row
    if (nearest.metres > FURTHEST_MOVE_METRES) {
      const metres = Math.round(nearest.metres)
      notes.push(`Moved ${metres} m, not taken over: ${names.join(' / ')}. Decide by hand.`)
      return row
    }
    moved += 1
    return withCells(table, row, {
      lon: nearest.point[0].toFixed(6),
      lat: nearest.point[1].toFixed(6),
      source: `OpenStreetMap, Overpass of ${day}`,
      source_date: day,
    })
  })
  if (found < SMALLEST_FOUND * sought) {
    const reason = `only ${found} of ${sought} services were found again`
    throw new RefreshStopped(NAME, reason, ADVICE.maintainer)
  }
  notes.unshift(`Services: ${found} of ${sought} found again, ${moved} moved a little.`)
  if (moved === 0) return { files: [], notes }
  return { files: [{ path: SERVICES, content: formatCsv({ ...table, rows }), retrieved }], notes }
}

type Point = readonly [number, number]

const NAME_TAGS = ['name', 'name:nl', 'name:fr', 'official_name', 'alt_name', 'short_name']

function elementsByName(elements: readonly OsmElement[]): ReadonlyMap<string, readonly Point[]> {
  const byName = new Map<string, Point[]>()
  for (const element of elements) {
    const point = pointOf(element)
    if (point === null) continue
    for (const tag of NAME_TAGS) {
      const key = keyOf(element.tags?.[tag] ?? '')
      if (key !== '') byName.set(key, [...(byName.get(key) ?? []), point])
    }
  }
  return byName
}

/** Letters and digits alone; `GC` is how the VGC shortens gemeenschapscentrum. */
function keyOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/^(gc|gemeenschapscentrum)\s+/, '')
    .replace(/[^a-z0-9]/g, '')
}

function nearestOf(points: readonly Point[], here: Point) {
  return points
    .map((point) => ({ point, metres: lengthMetres([here, point]) }))
    .filter(({ metres }) => metres <= FURTHEST_METRES)
    .reduce<{ readonly point: Point; readonly metres: number } | null>(
      (best, next) => (best === null || next.metres < best.metres ? next : best),
      null,
    )
}
