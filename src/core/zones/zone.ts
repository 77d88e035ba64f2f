import type { DistrictCode, OfficialName } from '../districts/district.ts'

export interface ZoneEvidence {
  readonly text: string
  readonly url: string
}

export interface ZoneMember {
  readonly district: DistrictCode
  readonly status: 'certain' | 'probable' | 'interpretation'
  readonly evidence: readonly ZoneEvidence[]
}

/** A named set of districts with the reason why each is in it. */
export interface Zone {
  readonly id: string
  readonly name: OfficialName
  readonly members: readonly ZoneMember[]
}
