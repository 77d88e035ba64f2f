import fc from 'fast-check'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { outlineLines } from '../../../src/core/figure/outline-lines.ts'
import { REGION_PROJECTION } from '../../../src/svg/map-drawing.ts'
import { borderNetwork } from '../../../src/svg/simplify/border-network.ts'
import { keptByDouglasPeucker } from '../../../src/svg/simplify/douglas-peucker.ts'
import { thinGeometry } from '../../../src/svg/simplify/thin-geometry.ts'
import { publishedEdition, publishedLoader } from '../../support/published-edition.ts'

const plane = {
  ...REGION_PROJECTION,
  project: ([x = 0, y = 0]: readonly number[]) => [x, y] as const,
}

describe('keptByDouglasPeucker', () => {
  it('drops what lies within the tolerance and keeps what sticks out', () => {
    const line = [
      [0, 0],
      [1, 0.1],
      [2, 0],
      [3, 5],
      [4, 0],
    ] as const
    expect(keptByDouglasPeucker(line, 0.5)).toEqual([true, false, true, true, true])
  })

  it('never drops a point farther from the kept line than the tolerance', () => {
    const coordinate = fc.integer({ min: -100, max: 100 })
    const lines = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 })
    fc.assert(
      fc.property(lines, fc.double({ min: 0.1, max: 20, noNaN: true }), (line, tolerance) => {
        const kept = keptByDouglasPeucker(line, tolerance)
        line.forEach((point, i) => {
          if (kept[i]) return
          const before = line[kept.lastIndexOf(true, i)] ?? point
          const after = line[kept.indexOf(true, i)] ?? point
          expect(distance(point, before, after)).toBeLessThanOrEqual(tolerance + 1e-9)
        })
      }),
    )
  })
})

describe('borderNetwork', () => {
  it('thins a shared stretch alike in both rings, whichever way and from where they run', () => {
    const shared: Position[] = [
      [0, 0],
      [0.2, 1],
      [-0.1, 2],
      [0.1, 3],
      [0, 4],
    ]
    const west: Position[] = [...shared, [-5, 4], [-5, 0], [0, 0]]
    const east: Position[] = [[5, 0], [5, 4], ...shared.toReversed(), [5, 0]]
    const network = borderNetwork([west, east], plane, 0.5)
    expect(network.thin(west)).toEqual([
      [0, 0],
      [0, 4],
      [-5, 4],
      [-5, 0],
      [0, 0],
    ])
    expect(network.thin(east).map(String)).toContain('0,4')
    expect(network.thin(east)).toHaveLength(5)
  })

  it('keeps the same of two points as far out, whichever way the line runs', () => {
    const line: Position[] = [
      [0, 0],
      [1, 1],
      [3, 1],
      [4, 0],
    ]
    const network = borderNetwork([line], plane, 0.9)
    expect(network.thin(line)).toHaveLength(3)
    expect(network.thin(line.toReversed()).toReversed()).toEqual(network.thin(line))
  })

  it('thins an island alike inside and outside, wherever its ring begins', () => {
    const island: Position[] = [
      [2, 0],
      [3, 0.1],
      [4, 0],
      [4, 2],
      [2, 2],
      [2, 0],
    ]
    const begunElsewhere: Position[] = [
      [3, 0.1],
      [2, 0],
      [2, 2],
      [4, 2],
      [4, 0],
      [3, 0.1],
    ]
    const network = borderNetwork([island, begunElsewhere], plane, 0.5)
    const corners = (ring: Position[]) => new Set(ring.map(String))
    expect(corners(network.thin(island))).toEqual(corners(network.thin(begunElsewhere)))
  })
})

describe('thinGeometry', () => {
  it('keeps all borders between districts shared: their common outline is that of the region', async () => {
    const geometry = await publishedLoader.loadGeometry(publishedEdition)
    const thinned = thinGeometry(geometry, REGION_PROJECTION, {
      borderTolerance: 0.6,
      groundTolerance: 1.5,
      smallestGroundShape: 14,
    })
    const codes = publishedEdition.districts.map(({ code }) => code)
    const outline = outlineLines(thinned.districts.features, codes)
    const region = thinned.region.features.flatMap(({ geometry: shape }) =>
      shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat(),
    )
    const points = (lines: Position[][]) => new Set(lines.flat().map(String))
    expect(points(outline)).toEqual(points(region))
  })
})

type Point = readonly [x: number, y: number]

function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = Math.hypot(x2 - x1, y2 - y1)
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length ** 2
  const share = Math.max(0, Math.min(1, along))
  return Math.hypot(x - x1 - share * (x2 - x1), y - y1 - share * (y2 - y1))
}
