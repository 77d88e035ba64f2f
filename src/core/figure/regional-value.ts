import { findIndicatorYear } from '../indicators/find-indicator.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { withoutFloatNoise } from '../measures/without-float-noise.ts'
import type { MeasureChoice } from '../view/view-state.ts'

/**
 * The value of the region as BISA published it, never one of our own; under a change the
 * difference of the two published values. null where one was not published.
 */
export function regionalValue(
  indicator: Indicator,
  year: number,
  measure: MeasureChoice,
): number | null {
  const now = findIndicatorYear(indicator, year)?.regionalBenchmark ?? null
  switch (measure.kind) {
    case 'value':
      return now
    case 'change': {
      const then = findIndicatorYear(indicator, measure.sinceYear)?.regionalBenchmark ?? null
      return now === null || then === null ? null : withoutFloatNoise(now - then)
    }
  }
}
