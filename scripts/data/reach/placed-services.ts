import type { WalkStart } from '../../../src/core/access/walk-start.ts'
import type { LonLat } from '../../../src/core/districts/district.ts'

/** The services of one type that have a point. */
export interface PlacedServices {
  /** Where walks from them begin on the network. */
  readonly starts: readonly WalkStart[]
  readonly points: readonly LonLat[]
}
