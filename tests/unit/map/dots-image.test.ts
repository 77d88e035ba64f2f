import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dotsImage } from '../../../src/map/dots-image.ts'
import { PATTERN_SIDE } from '../../../src/map/pattern-tile.ts'

const LOOK = { dot: [20, 20, 20], ring: [250, 250, 250] } as const
const zooms = fc.double({ min: 9, max: 16, noNaN: true })

/** What a dot and its ring cover of the tile, 0 to 1. */
function coveredPart({ data }: ReturnType<typeof dotsImage>): number {
  const alphas = data.filter((_, i) => i % 4 === 3)
  return alphas.reduce((sum, alpha) => sum + alpha / 255, 0) / alphas.length
}

describe('dotsImage', () => {
  it('is clear between the dots, which have both colours', () => {
    const { data, width, height } = dotsImage(LOOK, 11, 2)
    expect([width, height, data.length]).toEqual([
      PATTERN_SIDE,
      PATTERN_SIDE,
      PATTERN_SIDE * PATTERN_SIDE * 4,
    ])
    expect(data.filter((alpha, i) => i % 4 === 3 && alpha === 0).length).toBeGreaterThan(1000)
    expect(data).toContain(20)
    expect(data).toContain(250)
  })

  it('repeats without a seam: the tile is its own mirror', () => {
    fc.assert(
      fc.property(zooms, (zoom) => {
        const { data } = dotsImage(LOOK, zoom, 2)
        const alpha = (x: number, y: number) => data[(y * PATTERN_SIDE + x) * 4 + 3] ?? Number.NaN
        for (let i = 0; i < PATTERN_SIDE; i++) {
          expect(Math.abs(alpha(0, i) - alpha(PATTERN_SIDE - 1, i))).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('covers as much of an area at every zoom, while the library enlarges it', () => {
    // Two dots of 1.8 pixels with their ring in every 10 by 10.
    const usual = (2 * Math.PI * 1.8 ** 2) / 10 ** 2
    fc.assert(
      fc.property(zooms, (zoom) => {
        const covered = coveredPart(dotsImage(LOOK, zoom, 2))
        expect(Math.abs(covered - usual) / usual).toBeLessThan(0.35)
      }),
      { numRuns: 60 },
    )
  })
})
