import { describe, expect, it } from 'vitest'
import { frameMilliseconds } from '../../../src/map/frame-time.ts'

/** A map whose frames take these times; drawing is over when a pixel is read. */
function mapWithFrames(times: readonly number[]) {
  let clock = 0
  let frame = 0
  const context = {
    RGBA: 1,
    UNSIGNED_BYTE: 2,
    readPixels: () => {
      clock += times[frame++] ?? 0
    },
  }
  const map = {
    redraw: () => map,
    getCanvas: () => ({ getContext: () => context }),
  } as unknown as Parameters<typeof frameMilliseconds>[0]
  return { map, now: () => clock }
}

describe('the time of a frame', () => {
  it('is the middle one of three, up to when the pixels are there', () => {
    const { map, now } = mapWithFrames([900, 20, 30])
    expect(frameMilliseconds(map, now)).toBe(30)
  })
})
