import { describe, expect, it } from 'vitest'
import {
  REGION_BOUNDS,
  REGION_PADDING_PIXELS,
  regionFrame,
} from '../../../src/core/figure/region-frame.ts'
import { DRAWING_WIDTH, projectionOf, viewBoxOfCamera } from '../../../src/svg/mercator.ts'

const projection = projectionOf(REGION_BOUNDS)

describe('projectionOf', () => {
  it('fits the bounds exactly, north up', () => {
    const [[west, south], [east, north]] = REGION_BOUNDS
    expect(projection.project([west, north])).toEqual([0, 0])
    const [right, bottom] = projection.project([east, south])
    expect(right).toBeCloseTo(DRAWING_WIDTH, 6)
    expect(bottom).toBeCloseTo(projection.height, 6)
  })

  it('agrees with proj4 on EPSG:3857', async () => {
    const proj4 = (await import('proj4')).default
    const toMetres = proj4('EPSG:4326', 'EPSG:3857')
    const [west] = toMetres.forward([...REGION_BOUNDS[0]])
    const [east, north] = toMetres.forward([...REGION_BOUNDS[1]])
    const [x = 0, y = 0] = toMetres.forward([4.35, 50.85])
    const scale = DRAWING_WIDTH / ((east ?? 0) - (west ?? 0))
    const [drawnX, drawnY] = projection.project([4.35, 50.85])
    expect(drawnX).toBeCloseTo((x - (west ?? 0)) * scale, 5)
    expect(drawnY).toBeCloseTo(((north ?? 0) - y) * scale, 5)
  })

  it('goes back to the degrees it came from', () => {
    const [longitude, latitude] = projection.unproject(projection.project([4.4, 50.8]))
    expect(longitude).toBeCloseTo(4.4, 10)
    expect(latitude).toBeCloseTo(50.8, 10)
  })

  it('refuses empty bounds', () => {
    expect(() =>
      projectionOf([
        [4.3, 50.8],
        [4.3, 50.9],
      ]),
    ).toThrow(RangeError)
  })
})

describe('viewBoxOfCamera', () => {
  it('shows the whole drawing, centred, with the camera that fits the region', () => {
    const [width, height] = [900, 700]
    const camera = regionFrame(REGION_BOUNDS, width, height, REGION_PADDING_PIXELS)
    const innerWidth = width - 2 * REGION_PADDING_PIXELS
    const innerHeight = height - 2 * REGION_PADDING_PIXELS
    const box = viewBoxOfCamera(camera, innerWidth, innerHeight, projection)
    expect(box.y).toBeCloseTo(0, 6)
    expect(box.height).toBeCloseTo(projection.height, 6)
    expect(box.x + box.width / 2).toBeCloseTo(DRAWING_WIDTH / 2, 6)
    expect(box.width / box.height).toBeCloseTo(innerWidth / innerHeight, 6)
  })

  it('halves with every zoom step', () => {
    const camera = { longitude: 4.35, latitude: 50.85, bearingDegrees: 0, pitchDegrees: 0 }
    const near = viewBoxOfCamera({ ...camera, zoom: 13 }, 800, 600, projection)
    const far = viewBoxOfCamera({ ...camera, zoom: 12 }, 800, 600, projection)
    expect(far.width / near.width).toBeCloseTo(2, 9)
  })
})
