import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { channelsOf } from '../../../src/map/channels-of.ts'
import { hatchImage } from '../../../src/map/hatch-image.ts'
import { PATTERN_SIDE } from '../../../src/map/pattern-tile.ts'

const LOOK = {
  paper: [240, 230, 220],
  stroke: [100, 90, 80],
  spacingPixels: 5,
  strokePixels: 1.2,
} as const
const SIDE = PATTERN_SIDE

const red = (data: Uint8ClampedArray, x: number, y: number) =>
  data[((y % SIDE) * SIDE + (x % SIDE)) * 4] ?? Number.NaN

/** Strokes that a row of the tile crosses: runs darker than half way, seen around the seam. */
function strokesIn(data: Uint8ClampedArray): number {
  const dark = Array.from({ length: SIDE }, (_, x) => red(data, x, 0) < 225)
  return dark.filter((isDark, x) => isDark && !dark[(x + SIDE - 1) % SIDE]).length
}

describe('hatchImage', () => {
  it('is opaque, in the colours of the look and nothing else than between them', () => {
    const { data, width, height } = hatchImage(LOOK, 11, 2)
    expect([width, height, data.length]).toEqual([SIDE, SIDE, SIDE * SIDE * 4])
    for (let i = 0; i < data.length; i += 4) {
      expect(data[i]).toBeGreaterThanOrEqual(100)
      expect(data[i]).toBeLessThanOrEqual(240)
      expect(data[i + 3]).toBe(255)
    }
    expect(data).toContain(240)
    expect(data).toContain(100)
  })

  it('repeats without a seam: every stroke goes on in the next tile', () => {
    fc.assert(
      fc.property(fc.double({ min: 9, max: 16, noNaN: true }), (zoom) => {
        const { data } = hatchImage(LOOK, zoom, 2)
        for (let y = 0; y < SIDE; y++) {
          expect(red(data, SIDE - 1, y + 1)).toBeCloseTo(red(data, SIDE, y), 0)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('keeps the spacing on screen within a tenth while the library enlarges it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 9, max: 16, noNaN: true }),
        fc.constantFrom(1, 2),
        (zoom, pixelRatio) => {
          const { data } = hatchImage(LOOK, zoom, pixelRatio)
          const sideOnScreen = (SIDE / pixelRatio) * 2 ** (zoom - Math.floor(zoom))
          const spacing = sideOnScreen / strokesIn(data) / Math.SQRT2
          expect(Math.abs(spacing - LOOK.spacingPixels) / LOOK.spacingPixels).toBeLessThan(0.125)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('has as much ink at every zoom: the width of a stroke by its spacing', () => {
    for (const zoom of [10, 10.5, 10.99]) {
      const { data } = hatchImage(LOOK, zoom, 2)
      let ink = 0
      for (let i = 0; i < data.length; i += 4) ink += (240 - (data[i] ?? 0)) / 140
      const share = ink / (SIDE * SIDE)
      expect(share).toBeGreaterThan(0.2)
      expect(share).toBeLessThan(0.28)
    }
  })
})

describe('channelsOf', () => {
  it('reads the channels of a colour', () => {
    expect(channelsOf('#f6f1e7')).toEqual([246, 241, 231])
  })

  it('names what is not a colour', () => {
    expect(() => channelsOf('#fff')).toThrow('#fff')
    expect(() => channelsOf('rgb(0,0,0)')).toThrow(RangeError)
  })
})
