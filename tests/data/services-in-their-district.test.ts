import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { csvParse } from 'd3-dsv'
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { DATA_FOLDER } from './support/paths.ts'
import { publishedEdition, publishedServices } from './support/published.ts'

/** Rows of a table of `data/`. */
const sourceTable = (path: string) => csvParse(readFileSync(join(DATA_FOLDER, path), 'utf8'))

const { services, omitted } = publishedServices()

const full = JSON.parse(
  readFileSync(join(DATA_FOLDER, 'geo/monitoring_districts.geojson'), 'utf8'),
) as FeatureCollection<Polygon | MultiPolygon, { mdrc: number }>

/** Even-odd rule over all rings of an area. */
function contains(geometry: Polygon | MultiPolygon, [x, y]: readonly [number, number]): boolean {
  const rings: readonly Position[][] =
    geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
  let inside = false
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i += 1) {
      const [x1 = 0, y1 = 0] = ring[i - 1] ?? []
      const [x2 = 0, y2 = 0] = ring[i] ?? []
      if (y1 > y !== y2 > y && x < x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside
    }
  }
  return inside
}

describe('the services', () => {
  it('lie in the district they name', () => {
    const wrong = services.filter(({ point, district }) => {
      if (point === null) return district !== null
      const found = full.features.filter(({ geometry }) => contains(geometry, point))
      return found.length !== 1 || found[0]?.properties.mdrc !== district
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('lie in a district that has a part in their municipality', () => {
    const shares = new Map(publishedEdition().districts.map((d) => [d.code, d.municipalities]))
    const wrong = services.filter(
      ({ district, municipality }) =>
        district !== null && !shares.get(district)?.some(({ nis }) => nis === municipality),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('are 22 community centres, one of them without a point, and 24 libraries', () => {
    const ofType = (type: string) => services.filter((service) => service.type === type)
    expect(ofType('communityCentre').length).toBe(22)
    const without = ofType('communityCentre').filter(({ point }) => point === null)
    expect(without.map(({ name }) => name.nl)).toEqual(['GC WaBo'])
    expect(ofType('library').length).toBe(24)
  })

  it('are per type as many as the source has, less those left out and with the exceptions', () => {
    const typeOf = new Map(
      sourceTable('services/service_types.csv').map((row) => [row.source_type, row.type]),
    )
    const exceptions = new Map(
      sourceTable('services/service_exceptions.csv').map((row) => [row.id, row]),
    )
    const expected = new Map<string, string[]>()
    for (const { id = '', type = '' } of sourceTable('services/services.csv')) {
      const exception = exceptions.get(id)
      if (exception?.decision === 'omit') continue
      const own = (exception?.type || typeOf.get(type)) ?? 'unknown'
      expected.set(own, [...(expected.get(own) ?? []), id])
    }
    const found = new Map<string, string[]>()
    for (const { id, type } of services) found.set(type, [...(found.get(type) ?? []), id])
    expect(found).toEqual(expected)
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length)
    const left = [...exceptions.values()].filter(({ decision }) => decision === 'omit')
    expect(omitted.map(({ id, reason }) => [id, reason]).sort()).toEqual(
      left.map(({ id, reason }) => [id, reason]).sort(),
    )
  })

  it('keep the point, or the lack of one, of the source', () => {
    const rows = new Map(sourceTable('services/services.csv').map((row) => [row.id, row]))
    for (const { id, point } of services) {
      const { lon, lat } = rows.get(id) ?? {}
      expect([id, point?.join(' ') ?? '']).toEqual([
        id,
        lon === '' ? '' : `${Number(lon)} ${Number(lat)}`,
      ])
    }
  })

  it('are certain to the building only up to 100 m', () => {
    for (const { point, precisionMetres, certainty } of services) {
      const expected =
        point === null ? 'none' : Number(precisionMetres) > 100 ? 'street' : 'building'
      expect(certainty).toBe(expected)
    }
  })

  it('leave out the former library of Oudergem and say why', () => {
    expect(omitted.find(({ id }) => id === 'bibliotheek-9661843e')?.reason).toMatch(
      /former library/,
    )
    expect(services.length + omitted.length).toBe(340)
  })
})
