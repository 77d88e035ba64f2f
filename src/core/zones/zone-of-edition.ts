import type { Edition } from '../edition.ts'
import type { Zone } from './zone.ts'

const ZONE_IDS = { glossary: 'armeSikkel', glossaryWithLaken: 'armeSikkelWithLaken' } as const

/** The definitions that read a text; their evidence is in the edition. */
export type EvidenceZoneKind = keyof typeof ZONE_IDS

/**
 * The zone of the edition that holds the evidence of a definition.
 *
 * @throws RangeError when the edition does not hold it, or not a district that it names
 */
export function zoneOfEdition(
  kind: EvidenceZoneKind,
  { zones, districts }: Pick<Edition, 'zones' | 'districts'>,
): Zone {
  const id = ZONE_IDS[kind]
  const zone = zones.find((candidate) => candidate.id === id)
  if (zone === undefined) throw new RangeError(`the edition has no zone ${id}`)
  const known = new Set(districts.map(({ code }) => code))
  const stranger = zone.members.find(({ district }) => !known.has(district))
  if (stranger) throw new RangeError(`zone ${id} names unknown district ${stranger.district}`)
  return zone
}
