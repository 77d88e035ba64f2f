/**
 * A year in which at least this many of the 118 residential districts have a value is complete.
 * Below it the districts are a selection (for income 59, mostly the poorer ones), and limits
 * computed from them would not suit the region.
 */
export const COMPLETE_YEAR_DISTRICTS = 110

/** What class limits are computed from. */
export interface ClassPool {
  /** Values that the inner limits are computed from. */
  readonly values: readonly number[]
  /** Smallest and largest value that must fall in a class. */
  readonly minimum: number
  readonly maximum: number
}

/**
 * Pools the values of several years, so that limits stay the same while the year changes. The
 * values of the complete years are pooled, or of all years when none is complete; the extent is
 * that of all years, so that every value of every year falls in a class. Each element of
 * `valuesOfYears` holds the values of one year. Gives null when there is no value at all.
 */
export function poolYears(valuesOfYears: readonly (readonly number[])[]): ClassPool | null {
  const all = valuesOfYears.flat()
  if (all.length === 0) return null
  const complete = valuesOfYears.filter((values) => values.length >= COMPLETE_YEAR_DISTRICTS)
  return {
    values: complete.length > 0 ? complete.flat() : all,
    minimum: all.reduce((least, value) => Math.min(least, value)),
    maximum: all.reduce((most, value) => Math.max(most, value)),
  }
}
