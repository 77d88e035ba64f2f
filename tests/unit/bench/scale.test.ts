import { area, booleanValid } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import { growthPower, polygonsAt } from '../../../scripts/bench/scale/growth-law.ts'
import { scaleRows } from '../../../scripts/bench/scale/scale-rows.ts'
import { syntheticEdition } from '../../../scripts/bench/scale/synthetic-edition.ts'
import { syntheticPolygons } from '../../../scripts/bench/scale/synthetic-polygons.ts'
import { REGION_BOUNDS } from '../../../src/core/figure/region-frame.ts'

const measured = (law: (polygons: number) => number) =>
  [100, 1000, 10_000].map((polygons) => ({ polygons, milliseconds: law(polygons) }))

describe('growthPower', () => {
  it('finds the power of a law', () => {
    expect(growthPower(measured((n) => 0.2 * n))).toBeCloseTo(1, 10)
    expect(growthPower(measured((n) => 3 * n ** 2))).toBeCloseTo(2, 10)
    expect(growthPower(measured(() => 7))).toBeCloseTo(0, 10)
  })

  it('refuses one size', () => {
    expect(() => growthPower([{ polygons: 5, milliseconds: 1 }])).toThrow(RangeError)
  })
})

describe('polygonsAt', () => {
  it('reads the number of polygons between two sizes', () => {
    expect(
      polygonsAt(
        100,
        measured((n) => 0.02 * n),
      ),
    ).toBe(5000)
  })

  it('gives null where the limit lies under or over all sizes', () => {
    expect(
      polygonsAt(
        1,
        measured((n) => 0.02 * n),
      ),
    ).toBeNull()
    expect(
      polygonsAt(
        300,
        measured((n) => 0.02 * n),
      ),
    ).toBeNull()
  })
})

describe('syntheticPolygons', () => {
  it('covers the bounds without gap or overlap, whatever the number', () => {
    const [[west, south], [east, north]] = REGION_BOUNDS
    const box = [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ]
    const whole = area({ type: 'Polygon', coordinates: [box] })
    for (const count of [1, 7, 145]) {
      const polygons = syntheticPolygons(count, REGION_BOUNDS)
      const sum = polygons.reduce((total, polygon) => total + area(polygon), 0)
      expect(polygons.map(({ properties }) => properties.code)).toEqual(
        Array.from({ length: count }, (_, index) => index + 1),
      )
      expect(polygons.every((polygon) => booleanValid(polygon))).toBe(true)
      expect(sum / whole).toBeCloseTo(1, 6)
    }
  })

  it('gives the same polygons again', () => {
    expect(syntheticPolygons(30, REGION_BOUNDS)).toEqual(syntheticPolygons(30, REGION_BOUNDS))
  })
})

describe('syntheticEdition', () => {
  it('has a value or a reason for every polygon and year, and not the same in two years', () => {
    const features = syntheticPolygons(200, REGION_BOUNDS)
    const years = [2001, 2002]
    const { edition, series } = syntheticEdition(features, ['2336'], years)
    const [first = [], second = []] = years.map((year) =>
      edition.districts.map(({ code }) => series.get('2336')?.at(code, year)),
    )
    const kinds = new Set([...first, ...second].map((cell) => cell?.kind))
    expect(kinds).toEqual(new Set(['observed', 'missing']))
    expect(first).not.toEqual(second)
  })
})

describe('scaleRows', () => {
  const times = (polygons: number) => ({
    polygons,
    readData: 1,
    limits: 1,
    firstMap: 1,
    classes: polygons / 100,
    wholeFigure: polygons / 50,
    states: polygons / 100,
    frameScript: polygons / 100,
    pixels: 500,
    leastScript: polygons / 50,
    hover: 500,
    heapMegabytes: 10,
  })

  it('ends with the power of every column and where a change of it takes a tenth of a second', () => {
    const rows = scaleRows([times(100), times(1000), times(10_000)])
    expect(rows).toHaveLength(5)
    expect(rows.at(-2)).toMatchObject({ polygons: 'power of growth', figure: 1, pixels: 0 })
    expect(rows.at(-1)).toMatchObject({ polygons: '100 ms at', figure: 5000, pixels: '' })
  })
})
