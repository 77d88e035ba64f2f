import { ckmeans } from '../../classes/ckmeans.ts'
import { type DefinedZone, type JudgedDistricts, orderMembers } from './defined-zone.ts'

/** Number of natural classes of which the lowest one is the zone, unless chosen otherwise. */
export const DEFAULT_NATURAL_CLASS_COUNT = 5

/**
 * The districts in the lowest of the natural classes (ckmeans) of the values of one year. When all
 * values are equal there is no lowest class, and no member.
 *
 * @param classCount 2 or more
 * @throws RangeError for fewer than 2 classes, and as `ckmeans`
 */
export function lowestNaturalClass(
  { values, withoutValue }: JudgedDistricts,
  classCount: number,
): DefinedZone {
  if (classCount < 2) throw new RangeError(`a lowest class needs 2 classes, not ${classCount}`)
  const [, nextClass] = ckmeans(
    values.map(({ value }) => value),
    classCount,
  )
  const limit = nextClass?.[0] ?? Number.NEGATIVE_INFINITY
  const members = values.flatMap(({ district, value }) =>
    value < limit
      ? {
          district,
          reason: { kind: 'lowestNaturalClass', value, classCount, limit } as const,
        }
      : [],
  )
  return {
    definition: 'lowestNaturalClass',
    members: orderMembers(members),
    notJudged: withoutValue,
  }
}
