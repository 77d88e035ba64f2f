import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { publishedEdition, publishedFeatures } from './support/published.ts'

const districts = publishedFeatures<Polygon | MultiPolygon, { code: number }>('districts.geojson')
const region = publishedFeatures<Polygon, unknown>('region.geojson')
const borders = publishedFeatures<MultiLineString, { a: number; b: number; metres: number }>(
  'borders.geojson',
)

const ringsOf = (geometry: Polygon | MultiPolygon): readonly Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()

const directed = (from: Position, to: Position) => `${from.join(' ')} > ${to.join(' ')}`

function* segments(line: readonly Position[]): Generator<readonly [Position, Position]> {
  for (let i = 1; i < line.length; i += 1) {
    const [from, to] = [line[i - 1], line[i]]
    if (from && to) yield [from, to]
  }
}

/** District on the left of every directed segment: rings run with the area on the left. */
const leftOf = new Map<string, number>()
const usedTwice: string[] = []
for (const { properties, geometry } of districts) {
  for (const ring of ringsOf(geometry)) {
    for (const [from, to] of segments(ring)) {
      const key = directed(from, to)
      if (leftOf.has(key)) usedTwice.push(key)
      leftOf.set(key, properties.code)
    }
  }
}

/** Square metres on a plane through Brussels, enough to compare areas. */
function area(ring: readonly Position[]): number {
  let sum = 0
  for (const [[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]] of segments(ring)) {
    sum += (x1 - 4.35) * (y2 - 50.84) - (x2 - 4.35) * (y1 - 50.84)
  }
  return (sum / 2) * 111_260 * 70_300
}

describe('the simplified districts', () => {
  it('are 145 polygons with the code as id', () => {
    expect(districts.map(({ id }) => id)).toEqual(
      districts.map(({ properties }) => properties.code),
    )
    expect(new Set(districts.map(({ id }) => id)).size).toBe(145)
  })

  it('have no side in common in the same direction: nothing overlaps', () => {
    expect(usedTwice).toEqual([])
  })

  it('have every other side in reverse in a neighbour, or on the outline of the region', () => {
    const outline = new Set(
      region.flatMap(({ geometry }) =>
        geometry.coordinates.flatMap((ring) =>
          [...segments(ring)].map(([from, to]) => directed(from, to)),
        ),
      ),
    )
    const alone = [...leftOf.keys()].filter((key) => {
      const [from = '', to = ''] = key.split(' > ')
      return !leftOf.has(`${to} > ${from}`)
    })
    expect(new Set(alone)).toEqual(outline)
  })

  it('together have the area of the region', () => {
    const sum = districts.flatMap(({ geometry }) => ringsOf(geometry).map(area))
    const whole = region.flatMap(({ geometry }) => geometry.coordinates.map(area))
    const total = (areas: readonly number[]) => areas.reduce((a, b) => a + b, 0)
    expect(Math.abs(total(sum) - total(whole))).toBeLessThan(1)
    expect(total(whole) / 1e6).toBeGreaterThan(162)
    expect(total(whole) / 1e6).toBeLessThan(163)
  })

  it('keep their area within 2 % or 2000 m²', () => {
    const stated = new Map(publishedEdition().districts.map((d) => [d.code, d.areaSquareMetres]))
    const off = districts.filter(({ properties, geometry }) => {
      const drawn = ringsOf(geometry)
        .map(area)
        .reduce((a, b) => a + b, 0)
      const full = stated.get(properties.code) ?? 0
      return Math.abs(drawn - full) > Math.max(2_000, 0.02 * full)
    })
    expect(off.map(({ id }) => id)).toEqual([])
  })
})

describe('the border lines', () => {
  it('are exactly the sides that the two districts share', () => {
    const drawn = new Map<string, string>()
    for (const { properties, geometry } of borders) {
      for (const [from, to] of geometry.coordinates.flatMap((line) => [...segments(line)])) {
        const sides = [leftOf.get(directed(from, to)), leftOf.get(directed(to, from))]
        drawn.set([directed(from, to), directed(to, from)].sort().join(), String(sides.sort()))
        expect(sides.sort((x = 0, y = 0) => x - y)).toEqual([properties.a, properties.b])
      }
    }
    const shared = [...leftOf.keys()].filter((key) =>
      leftOf.has(key.split(' > ').reverse().join(' > ')),
    )
    expect(drawn.size).toBe(shared.length / 2)
  })

  it('are the neighbours of the edition with the same length', () => {
    const listed = borders.map(({ properties: { a, b, metres } }) => ({ a, b, metres }))
    expect(listed).toEqual(publishedEdition().borders)
  })

  it('are as long as at full resolution or a little shorter', () => {
    for (const { properties, geometry } of borders) {
      const drawn = geometry.coordinates
        .flatMap((line) => [...segments(line)])
        .map(([[x1 = 0, y1 = 0], [x2 = 0, y2 = 0]]) =>
          Math.hypot((x2 - x1) * 70_300, (y2 - y1) * 111_260),
        )
        .reduce((a, b) => a + b, 0)
      expect(drawn).toBeLessThan(properties.metres * 1.01 + 2)
      expect(drawn).toBeGreaterThan(properties.metres * 0.8 - 5)
    }
  })
})
