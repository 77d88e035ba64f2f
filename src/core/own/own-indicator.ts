import type { District } from '../districts/district.ts'
import { isResidential } from '../districts/residential.ts'
import type { Indicator, IndicatorYear, SeriesColumns } from '../indicators/indicator.ts'
import type { OwnDataSet, OwnIndicator } from './own-data.ts'

/**
 * An indicator that a person brought in the form of the catalogue. null when no inhabited wijk has
 * a figure in any year: there would be nothing to show.
 */
export function indicatorOfOwn(
  own: OwnIndicator,
  set: Pick<OwnDataSet, 'id' | 'fileName'>,
  districts: readonly District[],
): Indicator | null {
  const observed = observedValues(own.columns, districts)
  const years = own.columns.years.flatMap((year, index): readonly IndicatorYear[] => {
    const count = observed[index]?.length ?? 0
    return count === 0 ? [] : [{ year, observedDistricts: count, regionalBenchmark: null }]
  })
  const newest = widestYear(years)
  if (newest === null) return null
  const values = observed.flat()
  return {
    id: own.id,
    theme: 'own',
    unit: own.unit ?? 'number',
    valueKind: own.valueKind ?? 'level',
    direction: own.direction,
    decimals: own.decimals,
    publishedName: own.name,
    years,
    defaultYear: newest,
    sourceIds: [set.id],
    derivedFrom: [],
    extent: [smallest(values), largest(values)],
    brought: { fileName: set.fileName, unitText: own.unitText },
  }
}

/** Per year the figures of inhabited wijken. */
export function observedValues(
  { years, districts: codes, values }: SeriesColumns,
  districts: readonly District[],
): readonly (readonly number[])[] {
  const inhabited = new Set(districts.filter(isResidential).map(({ code }) => code))
  return years.map((_, year) =>
    codes.flatMap((code, index) => {
      const value = values[year]?.[index]
      return value === null || value === undefined || !inhabited.has(code) ? [] : [value]
    }),
  )
}

/** The newest year among those with the most figures; null without a year. */
export function widestYear(years: readonly IndicatorYear[]): number | null {
  const most = years.reduce((count, year) => Math.max(count, year.observedDistricts), 0)
  const widest = years.filter(({ observedDistricts }) => observedDistricts === most)
  return widest.at(-1)?.year ?? null
}

export const smallest = (values: readonly number[]): number =>
  values.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY)

export const largest = (values: readonly number[]): number =>
  values.reduce((most, value) => Math.max(most, value), Number.NEGATIVE_INFINITY)
