import type { Indicator, IndicatorId, IndicatorYear } from './indicator.ts'

/** Gives the indicator with this id. Throws a RangeError on an id the edition does not hold. */
export function findIndicator(indicators: readonly Indicator[], id: IndicatorId): Indicator {
  const indicator = indicators.find((candidate) => candidate.id === id)
  if (indicator === undefined) throw new RangeError(`no indicator has id ${id}`)
  return indicator
}

/** What is known of one year of an indicator; null for a year it does not have. */
export function findIndicatorYear(
  indicator: Pick<Indicator, 'years'>,
  year: number,
): IndicatorYear | null {
  return indicator.years.find((candidate) => candidate.year === year) ?? null
}
