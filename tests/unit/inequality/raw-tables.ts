import { readFileSync } from 'node:fs'
import type { SharedBorder } from '../../../src/core/adjacency/adjacency.ts'
import type { IndicatorSeries } from '../../../src/core/indicators/indicator.ts'

const DATA = new URL('../../../data/', import.meta.url)
const HIGHEST_RESIDENTIAL_CODE = 118

export const RESIDENTIAL: readonly number[] = Array.from(
  { length: HIGHEST_RESIDENTIAL_CODE },
  (_, index) => index + 1,
)

/** Cells of the source table, read without any code of the product: id, then year, then code. */
const CELLS = ((): ReadonlyMap<string, ReadonlyMap<number, number>> => {
  const table = readFileSync(new URL('indicators/district_indicators.csv', DATA), 'utf8')
  const cells = new Map<string, Map<number, number>>()
  for (const line of table.trim().split('\n').slice(1)) {
    const [code, id, year, value] = line.split(',')
    if (value === undefined || value === '' || Number(code) > HIGHEST_RESIDENTIAL_CODE) continue
    const key = `${id} ${year}`
    const column = cells.get(key) ?? new Map<number, number>()
    cells.set(key, column.set(Number(code), Number(value)))
  }
  return cells
})()

/** Published values of one indicator and year by district; districts without one are absent. */
export function rawColumn(id: string, year: number): ReadonlyMap<number, number> {
  return CELLS.get(`${id} ${year}`) ?? new Map()
}

/** A series that answers straight from the source table. */
export function rawSeries(id: string): IndicatorSeries {
  const years = [...CELLS.keys()]
    .filter((key) => key.startsWith(`${id} `))
    .map((key) => Number(key.split(' ')[1]))
    .sort((one, other) => one - other)
  return {
    id,
    years,
    at: (district, year) => {
      const value = rawColumn(id, year).get(district)
      return value === undefined
        ? { kind: 'missing', reason: 'notInEdition' }
        : { kind: 'observed', value }
    },
    sourceAt: () => null,
  }
}

/** Inhabitants and values of one year, for the districts that have a value. */
export function rawWeighted(id: string, year: number) {
  const population = rawColumn('1603', year)
  return [...rawColumn(id, year)].map(([district, value]) => ({
    district,
    value,
    weight: population.get(district) ?? 0,
  }))
}

/** Codes of the glossary reading of the arme sikkel. */
export function rawGlossaryCodes(): readonly number[] {
  const file = readFileSync(new URL('definitions/arme_sikkel.json', DATA), 'utf8')
  const { proposed_codes: codes } = JSON.parse(file) as { proposed_codes: number[] }
  return codes
}

/**
 * Shared borders of the residential districts, from segments that two polygons of the source have
 * in common; lengths on a plane around the region, good to a per mille.
 */
export function rawBorders(): readonly SharedBorder[] {
  const file = readFileSync(new URL('geo/monitoring_districts.geojson', DATA), 'utf8')
  const { features } = JSON.parse(file) as { features: RawFeature[] }
  const ownerOf = new Map<string, number>()
  const metresOf = new Map<string, number>()
  for (const { properties, geometry } of features) {
    if (properties.mdrc > HIGHEST_RESIDENTIAL_CODE) continue
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
    for (const ring of polygons.flat()) {
      for (let index = 1; index < ring.length; index += 1) {
        const ends = [ring[index - 1] ?? [], ring[index] ?? []]
        const key = ends.map(String).sort().join(' ')
        const owner = ownerOf.get(key)
        if (owner === undefined) ownerOf.set(key, properties.mdrc)
        else {
          const pair = `${Math.min(owner, properties.mdrc)} ${Math.max(owner, properties.mdrc)}`
          metresOf.set(pair, (metresOf.get(pair) ?? 0) + metresBetween(ends))
        }
      }
    }
  }
  return [...metresOf].map(([pair, metres]) => {
    const [a = 0, b = 0] = pair.split(' ').map(Number)
    return { a, b, metres }
  })
}

interface RawFeature {
  readonly properties: { readonly mdrc: number }
  readonly geometry:
    | { readonly type: 'Polygon'; readonly coordinates: number[][][] }
    | { readonly type: 'MultiPolygon'; readonly coordinates: number[][][][] }
}

function metresBetween([[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []]: number[][]): number {
  const metresPerDegree = 111_195
  const shrink = Math.cos((50.85 * Math.PI) / 180)
  return metresPerDegree * Math.hypot((x2 - x1) * shrink, y2 - y1)
}
