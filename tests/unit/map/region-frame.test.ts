import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LonLat } from '../../../src/core/districts/district.ts'
import {
  REGION_BOUNDS,
  REGION_PADDING_PIXELS,
  regionFrame,
  WORLD_PIXELS_AT_ZOOM_0,
} from '../../../src/core/figure/region-frame.ts'
import { toWorld } from '../../../src/core/figure/web-mercator.ts'

/** Pixels from the left and the top of a window at which a flat map shows a point. */
function placeIn(width: number, height: number, padding: number, point: LonLat) {
  const camera = regionFrame(REGION_BOUNDS, width, height, padding)
  const worldPixels = WORLD_PIXELS_AT_ZOOM_0 * 2 ** camera.zoom
  const [x, y] = toWorld(point)
  const [centreX, centreY] = toWorld([camera.longitude, camera.latitude])
  return {
    left: width / 2 + (x - centreX) * worldPixels,
    top: height / 2 + (y - centreY) * worldPixels,
  }
}

describe('regionFrame', () => {
  it('leaves exactly the padding on the tighter sides and no less on the others', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100, max: 4000 }),
        fc.integer({ min: 100, max: 4000 }),
        fc.integer({ min: 0, max: 40 }),
        (width, height, padding) => {
          const southWest = placeIn(width, height, padding, REGION_BOUNDS[0])
          const northEast = placeIn(width, height, padding, REGION_BOUNDS[1])
          const sides = [
            southWest.left,
            width - northEast.left,
            northEast.top,
            height - southWest.top,
          ]
          expect(Math.min(...sides)).toBeCloseTo(padding, 4)
          expect(southWest.left).toBeCloseTo(width - northEast.left, 4)
          expect(northEast.top).toBeCloseTo(height - southWest.top, 4)
        },
      ),
    )
  })

  it('is north up and flat', () => {
    const { bearingDegrees, pitchDegrees } = regionFrame(REGION_BOUNDS, 800, 600, 16)
    expect([bearingDegrees, pitchDegrees]).toEqual([0, 0])
  })

  it('gains one zoom when the room doubles', () => {
    const small = regionFrame(REGION_BOUNDS, 400, 400, 0)
    const large = regionFrame(REGION_BOUNDS, 800, 800, 0)
    expect(large.zoom - small.zoom).toBeCloseTo(1, 12)
  })

  it('refuses a surface that has no room beside the padding, and names its size', () => {
    expect(() => regionFrame(REGION_BOUNDS, 2 * REGION_PADDING_PIXELS, 600, 16)).toThrow(/32 x 600/)
    expect(() => regionFrame(REGION_BOUNDS, 0, 0, 16)).toThrow(RangeError)
  })
})

describe('REGION_BOUNDS', () => {
  it('are those of the published outline, within the 12 m by which it is simplified', () => {
    const outline = JSON.parse(readFileSync('public/geo/region.geojson', 'utf8'))
    const points: [number, number][] = outline.features[0].geometry.coordinates.flat(
      outline.features[0].geometry.type === 'Polygon' ? 1 : 2,
    )
    const longitudes = points.map(([longitude]) => longitude)
    const latitudes = points.map(([, latitude]) => latitude)
    const twelveMetres = 12 / 70_000
    expect(Math.abs(Math.min(...longitudes) - REGION_BOUNDS[0][0])).toBeLessThan(twelveMetres)
    expect(Math.abs(Math.min(...latitudes) - REGION_BOUNDS[0][1])).toBeLessThan(twelveMetres)
    expect(Math.abs(Math.max(...longitudes) - REGION_BOUNDS[1][0])).toBeLessThan(twelveMetres)
    expect(Math.abs(Math.max(...latitudes) - REGION_BOUNDS[1][1])).toBeLessThan(twelveMetres)
  })
})
