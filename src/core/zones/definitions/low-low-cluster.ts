import type { LocalMoran } from '../../clusters/local-moran.ts'
import type { DistrictCode } from '../../districts/district.ts'
import { type DefinedZone, orderMembers } from './defined-zone.ts'

/**
 * The districts whose own value and whose neighbours lie significantly below the mean: the
 * significant low-low districts of a local Moran. Their neighbours that are not significant
 * themselves are no members; the members need not form one piece.
 *
 * @param withoutValue districts that were not given to the local Moran
 */
export function lowLowCluster(
  local: LocalMoran,
  withoutValue: readonly DistrictCode[],
): DefinedZone {
  const members = local.districts.flatMap(
    ({ district, quadrant, isSignificant, value, neighbourMean, pValue }) =>
      quadrant === 'lowLow' && isSignificant
        ? {
            district,
            reason: {
              kind: 'lowLowCluster',
              value,
              neighbourMean,
              mean: local.mean,
              pValue,
            } as const,
          }
        : [],
  )
  return {
    definition: 'lowLowCluster',
    members: orderMembers(members),
    notJudged: [...withoutValue, ...local.islands],
  }
}
