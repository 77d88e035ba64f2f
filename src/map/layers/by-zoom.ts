/** A length that grows with the zoom. */
export type ByZoom = ['interpolate', ['linear'], ['zoom'], number, number, number, number]

/**
 * A number, such as a width in CSS pixels, that runs in a straight line from one zoom to another
 * and stays as it is outside them.
 */
export function byZoom(
  [lowZoom, low]: readonly [zoom: number, value: number],
  [highZoom, high]: readonly [zoom: number, value: number],
): ByZoom {
  return ['interpolate', ['linear'], ['zoom'], lowZoom, low, highZoom, high]
}
