import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PointMark } from '../../../src/core/figure/figure.ts'
import { FAN_ZOOM, type PlacedPoint, placePoints } from '../../../src/core/look/place-points.ts'
import {
  ALL_SYMBOLS_ZOOM,
  POINT_ZOOMS,
  pixelsAtZoom0,
  pointScale,
  pointZoom,
} from '../../../src/core/look/point-size.ts'
import { SERVICE_TYPES } from '../../../src/core/services/service.ts'
import { publishedFigure } from '../../support/published-edition.ts'

const markOf = (serviceId: string, change: Partial<PointMark> = {}): PointMark => ({
  serviceId,
  type: 'education',
  name: serviceId,
  point: [4.35, 50.85],
  certainty: 'building',
  standing: 'present',
  formerPoint: null,
  note: '',
  description: serviceId,
  ...change,
})

/** Middle of a symbol on the plane of the map, CSS pixels. */
function middle({ point, fan }: PlacedPoint, zoom: number): readonly [number, number] {
  const [x, y] = pixelsAtZoom0(point)
  const unit = zoom < FAN_ZOOM ? 0 : pointScale(zoom)
  return [x * 2 ** zoom + fan[0] * unit, y * 2 ** zoom + fan[1] * unit]
}

/** Least distance between two symbols at a zoom, in units of the shape of 24. */
function leastDistance(placed: readonly PlacedPoint[], zoom: number): number {
  const shown = placed.filter(({ symbolZoom }) => symbolZoom <= zoom).map((p) => middle(p, zoom))
  const distances = shown.flatMap(([x, y], i) =>
    shown.slice(i + 1).map(([px, py]) => Math.hypot(px - x, py - y)),
  )
  return Math.min(...distances, Number.POSITIVE_INFINITY) / pointScale(zoom)
}

const byId = (placed: readonly PlacedPoint[]) =>
  Object.fromEntries(placed.map(({ mark: { serviceId }, symbolZoom }) => [serviceId, symbolZoom]))

const all = (await publishedFigure({ serviceTypes: SERVICE_TYPES })).points

describe('placePoints: the services of the edition', () => {
  const placed = placePoints(all)

  it('loses none of them: every one is a symbol at the deepest zoom, and a symbol or a dot before', () => {
    expect(all.length).toBe(324)
    expect(placed.map((p) => p.mark.serviceId).sort()).toEqual(all.map((p) => p.serviceId).sort())
    for (const { symbolZoom } of placed) expect(symbolZoom).toBeLessThanOrEqual(ALL_SYMBOLS_ZOOM)
  })

  it.each(POINT_ZOOMS.filter((zoom) => zoom < ALL_SYMBOLS_ZOOM))(
    'lets no symbol cover another at zoom %d',
    (zoom) => {
      expect(leastDistance(placed, zoom)).toBeGreaterThan(22.9)
    },
  )

  it('keeps every community centre in the view of the region on a phone', () => {
    const centres = placed.filter(({ mark }) => mark.type === 'communityCentre')
    expect(centres).toHaveLength(21)
    for (const { symbolZoom } of centres) expect(symbolZoom).toBeLessThanOrEqual(10)
  })

  it('is the same every time', () => {
    expect(placePoints([...all])).toEqual(placed)
  })
})

describe('placePoints: who wins', () => {
  const near = [4.3502, 50.85] as const

  it('community centres before libraries before all others', () => {
    const zooms = byId(
      placePoints([
        markOf('school'),
        markOf('library', { type: 'library', point: near }),
        markOf('centre', { type: 'communityCentre', point: [4.3504, 50.85] }),
      ]),
    )
    expect(zooms.centre).toBe(POINT_ZOOMS[0])
    expect(zooms.library).toBeGreaterThan(POINT_ZOOMS[0] ?? 0)
    expect(zooms.school).toBeGreaterThan(POINT_ZOOMS[0] ?? 0)
  })

  it('what a scenario changes before everything else', () => {
    const zooms = byId(
      placePoints([
        markOf('centre', { type: 'communityCentre' }),
        markOf('added', { standing: 'added', point: near }),
      ]),
    )
    expect(zooms.added).toBe(POINT_ZOOMS[0])
    expect(zooms.centre).toBeGreaterThan(POINT_ZOOMS[0] ?? 0)
  })

  it('shows both places of a moved service, the former one as closed', () => {
    const [now, former] = placePoints([
      markOf('moved', { standing: 'moved', formerPoint: [4.3, 50.8] }),
    ])
    expect([now?.look.standing, former?.look.standing]).toEqual(['moved', 'closed'])
    expect([now?.point, former?.point]).toEqual([
      [4.35, 50.85],
      [4.3, 50.8],
    ])
  })
})

describe('placePoints: one place', () => {
  it('puts symbols that share a place side by side, around it', () => {
    const placed = placePoints([markOf('a'), markOf('b'), markOf('c')])
    for (const { symbolZoom } of placed) expect(symbolZoom).toBeLessThanOrEqual(FAN_ZOOM)
    expect(leastDistance(placed, 15)).toBeGreaterThan(22.9)
    const [sumX, sumY] = [0, 1].map((axis) =>
      placed.reduce((sum, p) => sum + (p.fan[axis] ?? 0), 0),
    )
    expect(sumX).toBeCloseTo(0, 9)
    expect(sumY).toBeCloseTo(0, 9)
  })

  it('leaves one that stands alone at its place', () => {
    expect(placePoints([markOf('a')]).map(({ fan }) => fan)).toEqual([[0, 0]])
  })

  it('never takes a symbol away while zooming in, wherever the points are', () => {
    const place = fc.tuple(fc.double({ min: 4.3, max: 4.31, noNaN: true }), fc.constant(50.85))
    fc.assert(
      fc.property(fc.array(place, { maxLength: 25 }), (places) => {
        const placed = placePoints(places.map((point, i) => markOf(String(i), { point })))
        expect(placed).toHaveLength(places.length)
        for (const zoom of POINT_ZOOMS.filter((each) => each < FAN_ZOOM)) {
          expect(leastDistance(placed, zoom)).toBeGreaterThan(22.9)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('pointZoom', () => {
  it('is the step reached, and stays between the first and the last', () => {
    expect([3, 9.2, 11.74, 11.75, 20].map(pointZoom)).toEqual([9.5, 9.5, 11.5, 11.5, 16])
  })
})
