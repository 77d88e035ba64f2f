import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildWalkNetwork } from '../../../src/core/access/build-walk-network.ts'
import { metresBetween, metresPerDegreeLongitude } from '../../../src/core/access/local-metres.ts'
import { snapToNetwork, startsOf } from '../../../src/core/access/snap-to-network.ts'
import type { WalkNetworkInput } from '../../../src/core/access/walk-network-input.ts'
import type { LonLat } from '../../../src/core/districts/district.ts'
import { arbitraryWalkNetwork } from '../../support/arbitrary-walk-network.ts'
import { gridPoint, gridWalkNetwork } from '../../support/grid-walk-network.ts'

const beside = ([longitude, latitude]: LonLat, east: number, north: number): LonLat => [
  longitude + east / metresPerDegreeLongitude(latitude),
  latitude + north / 111_245,
]

describe('metres between places', () => {
  it('are those of the ellipsoid', () => {
    // Lengths of a degree by the WGS84 series, and geodesics by Vincenty's formula.
    expect(metresPerDegreeLongitude(50.76)).toBeCloseTo(70_559.17, 0)
    expect(metresPerDegreeLongitude(50.92)).toBeCloseTo(70_318.3, 0)
    expect(metresBetween([4.28, 50.77], [4.45, 50.9])).toBeCloseTo(18_776.76, 1)
    expect(metresBetween([4.35, 50.85], [4.362, 50.858])).toBeCloseTo(1_227.23, 1)
  })
})

describe('snapToNetwork', () => {
  const network = gridWalkNetwork(4, 3)

  it('joins a place to the nearest point of the nearest edge', () => {
    const place = snapToNetwork(network, beside(gridPoint(1, 1), 30, 12))
    expect(place?.metresOff).toBeCloseTo(12, 1)
    expect(place?.from.node).toBe(5)
    expect(place?.to.node).toBe(6)
    expect(place?.from.metres).toBeCloseTo(30, 0)
    expect(place?.to.metres).toBeCloseTo(70, 0)
  })

  it('shares the length of the edge, not its straight line, between the two ends', () => {
    const bent = buildWalkNetwork({
      nodes: [gridPoint(0, 0), gridPoint(1, 0)],
      edges: [[0, 1, 240]],
      inhabitants: [0, 0],
      cellOfNode: [0xffff, 0xffff],
      cells: [],
    })
    const place = snapToNetwork(bent, beside(gridPoint(0, 0), 25, 0))
    expect(place?.from.metres).toBeCloseTo(60, 0)
    expect(place?.to.metres).toBeCloseTo(180, 0)
  })

  it('walks to the street before it walks along it', () => {
    const place = snapToNetwork(network, beside(gridPoint(0, 0), -40, 0))
    if (place === null) throw new Error('off the network')
    const [first, second] = startsOf(place)
    expect(first).toEqual({ node: 0, metres: place.metresOff })
    expect(place.metresOff).toBeCloseTo(40, 1)
    expect(second).toEqual({ node: 1, metres: place.metresOff + 100 })
  })

  it('gives null further off than the limit, and outside the region', () => {
    expect(snapToNetwork(network, beside(gridPoint(0, 0), -499, 0))).not.toBeNull()
    expect(snapToNetwork(network, beside(gridPoint(0, 0), -502, 0))).toBeNull()
    expect(snapToNetwork(network, beside(gridPoint(0, 0), -40, 0), 39)).toBeNull()
    expect(snapToNetwork(network, [2.35, 48.86])).toBeNull()
    expect(snapToNetwork(network, [Number.NaN, 50.84])).toBeNull()
  })

  it('looks on when the next square may hold a nearer edge', () => {
    const west = gridPoint(0, 0)
    const streets = buildWalkNetwork({
      nodes: [west, beside(west, 0, 60), beside(west, 135, 0), beside(west, 135, 60)],
      edges: [
        [0, 1, 60],
        [2, 3, 60],
      ],
      inhabitants: [0, 0, 0, 0],
      cellOfNode: [0xffff, 0xffff, 0xffff, 0xffff],
      cells: [],
    })
    const place = snapToNetwork(streets, beside(west, 110, 30))
    expect(place?.from.node).toBe(2)
    expect(place?.metresOff).toBeCloseTo(25, 0)
  })

  it('refuses a limit without an end', () => {
    expect(() => snapToNetwork(network, [4.35, 50.84], Number.POSITIVE_INFINITY)).toThrow(
      RangeError,
    )
  })

  it('finds no edge nearer when it looks at every one', () => {
    const place = fc.tuple(
      fc.double({ min: 4.23, max: 4.49, noNaN: true }),
      fc.double({ min: 50.75, max: 50.92, noNaN: true }),
    )
    fc.assert(
      fc.property(
        arbitraryWalkNetwork,
        place,
        fc.integer({ min: 1, max: 9_000 }),
        (input, point, limit) => {
          const found = snapToNetwork(buildWalkNetwork(input), point, limit)
          const nearest = nearestOfAll(input, point)
          if (nearest > limit + 0.001) expect(found).toBeNull()
          if (nearest < limit - 0.001) expect(found?.metresOff).toBeCloseTo(nearest, 3)
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** Metres to the nearest of all edges, found by halving every edge again and again. */
function nearestOfAll({ nodes, edges }: WalkNetworkInput, point: LonLat): number {
  const perLongitude = metresPerDegreeLongitude(point[1])
  const away = (node: number, other: number, part: number): number => {
    const [x1, y1] = nodes[node] ?? point
    const [x2, y2] = nodes[other] ?? point
    const x = (x1 + part * (x2 - x1) - point[0]) * perLongitude
    const y = (y1 + part * (y2 - y1) - point[1]) * 111_245.174
    return Math.hypot(x, y)
  }
  return Math.min(
    Number.POSITIVE_INFINITY,
    ...edges.map(([from, to]) => {
      let low = 0
      let high = 1
      while (high - low > 1e-9) {
        const third = (high - low) / 3
        if (away(from, to, low + third) < away(from, to, high - third)) high -= third
        else low += third
      }
      return Math.min(away(from, to, low), away(from, to, 0), away(from, to, 1))
    }),
  )
}
