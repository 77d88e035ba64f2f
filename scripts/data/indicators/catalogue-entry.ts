import type { OfficialName } from '../../../src/core/districts/district.ts'
import type {
  Indicator,
  IndicatorYear,
  SeriesColumns,
} from '../../../src/core/indicators/indicator.ts'
import type { IndicatorDefinition } from './indicator-definitions.ts'

/**
 * What the catalogue says of an indicator. Regional values of years that the series does not
 * offer are left out. Throws a RangeError for a series without a value.
 */
export function catalogueEntry(
  definition: IndicatorDefinition,
  publishedName: OfficialName,
  series: SeriesColumns,
  benchmarks: ReadonlyMap<number, number> | undefined,
): Indicator {
  const values = series.values.flat().filter((value) => value !== null)
  const years = series.years.map((year, index): IndicatorYear => {
    const row = series.values[index] ?? []
    return {
      year,
      observedDistricts: row.filter((value) => value !== null).length,
      regionalBenchmark: benchmarks?.get(year) ?? null,
    }
  })
  const { id, theme, unit, valueKind, direction, decimals, derivation } = definition
  return {
    id,
    theme,
    unit,
    valueKind,
    direction,
    decimals,
    publishedName,
    years,
    defaultYear: defaultYear(id, years),
    sourceIds: series.sourceIds,
    derivedFrom: derivation ? [derivation.numerator, derivation.denominator] : [],
    extent: [Math.min(...values), Math.max(...values)],
  }
}

/** The newest year among those with the widest coverage. */
function defaultYear(id: string, years: readonly IndicatorYear[]): number {
  const widest = Math.max(...years.map(({ observedDistricts }) => observedDistricts))
  const newest = years.findLast(({ observedDistricts }) => observedDistricts === widest)
  if (newest === undefined) throw new RangeError(`indicator ${id} has no year with a value`)
  return newest.year
}
