import { findIndicatorYear } from '../indicators/find-indicator.ts'
import type { Indicator } from '../indicators/indicator.ts'
import type { ResolvedMeasure } from '../measures/resolved-measure.ts'
import { withoutFloatNoise } from '../measures/without-float-noise.ts'

/**
 * The value of the region as BISA published it, never one of our own: under a change the
 * difference of the two published values, under a difference that of the published value and the
 * reference. null where one was not published, and where the region has none (ranks, definitions).
 */
export function regionalValue(
  indicator: Indicator,
  year: number,
  measure: ResolvedMeasure,
): number | null {
  const now = findIndicatorYear(indicator, year)?.regionalBenchmark ?? null
  if (now === null) return null
  switch (measure.kind) {
    case 'value':
      return now
    case 'change': {
      const then = findIndicatorYear(indicator, measure.sinceYear)?.regionalBenchmark ?? null
      return then === null ? null : withoutFloatNoise(now - then)
    }
    case 'difference': {
      const reference = measure.referenceOf(year)?.value ?? null
      if (reference === null) return null
      const difference = withoutFloatNoise(now - reference)
      if (measure.form === 'absolute') return difference
      return reference === 0 ? null : withoutFloatNoise((100 * difference) / Math.abs(reference))
    }
    case 'rank':
    case 'stability':
      return null
  }
}
