import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toLonLat, toWorld } from '../../../src/core/figure/web-mercator.ts'

/** Half the width of the world in EPSG:3857, metres. */
const HALF_WORLD_METRES = 20_037_508.342789244

describe('toWorld', () => {
  it('gives the worked example of IOGP Guidance Note 7-2 (method 1024)', () => {
    const longitude = -(100 + 20 / 60)
    const latitude = 24 + 22 / 60 + 54.433 / 3600
    const [x, y] = toWorld([longitude, latitude])
    expect((2 * x - 1) * HALF_WORLD_METRES).toBeCloseTo(-11_169_055.58, 1)
    expect((1 - 2 * y) * HALF_WORLD_METRES).toBeCloseTo(2_800_000, 1)
  })

  it('puts the middle of the world in the middle, y growing southward', () => {
    expect(toWorld([0, 0])[0]).toBe(0.5)
    expect(toWorld([0, 0])[1]).toBeCloseTo(0.5, 12)
    expect(toWorld([0, 10])[1]).toBeLessThan(0.5)
  })

  it('is undone by toLonLat', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.double({ min: -85, max: 85, noNaN: true }),
        (longitude, latitude) => {
          const [back, backLatitude] = toLonLat(toWorld([longitude, latitude]))
          expect(back).toBeCloseTo(longitude, 9)
          expect(backLatitude).toBeCloseTo(latitude, 9)
        },
      ),
    )
  })
})
