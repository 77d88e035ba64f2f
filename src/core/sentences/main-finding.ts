import type { GroupSize } from '../../i18n/figure-facts.ts'
import type { DistrictCode } from '../districts/district.ts'

export interface GroupMean {
  readonly size: GroupSize
  /** Inhabitant-weighted mean, in the unit measured. */
  readonly mean: number
}

export interface PlacedValue {
  readonly district: DistrictCode
  readonly value: number
}

/** What the main sentence of a view says, as numbers. Under a change all values are changes. */
export type MainFinding =
  /** The zone against the rest. */
  | {
      readonly kind: 'gap'
      readonly zone: GroupMean
      readonly rest: GroupMean
      /** Zone minus rest. */
      readonly absolute: number
      readonly relativePercent: number | null
    }
  /** For groups of people: from where to where, without naming or ranking wijken. */
  | {
      readonly kind: 'range'
      readonly size: GroupSize
      readonly lowest: number
      readonly highest: number
      /** The regional value as published; null where there is none. */
      readonly region: number | null
    }
  /** For counts. */
  | {
      readonly kind: 'total'
      readonly size: GroupSize
      readonly sum: number
      readonly largest: PlacedValue
    }
  /** Where zone or rest has no value. */
  | {
      readonly kind: 'extremes'
      readonly size: GroupSize
      readonly highest: PlacedValue
      readonly lowest: PlacedValue
    }
  | { readonly kind: 'none' }
