import type { DistrictCode } from '../districts/district.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { measureDistricts } from '../measures/measure-districts.ts'
import type { ClassChoice, MeasureChoice } from '../view/view-state.ts'
import type { Classification } from './classification.ts'
import { type ClassMidpoint, classifyValues } from './classify-values.ts'
import { poolYears } from './pooled-values.ts'

export interface ClassifyInput {
  readonly indicator: Pick<Indicator, 'theme'>
  readonly series: IndicatorSeries
  /** The residential districts. */
  readonly districts: readonly DistrictCode[]
  readonly year: number
  readonly measure: MeasureChoice
  readonly classes: ClassChoice
}

/**
 * The classes of a measured indicator. Over all years they do not depend on `year`; manual limits
 * neither. A change is pooled over the years after `sinceYear`, so `year` must be one of them.
 * Gives null when no district has a value in the years that count.
 */
export function classifyMeasure(input: ClassifyInput): Classification | null {
  const years = yearsPooled(input)
  const pool = poolYears(years.map((year) => measuredValues(input, year)))
  return pool === null ? null : classifyValues(pool, input.classes, midpointOf(input.measure))
}

/** Years whose values set the limits and the extent. */
function yearsPooled(input: ClassifyInput): readonly number[] {
  const { classes, measure, series, year } = input
  if (classes.kind === 'computed' && classes.scope === 'yearShown') return [year]
  switch (measure.kind) {
    case 'value':
      return series.years
    case 'change':
      return series.years.filter((candidate) => candidate > measure.sinceYear)
  }
}

function measuredValues(input: ClassifyInput, year: number): readonly number[] {
  const measured = measureDistricts({ ...input, year })
  return measured.flatMap((district) => (district.kind === 'observed' ? [district.value] : []))
}

/** Where a measure has a meaningful middle. */
function midpointOf(measure: MeasureChoice): ClassMidpoint {
  switch (measure.kind) {
    case 'value':
      return 'none'
    case 'change':
      return 'zero'
  }
}
