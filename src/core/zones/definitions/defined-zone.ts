import type { DistrictCode } from '../../districts/district.ts'
import type { DistrictValue } from '../../indicators/observed-values.ts'
import type { ZoneMember } from '../zone.ts'

/** The ways to say which districts the arme sikkel is made of. */
export const ZONE_DEFINITIONS = [
  'glossary',
  'glossaryWithLaken',
  'belowShareOfRegion',
  'lowestNaturalClass',
  'lowLowCluster',
  'largestPoorGroup',
  'own',
] as const
export type ZoneDefinition = (typeof ZONE_DEFINITIONS)[number]

/** Why a district is a member. Values and limits are in the unit of the indicator. */
export type MembershipReason =
  /** Read from a text; the evidence is with the zone of the edition. */
  | { readonly kind: 'evidence'; readonly status: ZoneMember['status'] }
  | {
      readonly kind: 'belowShareOfRegion'
      readonly value: number
      readonly sharePercent: number
      /** `sharePercent` of the regional value; the member lies below it. */
      readonly limit: number
    }
  | {
      readonly kind: 'lowestNaturalClass'
      readonly value: number
      readonly classCount: number
      /** The lowest value of the next class; the member lies below it. */
      readonly limit: number
    }
  | {
      readonly kind: 'lowLowCluster'
      readonly value: number
      readonly neighbourMean: number
      /** Mean of all districts judged, each counting once; value and neighbours lie below it. */
      readonly mean: number
      readonly pValue: number
    }
  | {
      readonly kind: 'largestPoorGroup'
      readonly value: number
      /** The member does not lie above it. */
      readonly limit: number
      readonly groupDistricts: number
      readonly groupInhabitants: number
    }
  /** Chosen by hand. */
  | { readonly kind: 'picked' }

export interface DefinedMember {
  readonly district: DistrictCode
  readonly reason: MembershipReason
}

/** The districts that a definition makes a zone of, ascending by code. */
export interface DefinedZone {
  readonly definition: ZoneDefinition
  readonly members: readonly DefinedMember[]
  /** Districts the definition can not speak about, for lack of a value or of neighbours. */
  readonly notJudged: readonly DistrictCode[]
}

/** What a definition by value looks at. */
export interface JudgedDistricts {
  readonly values: readonly DistrictValue[]
  readonly withoutValue: readonly DistrictCode[]
}

/** Members in the order of their codes. */
export function orderMembers(members: readonly DefinedMember[]): readonly DefinedMember[] {
  return [...members].sort((one, other) => one.district - other.district)
}
