import type { LonLat } from '../districts/district.ts'

/** Position in the square Web Mercator world: 0 to 1, x eastward, y southward. */
export type WorldPoint = readonly [x: number, y: number]

/**
 * Projects a WGS84 point (degrees) into the unit square of Web Mercator (EPSG:3857, spherical).
 * Formula: x = (λ + 180) / 360, y = (1 − ln(tan(π/4 + φ/2)) / π) / 2 (IOGP Guidance Note 7-2, 1024).
 */
export function toWorld([longitude, latitude]: LonLat): WorldPoint {
  const phi = (latitude * Math.PI) / 180
  return [(longitude + 180) / 360, (1 - Math.log(Math.tan(Math.PI / 4 + phi / 2)) / Math.PI) / 2]
}

/** The inverse of `toWorld`: unit square to degrees. */
export function toLonLat([x, y]: WorldPoint): LonLat {
  const phi = 2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2
  return [x * 360 - 180, (phi * 180) / Math.PI]
}
