import type { GroupSize } from '../../i18n/figure-facts.ts'
import type { DistrictCode } from '../districts/district.ts'
import type { ReferenceValue } from '../measures/resolved-measure.ts'

export interface GroupMean {
  readonly size: GroupSize
  /** Inhabitant-weighted mean, in the unit measured. */
  readonly mean: number
}

export interface PlacedValue {
  readonly district: DistrictCode
  readonly value: number
}

/** Whole inhabitants without a service within the walk. */
export interface PersonsWithout {
  readonly zone: number
  readonly rest: number
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
      /** Of a share without a service nearby: who these are; null for any other figure. */
      readonly persons: PersonsWithout | null
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
  /** Under a difference: how many lie on either side of the reference. */
  | {
      readonly kind: 'difference'
      readonly size: GroupSize
      readonly reference: ReferenceValue
      readonly below: number
      readonly above: number
      readonly lowest: PlacedValue
      readonly highest: PlacedValue
    }
  /** Under a rank: the ends of the ranking, by their figures, and where the zone stands. */
  | {
      readonly kind: 'rank'
      readonly size: GroupSize
      readonly highest: PlacedValue
      readonly lowest: PlacedValue
      readonly zoneSize: GroupSize
      /** Districts of the zone with a rank beyond half of the districts with a value. */
      readonly zoneInLowerHalf: number
    }
  /** In how many of the definitions the districts fall. */
  | {
      readonly kind: 'stability'
      readonly districts: number
      readonly inAll: number
      readonly inSome: number
      readonly inNone: number
    }
  | { readonly kind: 'none' }
