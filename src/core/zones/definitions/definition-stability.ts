import type { DistrictCode } from '../../districts/district.ts'
import type { DefinedZone, ZoneDefinition } from './defined-zone.ts'

/** In which of the definitions compared a district falls. */
export interface DistrictStability {
  readonly district: DistrictCode
  readonly memberOf: readonly ZoneDefinition[]
  /** Definitions that can not speak about the district; not the same as being outside. */
  readonly notJudgedBy: readonly ZoneDefinition[]
}

/**
 * For every district given, the definitions that count it in. The lengths of `memberOf` add up to
 * the members of all zones.
 *
 * @param zones one per definition
 * @throws RangeError when a definition occurs twice or a member is not among the districts
 */
export function definitionStability(
  districts: readonly DistrictCode[],
  zones: readonly DefinedZone[],
): readonly DistrictStability[] {
  const known = new Set(districts)
  const seen = new Set<ZoneDefinition>()
  for (const { definition, members } of zones) {
    if (seen.has(definition)) throw new RangeError(`definition ${definition} occurs twice`)
    seen.add(definition)
    const stranger = members.find(({ district }) => !known.has(district))
    if (stranger !== undefined) {
      throw new RangeError(`${definition} names unknown district ${stranger.district}`)
    }
  }
  return districts.map((district) => ({
    district,
    memberOf: zones.flatMap(({ definition, members }) =>
      members.some((member) => member.district === district) ? definition : [],
    ),
    notJudgedBy: zones.flatMap(({ definition, notJudged }) =>
      notJudged.includes(district) ? definition : [],
    ),
  }))
}
