import type { DistrictCode } from '../districts/district.ts'
import type { DifferenceForm } from '../view/view-state.ts'
import type { ZoneStability } from '../zones/zone-stability.ts'

/** What a difference is taken from in one year. */
export interface ReferenceValue {
  /** In the unit of the indicator. */
  readonly value: number
  /** `published` by BISA for the region, or our mean weighted by inhabitants. */
  readonly source: 'published' | 'weightedMean'
  /** Districts that the mean is taken over; 0 for a published value. */
  readonly counted: number
}

/** A measure with all that it needs besides the series. */
export type ResolvedMeasure =
  | { readonly kind: 'value' }
  | { readonly kind: 'change'; readonly sinceYear: number }
  | {
      readonly kind: 'difference'
      readonly form: DifferenceForm
      /** null for a year in which there is nothing to compare with. */
      readonly referenceOf: (year: number) => ReferenceValue | null
    }
  | { readonly kind: 'rank' }
  | {
      readonly kind: 'stability'
      readonly stability: ReadonlyMap<DistrictCode, ZoneStability>
    }
