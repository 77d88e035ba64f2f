import type { DistrictCode } from '../districts/district.ts'
import type { Edition } from '../edition.ts'
import { weightedQuantile } from '../inequality/weighted-quantile.ts'
import { incomeBasis } from '../zones/income-basis.ts'

const POOREST_FIFTH = 0.2

/**
 * The wijken with a low income: those that hold the poorest fifth of inhabitants, on the income of
 * its default year. The wijk in which the fifth is reached is in, and all that tie with it.
 *
 * @returns ascending codes; empty when no wijk has an income
 * @throws RangeError when the edition has no income indicator
 */
export function lowIncomeDistricts(edition: Edition): readonly DistrictCode[] {
  const { values } = incomeBasis(edition).weighed
  if (values.length === 0) return []
  const limit = weightedQuantile(values, POOREST_FIFTH).value
  return values
    .filter(({ value }) => value <= limit)
    .map(({ district }) => district)
    .sort((a, b) => a - b)
}
