import type { DistrictCode } from '../../districts/district.ts'
import { type DefinedZone, orderMembers } from './defined-zone.ts'

/** A zone picked by hand; a district picked twice counts once. */
export function ownZone(districts: readonly DistrictCode[]): DefinedZone {
  const members = [...new Set(districts)].map((district) => ({
    district,
    reason: { kind: 'picked' } as const,
  }))
  return { definition: 'own', members: orderMembers(members), notJudged: [] }
}
