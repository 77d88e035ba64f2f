import type { DistrictCode } from '../districts/district.ts'
import type { SectorCode } from '../sectors/sector.ts'

/** Which number of the statistical sectors is asked about. */
export type SectorReference =
  /** The median of a sector. */
  | { readonly kind: 'sector'; readonly sector: SectorCode }
  /** How far the sectors of a wijk lie apart, euros a year. */
  | {
      readonly kind: 'within'
      readonly district: DistrictCode
      readonly part: 'lowest' | 'highest' | 'difference'
    }
  /** The gap inside the wijk in the middle of all wijken that have one. */
  | { readonly kind: 'typicalWithin' }
  /** Per cent of the inequality between sectors that lies inside wijken. */
  | { readonly kind: 'withinShare' }
