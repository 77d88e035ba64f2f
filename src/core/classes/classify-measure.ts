import type { DistrictCode } from '../districts/district.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { measureDistricts } from '../measures/measure-districts.ts'
import type { ResolvedMeasure } from '../measures/resolved-measure.ts'
import { type ClassChoice, NAMED_ZONE_KINDS } from '../view/view-state.ts'
import { classScope } from './class-scope.ts'
import { type Classification, makeClassification } from './classification.ts'
import { type ClassMidpoint, classifyValues } from './classify-values.ts'
import { poolYears } from './pooled-values.ts'

export interface ClassifyInput {
  readonly indicator: Pick<Indicator, 'theme'>
  readonly series: IndicatorSeries
  /** The residential districts. */
  readonly districts: readonly DistrictCode[]
  readonly year: number
  readonly measure: ResolvedMeasure
  readonly classes: ClassChoice
}

/**
 * The classes of a measured indicator. Over all years they do not depend on `year`. Computed limits
 * of a change come from `year` alone, whatever scope is chosen; manual limits lie between the
 * extremes of all years after `sinceYear`, so `year` must be one of them.
 * Numbers of definitions have one class each, whatever is chosen.
 * Gives null when no district has a value in the years that count.
 */
export function classifyMeasure(input: ClassifyInput): Classification | null {
  if (input.measure.kind === 'stability') return COUNT_OF_DEFINITIONS
  const years = yearsPooled(input)
  const pool = poolYears(years.map((year) => measuredValues(input, year)))
  return pool === null ? null : classifyValues(pool, input.classes, midpointOf(input.measure))
}

/** One class a number: 0, 1, … all of them; the last class holds the largest number alone. */
const COUNT_OF_DEFINITIONS = makeClassification([
  ...Array.from({ length: NAMED_ZONE_KINDS.length + 1 }, (_, count) => count),
  NAMED_ZONE_KINDS.length,
])

/** Years whose values set the limits and the extent. */
function yearsPooled(input: ClassifyInput): readonly number[] {
  const { classes, measure, series, year } = input
  if (classScope(classes, measure.kind) === 'yearShown') return [year]
  switch (measure.kind) {
    case 'value':
    case 'difference':
    case 'rank':
      return series.years
    case 'stability':
      return [year]
    case 'change':
      return series.years.filter((candidate) => candidate > measure.sinceYear)
  }
}

function measuredValues(input: ClassifyInput, year: number): readonly number[] {
  const measured = measureDistricts({ ...input, year })
  return measured.flatMap((district) => (district.kind === 'observed' ? [district.value] : []))
}

/** Where a measure has a meaningful middle. */
function midpointOf(measure: ResolvedMeasure): ClassMidpoint {
  switch (measure.kind) {
    case 'value':
    case 'rank':
    case 'stability':
      return 'none'
    case 'change':
    case 'difference':
      return 'zero'
  }
}
