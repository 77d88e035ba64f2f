import type { LonLat } from '../districts/district.ts'

/** Rounds a point to what a view and a link hold: 5 decimals, about a metre. Never -0. */
export function roundPoint([longitude, latitude]: LonLat): LonLat {
  return [rounded(longitude), rounded(latitude)]
}

const rounded = (degrees: number): number => Math.round(degrees * 1e5) / 1e5 + 0
