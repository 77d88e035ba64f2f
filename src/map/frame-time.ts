import type { MapSurface } from './map-library.ts'

const FRAMES = 3

/**
 * Milliseconds that one frame of the map takes here, up to the moment its pixels are there: the
 * middle one of three. A processor that has to draw in the place of a graphics card can need
 * seconds.
 */
export function frameMilliseconds(
  map: Pick<MapSurface, 'getCanvas' | 'redraw'>,
  now: () => number = () => performance.now(),
): number {
  const context = map.getCanvas().getContext('webgl2')
  const pixel = new Uint8Array(4)
  const times = Array.from({ length: FRAMES }, () => {
    const start = now()
    map.redraw()
    // Drawing goes on after the call; reading a pixel waits for it.
    context?.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel)
    return now() - start
  }).sort((one, other) => one - other)
  return times[Math.floor(FRAMES / 2)] ?? 0
}
