import type { LonLat } from '../districts/district.ts'
import { metresBetween } from './local-metres.ts'

/** The first bytes of an encoded walking network. */
export const WALK_NETWORK_MAGIC = 'WALK'
export const WALK_NETWORK_VERSION = 1

/** Coordinates are whole numbers of 1e-5 degree: about 1.1 m north, 0.7 m east. */
export const STEPS_PER_DEGREE = 100_000

/** Straight-line length of an edge in whole metres: what the length stored is a difference from. */
export function expectedMetres(from: LonLat, to: LonLat): number {
  return Math.round(metresBetween(from, to))
}
