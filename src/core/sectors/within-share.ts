import { decomposeTheil } from '../inequality/theil.ts'
import type { Sector } from './sector.ts'

/**
 * Part of the inequality between sectors that lies inside wijken: the within part of Theil's T over
 * the medians of all sectors that have one, each weighted by its declarations, with the wijken as
 * groups. It is about medians of sectors, not about persons.
 *
 * @returns 0 to 1; null when there is no inequality to divide or no sector with a median
 * Source: F. Bourguignon (1979), Decomposable income inequality measures, Econometrica 47(4).
 */
export function withinShare(sectors: readonly Sector[]): number | null {
  const counted = sectors.flatMap(({ district, income, declarations }) =>
    income.kind === 'observed' && declarations !== null && declarations > 0
      ? [{ group: String(district), value: income.value, weight: declarations }]
      : [],
  )
  if (counted.length === 0) return null
  // The decomposition knows its members by a number: here the place in the list.
  const { shareBetween } = decomposeTheil(
    counted.map(({ value, weight }, district) => ({ district, value, weight })),
    (place) => counted[place]?.group ?? '',
  )
  return shareBetween === null ? null : 1 - shareBetween
}
