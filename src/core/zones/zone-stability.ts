import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { NAMED_ZONE_KINDS, type NamedZoneKind } from '../view/view-state.ts'
import type { ZoneDefinition } from './definitions/defined-zone.ts'
import { definitionStability } from './definitions/definition-stability.ts'
import { namedZone } from './named-zone.ts'
import { resolveZone } from './resolve-zone.ts'

/** In which of the named definitions a district falls. */
export interface ZoneStability {
  readonly district: DistrictCode
  /** In the order of `NAMED_ZONE_KINDS`. */
  readonly memberOf: readonly NamedZoneKind[]
  /** Definitions that can not speak about the district. */
  readonly notJudgedBy: readonly NamedZoneKind[]
}

const stabilityOf = new WeakMap<Edition, readonly ZoneStability[]>()

/**
 * For every residential district, in the order of the edition, the named definitions (with their
 * usual settings) that count it in. The same edition gives the same answer.
 *
 * @throws RangeError as `resolveZone`
 */
export function zoneStability(edition: Edition): readonly ZoneStability[] {
  const known = stabilityOf.get(edition) ?? computeStability(edition)
  stabilityOf.set(edition, known)
  return known
}

function computeStability(edition: Edition): readonly ZoneStability[] {
  const zones = NAMED_ZONE_KINDS.map((kind) => {
    const { members, notJudged } = resolveZone(namedZone(kind), edition)
    return { definition: DEFINITIONS[kind], members, notJudged }
  })
  const stability = definitionStability(residentialCodes(edition.districts), zones)
  const named = (definitions: readonly ZoneDefinition[]): readonly NamedZoneKind[] =>
    NAMED_ZONE_KINDS.filter((kind) => definitions.includes(DEFINITIONS[kind]))
  return stability.map(({ district, memberOf, notJudgedBy }) => ({
    district,
    memberOf: named(memberOf),
    notJudgedBy: named(notJudgedBy),
  }))
}

const DEFINITIONS: Readonly<Record<NamedZoneKind, ZoneDefinition>> = {
  glossary: 'glossary',
  glossaryWithLaken: 'glossaryWithLaken',
  belowRegion: 'belowShareOfRegion',
  lowestClass: 'lowestNaturalClass',
  lowLowCluster: 'lowLowCluster',
  poorestFifth: 'largestPoorGroup',
}
