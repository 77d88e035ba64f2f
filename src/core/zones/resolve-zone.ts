import type { ZoneFacts } from '../../i18n/zone-facts.ts'
import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import type { ZoneChoice } from '../view/view-state.ts'
import { defineZone } from './define-zone.ts'
import type { DefinedMember, DefinedZone } from './definitions/defined-zone.ts'
import { incomeYear } from './income-basis.ts'
import type { ZoneEvidence } from './zone.ts'
import { zoneOfEdition } from './zone-of-edition.ts'

export interface ResolvedMember extends DefinedMember {
  /** What the texts say; empty for a definition that reads none. */
  readonly evidence: readonly ZoneEvidence[]
}

/** A definition of the arme sikkel and the two sets of residential districts it makes. */
export interface ResolvedZone {
  readonly choice: ZoneChoice
  /** What texts need to name it. */
  readonly facts: ZoneFacts
  /** Every member with its reason, ascending by code. */
  readonly members: readonly ResolvedMember[]
  /** Districts that the definition can not speak about; they count as the rest. */
  readonly notJudged: readonly DistrictCode[]
  /** Residential districts in the zone, in the order of the edition. */
  readonly inside: readonly DistrictCode[]
  /** All other residential districts. */
  readonly rest: readonly DistrictCode[]
}

/** Named definitions are computed once an edition: clusters take many permutations. */
const resolvedOf = new WeakMap<Edition, Map<string, ResolvedZone>>()

/**
 * Resolves the chosen definition of the arme sikkel to districts. The same edition and named
 * definition give the same object.
 *
 * @throws RangeError when the edition does not hold the zone or a district that the zone names
 */
export function resolveZone(choice: ZoneChoice, edition: Edition): ResolvedZone {
  if (choice.kind === 'own') return resolve(choice, edition)
  const known = resolvedOf.get(edition) ?? new Map<string, ResolvedZone>()
  resolvedOf.set(edition, known)
  const key = choice.kind === 'belowRegion' ? `${choice.kind} ${choice.percent}` : choice.kind
  const zone = known.get(key) ?? resolve(choice, edition)
  known.set(key, zone)
  return zone
}

function resolve(choice: ZoneChoice, edition: Edition): ResolvedZone {
  const { members, notJudged } = defineZone(choice, edition)
  const codes = new Set(members.map(({ district }) => district))
  const residential = residentialCodes(edition.districts)
  return {
    choice,
    facts: zoneFacts(choice, members, edition),
    members: withEvidence(members, choice, edition),
    notJudged,
    inside: residential.filter((code) => codes.has(code)),
    rest: residential.filter((code) => !codes.has(code)),
  }
}

function zoneFacts(
  choice: ZoneChoice,
  members: DefinedZone['members'],
  edition: Edition,
): ZoneFacts {
  switch (choice.kind) {
    case 'glossary':
    case 'glossaryWithLaken':
      return { kind: choice.kind, districts: members.length }
    case 'belowRegion':
      return { kind: choice.kind, percent: choice.percent, year: incomeYear(edition) }
    case 'lowestClass':
    case 'lowLowCluster':
    case 'poorestFifth':
      return { kind: choice.kind, year: incomeYear(edition) }
    case 'own':
      return { kind: choice.kind, name: choice.name }
  }
}

function withEvidence(
  members: DefinedZone['members'],
  choice: ZoneChoice,
  edition: Edition,
): readonly ResolvedMember[] {
  if (choice.kind !== 'glossary' && choice.kind !== 'glossaryWithLaken') {
    return members.map((member) => ({ ...member, evidence: [] }))
  }
  const evidenceOf = new Map(
    zoneOfEdition(choice.kind, edition).members.map(({ district, evidence }) => [
      district,
      evidence,
    ]),
  )
  return members.map((member) => ({
    ...member,
    evidence: evidenceOf.get(member.district) ?? [],
  }))
}
