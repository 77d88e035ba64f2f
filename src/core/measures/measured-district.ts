import type { DistrictCode } from '../districts/district.ts'
import type { MissingReason } from '../indicators/observation.ts'
import type { NamedZoneKind } from '../view/view-state.ts'

/**
 * How the measured value came about; `from` (what is compared with) and `to` (the figure of the
 * year shown) are in the unit of the indicator.
 */
export type MeasureDetail =
  | { readonly kind: 'value' }
  | {
      readonly kind: 'change'
      readonly sinceYear: number
      readonly from: number
      readonly to: number
      /** Change in per cent of `from`; null when `from` is 0. */
      readonly relativePercent: number | null
    }
  | {
      readonly kind: 'difference'
      readonly from: number
      readonly to: number
    }
  | {
      readonly kind: 'rank'
      /** The figure itself, in the unit of the indicator. */
      readonly figure: number
      /** Districts with a figure. */
      readonly of: number
    }
  | {
      readonly kind: 'stability'
      readonly memberOf: readonly NamedZoneKind[]
      readonly notJudgedBy: readonly NamedZoneKind[]
    }

/** A year in which a figure that the measure needs is missing. */
export interface MissingYear {
  readonly year: number
  readonly reason: MissingReason
}

/** What a measure gives for one district. Exactly one per district asked for. */
export type MeasuredDistrict =
  | {
      readonly kind: 'observed'
      readonly district: DistrictCode
      /** In the unit of the measure, see `measuredUnit`. */
      readonly value: number
      /** 1 is the highest value, ties share it; null where ranking is not a word to use. */
      readonly rank: number | null
      readonly detail: MeasureDetail
    }
  | {
      readonly kind: 'missing'
      readonly district: DistrictCode
      /** Reason in the first of the missing years. */
      readonly reason: MissingReason
      /** Every year needed that is missing: the year shown first, then the year compared with. */
      readonly missingYears: readonly [MissingYear, ...MissingYear[]]
    }
