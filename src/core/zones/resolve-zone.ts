import type { District, DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { ZoneChoice } from '../view/view-state.ts'
import type { Zone } from './zone.ts'

/** A zone of the edition and the two sets of residential districts it makes. */
export interface ResolvedZone {
  readonly zone: Zone
  /** Residential districts in the zone, in the order of the edition. */
  readonly inside: readonly DistrictCode[]
  /** All other residential districts. */
  readonly rest: readonly DistrictCode[]
}

/** Id of the edition's zone that a choice stands for. */
export function zoneIdOf(choice: ZoneChoice): string {
  switch (choice.kind) {
    case 'glossary':
      return 'armeSikkel'
    case 'glossaryWithLaken':
      return 'armeSikkelWithLaken'
  }
}

/**
 * Resolves the chosen reading of the arme sikkel to districts. Throws a RangeError when the
 * edition does not hold the zone or when the zone names a district the edition does not have.
 */
export function resolveZone(
  choice: ZoneChoice,
  edition: { readonly zones: readonly Zone[]; readonly districts: readonly District[] },
): ResolvedZone {
  const id = zoneIdOf(choice)
  const zone = edition.zones.find((candidate) => candidate.id === id)
  if (zone === undefined) throw new RangeError(`the edition has no zone ${id}`)
  const known = new Set(edition.districts.map((district) => district.code))
  const members = new Set<DistrictCode>()
  for (const member of zone.members) {
    if (!known.has(member.district)) {
      throw new RangeError(`zone ${id} names unknown district ${member.district}`)
    }
    members.add(member.district)
  }
  const residential = residentialCodes(edition.districts)
  return {
    zone,
    inside: residential.filter((code) => members.has(code)),
    rest: residential.filter((code) => !members.has(code)),
  }
}
