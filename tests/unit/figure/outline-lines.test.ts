import { area, polygon } from '@turf/turf'
import { describe, expect, it } from 'vitest'
import type { DistrictFeature } from '../../../src/core/figure/map-geometry.ts'
import { outlineLines } from '../../../src/core/figure/outline-lines.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

const square = (code: number, x: number, y: number): DistrictFeature => ({
  type: 'Feature',
  properties: { code, kind: 'residential' },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, y],
        [x + 1, y],
        [x + 1, y + 1],
        [x, y + 1],
        [x, y],
      ],
    ],
  },
})

const lengthOf = (lines: readonly unknown[][]): number =>
  lines.reduce((sum, line) => sum + line.length - 1, 0)

describe('outlineLines', () => {
  it('drops the border between two districts', () => {
    const lines = outlineLines([square(1, 0, 0), square(2, 1, 0)], [1, 2])
    expect(lines).toHaveLength(1)
    expect(lengthOf(lines)).toBe(6)
    expect(lines[0]?.[0]).toEqual(lines[0]?.at(-1))
  })

  it('keeps a hole and parts that do not touch', () => {
    const ring = [0, 1, 2].flatMap((x) => [0, 1, 2].map((y) => [x, y] as const))
    const around = ring.filter(([x, y]) => x !== 1 || y !== 1).map(([x, y], i) => square(i, x, y))
    const codes = around.map(({ properties }) => properties.code)
    expect(lengthOf(outlineLines(around, codes))).toBe(12 + 4)
    expect(outlineLines([square(1, 0, 0), square(2, 5, 5)], [1, 2])).toHaveLength(2)
  })

  it('is empty for no districts', () => {
    expect(outlineLines([square(1, 0, 0)], [])).toEqual([])
  })

  it('encloses as much ground as the districts of the arme sikkel together', async () => {
    const { districts } = await publishedLoader.loadGeometry(publishedEdition)
    const zone = publishedEdition.zones.find(({ id }) => id === 'armeSikkel')
    const codes = zone?.members.map(({ district }) => district) ?? []
    const signed = outlineLines(districts.features, codes).map((ring) => ringArea(ring))
    const enclosed = Math.abs(signed.reduce((sum, part) => sum + part, 0))
    const together = districts.features
      .filter(({ properties }) => codes.includes(properties.code))
      .reduce((sum, feature) => sum + area(feature), 0)
    expect(codes).toHaveLength(20)
    expect(enclosed / together).toBeCloseTo(1, 6)
  })
})

/** Square metres, negative for a hole. */
function ringArea(ring: readonly (readonly number[])[]): number {
  const closed = ring.map((position) => [...position])
  const turns = closed.reduce((sum, [x = 0, y = 0], i) => {
    const [nextX = x, nextY = y] = closed[i + 1] ?? []
    return sum + x * nextY - nextX * y
  }, 0)
  return Math.sign(turns) * area(polygon([closed]))
}
