import { describe, expect, it } from 'vitest'
import {
  REGION_BOUNDS,
  REGION_PADDING_PIXELS,
  regionFrame,
} from '../../../src/core/figure/region-frame.ts'
import { svgFrame } from '../../../src/svg/svg-camera.ts'

describe('svgFrame', () => {
  it('shows the whole drawing without a camera', () => {
    const { viewBox, unitsPerPixel, transform } = svgFrame(null, 532, 1032)
    expect([viewBox.x, viewBox.y, viewBox.width]).toEqual([0, 0, 1000])
    expect(unitsPerPixel).toBe(2)
    expect(transform).toBe('')
  })

  it('shows the same with the camera that fits the region', () => {
    const camera = regionFrame(REGION_BOUNDS, 532, 1032, REGION_PADDING_PIXELS)
    const fitted = svgFrame(camera, 532, 1032)
    expect(fitted.viewBox.x).toBeCloseTo(0, 6)
    expect(fitted.viewBox.width).toBeCloseTo(1000, 6)
    expect(fitted.unitsPerPixel).toBeCloseTo(2, 6)
  })

  it('turns the drawing against the bearing, around the middle of the window', () => {
    const camera = {
      longitude: 4.3630175,
      latitude: 50.8388,
      zoom: 12,
      bearingDegrees: 90,
      pitchDegrees: 0,
    }
    expect(svgFrame(camera, 800, 600).transform).toMatch(/^rotate\(-90 500(\.\d+)? /)
  })

  it('survives a window without room', () => {
    expect(svgFrame(null, 0, 0).unitsPerPixel).toBeGreaterThan(0)
  })
})
