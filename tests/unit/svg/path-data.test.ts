import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePathData } from '../../../src/svg/parse-path-data.ts'
import { drawnLineData, drawnRingsData, pathData } from '../../../src/svg/path-data.ts'

const asIs = { project: ([x = 0, y = 0]: readonly number[]) => [x, y] as const }

describe('pathData', () => {
  it('writes relative steps in tenths as short as SVG allows', () => {
    const square = [
      [10, 10],
      [20.5, 10],
      [20.5, 9.5],
      [10.04, 9.5],
      [10, 10],
    ]
    expect(pathData({ type: 'Polygon', coordinates: [square] }, asIs)).toBe(
      'M10 10l10.5 0 0-.5-10.5 0z',
    )
    expect(
      drawnLineData([
        [0, 0],
        [0.5, 0.5],
        [1.2, 1.4],
      ]),
    ).toBe('M0 0l.5.5.7.9')
  })

  it('rounds to the nearest tenth', () => {
    expect(
      drawnLineData([
        [0.06, 0.04],
        [0.96, 1.04],
      ]),
    ).toBe('M.1 0l.9 1')
  })

  it('leaves out a ring that rounding shrinks to less than a triangle', () => {
    const sliver = [
      [1, 1],
      [1.3, 1],
      [1.3, 1.02],
      [1, 1],
    ]
    expect(pathData({ type: 'Polygon', coordinates: [sliver] }, asIs)).toBe('')
  })

  it('has nothing for points and everything in a collection', () => {
    expect(pathData({ type: 'Point', coordinates: [1, 1] }, asIs)).toBe('')
    const line = {
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 0],
      ],
    } as const
    const twice = {
      type: 'MultiLineString',
      coordinates: [line.coordinates, line.coordinates],
    } as const
    expect(
      pathData({ type: 'GeometryCollection', geometries: [copy(line), copy(twice)] }, asIs),
    ).toBe('M0 0l1 0M0 0l1 0M0 0l1 0')
  })
})

describe('parsePathData', () => {
  it('reads back every ring that was written, without errors that add up', () => {
    const tenth = fc.integer({ min: -20_000, max: 20_000 }).map((value) => value / 10)
    const ring = fc.uniqueArray(fc.tuple(tenth, tenth), {
      minLength: 3,
      maxLength: 60,
      selector: String,
    })
    fc.assert(
      fc.property(fc.array(ring, { maxLength: 3 }), (rings) => {
        const closed = rings.map((points) => [...points, points[0] ?? [0, 0]])
        expect(parsePathData(drawnRingsData(closed))).toEqual(closed)
      }),
    )
  })
})

const copy = <Shape>(shape: Shape) => structuredClone(shape) as never
