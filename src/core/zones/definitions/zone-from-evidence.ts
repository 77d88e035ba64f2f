import type { Zone } from '../zone.ts'
import { type DefinedZone, orderMembers } from './defined-zone.ts'

/** A reading of the glossary text: the members of a zone of the edition, with their status. */
export function zoneFromEvidence(
  definition: 'glossary' | 'glossaryWithLaken',
  zone: Zone,
): DefinedZone {
  const members = zone.members.map(({ district, status }) => ({
    district,
    reason: { kind: 'evidence', status } as const,
  }))
  return { definition, members: orderMembers(members), notJudged: [] }
}
