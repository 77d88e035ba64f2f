import type { DistrictCode } from '../../../src/core/districts/district.ts'
import type { ZoneEvidence, ZoneMember } from '../../../src/core/zones/zone.ts'

const NAMED: ZoneEvidence = {
  text: 'placed here by name in a text of BISA',
  url: 'https://wijkmonitoring.brussels/',
}

/**
 * Members of the Vijfhoek or a crown. The zones are defined in words only; that their districts
 * are the code blocks 1-10, 11-51 and 52-118 is our reading, which fits every district that BISA
 * places by name.
 */
export function crownMembers(
  districts: readonly DistrictCode[],
  named: ReadonlySet<DistrictCode>,
  glossaryUrl: string,
): readonly ZoneMember[] {
  const block: ZoneEvidence = {
    text: `in the code block ${Math.min(...districts)}-${Math.max(...districts)}; defined in words only`,
    url: glossaryUrl,
  }
  return districts.map((district) =>
    named.has(district)
      ? { district, status: 'certain', evidence: [NAMED] }
      : { district, status: 'interpretation', evidence: [block] },
  )
}
