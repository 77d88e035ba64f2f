import type { NamedZoneKind, ZoneChoice } from '../core/view/view-state.ts'

/** A definition of the arme sikkel, as texts name it. `year` is that of the income it is read on. */
export type ZoneFacts =
  | { readonly kind: 'glossary' | 'glossaryWithLaken'; readonly districts: number }
  | { readonly kind: 'belowRegion'; readonly percent: number; readonly year: number }
  | { readonly kind: 'lowestClass' | 'lowLowCluster' | 'poorestFifth'; readonly year: number }
  /** `name` as the visitor wrote it; may be empty. */
  | { readonly kind: 'own'; readonly name: string }

/** Why a wijk is a member, with typeset figures. */
export type MembershipFacts =
  | { readonly kind: 'certain' | 'probable' | 'interpretation' }
  | {
      readonly kind: 'belowRegion'
      readonly value: string
      readonly limit: string
      readonly percent: number
    }
  | { readonly kind: 'lowestClass'; readonly value: string; readonly limit: string }
  | {
      readonly kind: 'lowLowCluster'
      readonly value: string
      readonly neighbourMean: string
      readonly mean: string
    }
  | { readonly kind: 'poorestFifth'; readonly value: string; readonly limit: string }
  | { readonly kind: 'picked' }

/** One text a kind of zone. */
export type ZoneTexts = Readonly<Record<ZoneChoice['kind'], string>>

/** One text a named definition. */
export type NamedZoneTexts = Readonly<Record<NamedZoneKind, string>>
