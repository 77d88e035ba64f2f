import type { DistrictCode } from '../districts/district.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { MissingReason } from '../indicators/observation.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'

export interface MissingDistrict {
  readonly district: DistrictCode
  readonly reason: MissingReason
  /** Inhabitants in the year of the weights; null when unknown. */
  readonly inhabitants: number | null
}

/** The inhabitant-weighted mean over a set of districts, and over whom it was taken. */
export interface GroupSummary {
  /** In the unit of the measured values; null when no district has both a value and inhabitants. */
  readonly mean: number | null
  /** Districts that the mean is taken over. */
  readonly districts: readonly DistrictCode[]
  /** Inhabitants of those districts. */
  readonly inhabitants: number
  /** Districts without a value: they do not enter the mean. */
  readonly missing: readonly MissingDistrict[]
  /** Districts with a value but without inhabitants on record: they can not be weighed. */
  readonly unweighted: readonly DistrictCode[]
}

/**
 * Mean of measured values, each weighted with the inhabitants of its district in `weightYear`:
 * sum(value x inhabitants) / sum(inhabitants). A district without a value never enters it.
 * For a median this is a weighted mean of medians, not the median of the whole group.
 */
export function summariseGroup(
  group: readonly MeasuredDistrict[],
  population: IndicatorSeries,
  weightYear: number,
): GroupSummary {
  const districts: DistrictCode[] = []
  const missing: MissingDistrict[] = []
  const unweighted: DistrictCode[] = []
  let weightedSum = 0
  let inhabitants = 0
  for (const measured of group) {
    const count = inhabitantsOf(population, measured.district, weightYear)
    if (measured.kind === 'missing') {
      missing.push({ district: measured.district, reason: measured.reason, inhabitants: count })
    } else if (count === null || count === 0) {
      unweighted.push(measured.district)
    } else {
      districts.push(measured.district)
      weightedSum += measured.value * count
      inhabitants += count
    }
  }
  const mean = inhabitants === 0 ? null : weightedSum / inhabitants
  return { mean, districts, inhabitants, missing, unweighted }
}

/** Inhabitants of a district in a year; null when the edition has no figure. */
export function inhabitantsOf(
  population: IndicatorSeries,
  district: DistrictCode,
  year: number,
): number | null {
  const observation = population.at(district, year)
  return observation.kind === 'observed' ? observation.value : null
}
