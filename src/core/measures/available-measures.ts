import type { Indicator, Unit } from '../indicators/indicator.ts'
import type { MeasureChoice } from '../view/view-state.ts'
import { isRanked } from './is-ranked.ts'

type MeasuredIndicator = Pick<Indicator, 'theme' | 'unit' | 'valueKind' | 'years'>

/**
 * Whether a ratio of two values says something: per cent of a share reads as percentage points,
 * decibels are a logarithm, and a number without a known unit may have no zero.
 */
export function hasMeaningfulRatio(unit: Unit): boolean {
  return unit !== 'percent' && unit !== 'decibels' && unit !== 'number'
}

/**
 * Whether a measure can be shown for an indicator and year. A change needs an earlier year; counts
 * have no mean to differ from and no rank to fill an area with; groups of people are not ranked; a
 * relative difference needs a meaningful ratio.
 */
export function isMeasureAvailable(
  measure: MeasureChoice,
  indicator: MeasuredIndicator,
  year: number,
): boolean {
  switch (measure.kind) {
    case 'value':
    case 'stability':
      return true
    case 'change':
      return measure.sinceYear < year && indicator.years.some((y) => y.year === measure.sinceYear)
    case 'difference':
      return (
        indicator.valueKind !== 'count' &&
        (measure.form === 'absolute' || hasMeaningfulRatio(indicator.unit))
      )
    case 'rank':
      return indicator.valueKind !== 'count' && isRanked(indicator)
  }
}
