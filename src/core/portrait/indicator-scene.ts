import type { DistrictCode } from '../districts/district.ts'
import { findIndicatorYear } from '../indicators/find-indicator.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { type DistrictValue, observedValues } from '../indicators/observed-values.ts'
import { weighDistricts } from '../inequality/weigh-districts.ts'
import { weightedMean } from '../inequality/weighted-value.ts'

/** A mean weighted by inhabitants, in the unit of the indicator. */
export interface WeightedMeanOf {
  readonly value: number
  /** Districts that the mean is taken over. */
  readonly counted: number
  /** Districts of the group, those without a value or without inhabitants on record among them. */
  readonly total: number
}

/** What one indicator is in all districts in one year: what a district is held against. */
export interface IndicatorScene {
  readonly indicator: Indicator
  readonly year: number
  /** Residential districts with a value, lowest first; equal values by code. */
  readonly values: readonly DistrictValue[]
  /** The regional value as published; null where none was. */
  readonly region: number | null
  /** null for counts, of which a mean says nothing, and where no district of the zone has a value. */
  readonly zoneMean: WeightedMeanOf | null
}

export interface IndicatorSceneInput {
  readonly indicator: Indicator
  readonly series: IndicatorSeries
  readonly year: number
  /** All residential districts. */
  readonly residential: readonly DistrictCode[]
  /** Those in the zone of the view. */
  readonly inside: readonly DistrictCode[]
  readonly population: IndicatorSeries
}

/** Looks at one indicator in one year over all districts; weights are the inhabitants of that year. */
export function indicatorScene(input: IndicatorSceneInput): IndicatorScene {
  const { indicator, series, year, residential } = input
  return {
    indicator,
    year,
    values: [...observedValues(series, residential, year)].sort(
      (one, other) => one.value - other.value || one.district - other.district,
    ),
    region: findIndicatorYear(indicator, year)?.regionalBenchmark ?? null,
    zoneMean: zoneMeanOf(input),
  }
}

function zoneMeanOf({
  indicator,
  series,
  year,
  inside,
  population,
}: IndicatorSceneInput): WeightedMeanOf | null {
  if (indicator.valueKind === 'count') return null
  const measured = inside.map((district) => ({ district, ...series.at(district, year) }))
  const { values } = weighDistricts(measured, population, year)
  if (values.length === 0) return null
  return { value: weightedMean(values), counted: values.length, total: inside.length }
}
