import { type DefinedZone, type JudgedDistricts, orderMembers } from './defined-zone.ts'

/** Part of the regional value below which a district counts as poor, unless chosen otherwise. */
export const DEFAULT_SHARE_PERCENT = 90

/**
 * The districts with a value below a part of the regional value; one exactly on the limit is no
 * member.
 *
 * @param regionalValue in the unit of the values, above 0
 * @param sharePercent above 0, for example 90
 * @throws RangeError for a regional value or a share that is not above 0
 */
export function belowShareOfRegion(
  { values, withoutValue }: JudgedDistricts,
  regionalValue: number,
  sharePercent: number,
): DefinedZone {
  if (!(regionalValue > 0)) throw new RangeError(`the regional value is ${regionalValue}`)
  if (!(sharePercent > 0)) throw new RangeError(`the share is ${sharePercent} per cent`)
  const limit = (regionalValue * sharePercent) / 100
  const members = values.flatMap(({ district, value }) =>
    value < limit
      ? {
          district,
          reason: { kind: 'belowShareOfRegion', value, sharePercent, limit } as const,
        }
      : [],
  )
  return {
    definition: 'belowShareOfRegion',
    members: orderMembers(members),
    notJudged: withoutValue,
  }
}
