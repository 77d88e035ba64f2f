import type { MembershipReason } from '../../core/zones/definitions/defined-zone.ts'
import type { MembershipFacts } from '../../i18n/zone-facts.ts'

/**
 * Why a wijk is a member, with its incomes typeset.
 *
 * @param typeset gives an income in euros with its unit
 */
export function membershipFacts(
  reason: MembershipReason,
  typeset: (euros: number) => string,
): MembershipFacts {
  switch (reason.kind) {
    case 'evidence':
      return { kind: reason.status }
    case 'belowShareOfRegion':
      return {
        kind: 'belowRegion',
        value: typeset(reason.value),
        limit: typeset(reason.limit),
        percent: reason.sharePercent,
      }
    case 'lowestNaturalClass':
      return {
        kind: 'lowestClass',
        value: typeset(reason.value),
        limit: typeset(reason.limit),
      }
    case 'lowLowCluster':
      return {
        kind: 'lowLowCluster',
        value: typeset(reason.value),
        neighbourMean: typeset(reason.neighbourMean),
        mean: typeset(reason.mean),
      }
    case 'largestPoorGroup':
      return {
        kind: 'poorestFifth',
        value: typeset(reason.value),
        limit: typeset(reason.limit),
      }
    case 'picked':
      return { kind: 'picked' }
  }
}
