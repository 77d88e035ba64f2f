import { describe, expect, it } from 'vitest'
import { knownOutlineLines } from '../../../src/core/figure/known-outline-lines.ts'
import type { DistrictFeature } from '../../../src/core/figure/map-geometry.ts'
import { outlineLines } from '../../../src/core/figure/outline-lines.ts'

/** A row of unit squares, one a district: 1, 2, 3 … */
const row = (count: number): readonly DistrictFeature[] =>
  Array.from({ length: count }, (_, x) => ({
    type: 'Feature',
    properties: { code: x + 1, kind: 'residential' },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [
          [x, 0],
          [x + 1, 0],
          [x + 1, 1],
          [x, 1],
          [x, 0],
        ],
      ],
    },
  }))

describe('knownOutlineLines', () => {
  it('gives what outlineLines gives, and the same lines when asked again', () => {
    const features = row(4)
    const first = knownOutlineLines(features, [1, 2])
    expect(first).toEqual(outlineLines(features, [1, 2]))
    expect(knownOutlineLines(features, [2, 3])).toEqual(outlineLines(features, [2, 3]))
    expect(knownOutlineLines(features, [1, 2])).toBe(first)
  })

  it('keeps apart sets whose codes read alike, and maps with the same codes', () => {
    const features = row(13)
    expect(knownOutlineLines(features, [1, 2])).not.toEqual(knownOutlineLines(features, [12]))
    const wider = row(13).map((feature) => ({
      ...feature,
      geometry: {
        type: 'Polygon' as const,
        coordinates: [
          [
            [0, 0],
            [9, 0],
            [9, 9],
            [0, 0],
          ],
        ],
      },
    }))
    expect(knownOutlineLines(wider, [12])).toEqual(outlineLines(wider, [12]))
  })

  it('lets go of the set that was asked for longest ago, not of one that is in use', () => {
    const features = row(40)
    const used = knownOutlineLines(features, [1])
    const unused = knownOutlineLines(features, [2])
    for (let code = 3; code <= 40; code++) {
      knownOutlineLines(features, [code])
      expect(knownOutlineLines(features, [1])).toBe(used)
    }
    expect(knownOutlineLines(features, [2])).not.toBe(unused)
    expect(knownOutlineLines(features, [2])).toEqual(unused)
  })
})
