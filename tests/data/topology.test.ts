import type { FeatureCollection, Position } from 'geojson'
import { topology } from 'topojson-server'
import { describe, expect, it } from 'vitest'
import { checkBorders } from '../../scripts/data/adjacency/check-borders.ts'
import { sharedBorders } from '../../scripts/data/adjacency/shared-borders.ts'
import { DataFaults, ProblemLog } from '../../scripts/data/problem-log.ts'
import type { AreaTopology } from '../../scripts/data/topology/area-topology.ts'
import { checkSimplified } from '../../scripts/data/topology/check-simplified.ts'
import {
  lengthMetres,
  signedAreaSquareMetres,
  toLambert,
} from '../../scripts/data/topology/lambert.ts'
import { shareVertices } from '../../scripts/data/topology/share-vertices.ts'
import { simplifyTopology } from '../../scripts/data/topology/simplify.ts'
import type { LonLat } from '../../src/core/districts/district.ts'

/** Areas with their id as a topology of districts. */
function districtsOf(
  ...rings: readonly (readonly [id: number, readonly Position[]])[]
): AreaTopology {
  const features = rings.map(([id, ring]) => ({
    type: 'Feature' as const,
    id,
    properties: {},
    geometry: { type: 'Polygon' as const, coordinates: [[...ring]] },
  }))
  const districts: FeatureCollection = { type: 'FeatureCollection', features }
  const municipalities: FeatureCollection = { type: 'FeatureCollection', features: [] }
  return topology({ districts, municipalities }) as unknown as AreaTopology
}

const WEST = [
  [4.3, 50.8],
  [4.31, 50.8],
  [4.31, 50.81],
  [4.3, 50.81],
  [4.3, 50.8],
]
const EAST = [
  [4.31, 50.8],
  [4.32, 50.8],
  [4.32, 50.81],
  [4.31, 50.81],
  [4.31, 50.8],
]

function problemsOf(check: (log: ProblemLog) => void): readonly string[] {
  const log = new ProblemLog()
  check(log)
  try {
    log.stopIfAny('test')
  } catch (error) {
    if (error instanceof DataFaults) return error.problems.map(({ reason }) => reason)
    throw error
  }
  return []
}

describe('Lambert 2008', () => {
  it('puts its origin at the false coordinates of EPSG:3812', () => {
    const [x, y] = toLambert([4 + 21 / 60 + 33.177 / 3600, 50 + 47 / 60 + 52.134 / 3600])
    expect(x).toBeCloseTo(649_328, 1)
    expect(y).toBeCloseTo(665_262, 1)
  })

  it('measures a degree of latitude at 50.5° as 111 239 m on the ellipsoid GRS 80', () => {
    // Meridian arc: 111 132.954 - 559.822 cos 2φ + 1.175 cos 4φ metres a degree.
    const expected =
      (111_132.954 -
        559.822 * Math.cos((101 * Math.PI) / 180) +
        1.175 * Math.cos((202 * Math.PI) / 180)) /
      10
    const metres = lengthMetres([
      [4.36, 50.45],
      [4.36, 50.55],
    ])
    expect(Math.abs(metres / expected - 1)).toBeLessThan(0.0001)
  })

  it('gives an anticlockwise ring a positive area, the other way the same negative', () => {
    const ring = WEST as unknown as readonly LonLat[]
    const area = signedAreaSquareMetres(ring)
    expect(area / (705.4 * 1112.5)).toBeCloseTo(1, 2)
    expect(signedAreaSquareMetres([...ring].reverse())).toBeCloseTo(-area, 6)
  })
})

describe('shared borders', () => {
  it('gives two neighbours once, with the length of the side they share', () => {
    const topo = districtsOf([2, EAST], [1, WEST])
    const [border, ...others] = sharedBorders(topo, topo.objects.districts.geometries)
    expect(others).toEqual([])
    expect([border?.a, border?.b]).toEqual([1, 2])
    expect(border?.metres).toBeCloseTo(1112.4, 0)
  })

  it('does not take a touch in one point for a border', () => {
    const corner = EAST.map(([x = 0, y = 0]) => [x, y + 0.01])
    const topo = districtsOf([1, WEST], [2, corner])
    expect(sharedBorders(topo, topo.objects.districts.geometries)).toEqual([])
  })

  it.each([
    ['an order that is not one way', [{ a: 2, b: 1, metres: 5 }], /lower code first/],
    [
      'a district next to itself',
      [
        { a: 1, b: 1, metres: 5 },
        { a: 1, b: 2, metres: 5 },
      ],
      /itself/,
    ],
    ['a border without length', [{ a: 1, b: 2, metres: 0 }], /without length/],
    ['a district alone', [], /no neighbour/],
  ])('refuses %s', (_, borders, reason) => {
    expect(problemsOf((log) => checkBorders(borders, [1, 2], log)).join()).toMatch(reason)
  })
})

describe('shareVertices', () => {
  it('sets a vertex that the other layer has on a side into that side', () => {
    const [first] = shareVertices(
      [{ type: 'Polygon', coordinates: [[...WEST]] }],
      [{ type: 'Polygon', coordinates: [[[4.31, 50.805], ...EAST.slice(1), [4.31, 50.805]]] }],
      0.15,
    )
    expect(first?.coordinates[0]).toEqual([...WEST.slice(0, 2), [4.31, 50.805], ...WEST.slice(2)])
  })

  it('leaves a vertex that is a metre beside the side where it is', () => {
    const [first] = shareVertices(
      [{ type: 'Polygon', coordinates: [[...WEST]] }],
      [
        {
          type: 'Polygon',
          coordinates: [[[4.305, 50.80001], ...EAST.slice(1, 3), [4.305, 50.80001]]],
        },
      ],
      0.15,
    )
    expect(first?.coordinates[0]).toEqual(WEST)
  })
})

describe('simplifying', () => {
  const bent = (x: number) => [...WEST.slice(0, 2), [x, 50.805], ...WEST.slice(2)]

  it('keeps a corner of 390 m² at 300 m² and drops it at 500 m²', () => {
    // Half of 1112.5 m by 0.7 m.
    const topo = districtsOf([1, bent(4.31001)])
    const vertices = (squareMetres: number) =>
      simplifyTopology(topo, squareMetres).arcs.flat().length
    expect(vertices(300)).toBe(vertices(0))
    expect(vertices(500)).toBe(vertices(0) - 1)
  })

  it('finds two borders that cross', () => {
    const pointed = [
      [4.305, 50.805],
      [4.32, 50.806],
      [4.32, 50.809],
      [4.305, 50.805],
    ]
    const crossing = districtsOf([1, WEST], [2, pointed])
    expect(problemsOf((log) => checkSimplified(crossing, log)).join()).toMatch(/borders cross near/)
    const apart = districtsOf([1, WEST], [2, EAST])
    expect(problemsOf((log) => checkSimplified(apart, log))).toEqual([])
  })

  it('finds a ring that has fallen together', () => {
    const flat = districtsOf([1, [WEST[0] ?? [], WEST[1] ?? [], WEST[0] ?? []]])
    expect(problemsOf((log) => checkSimplified(flat, log)).join()).toMatch(/fallen together/)
  })
})
