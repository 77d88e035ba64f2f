import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import { findIndicatorYear } from '../indicators/find-indicator.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { populationFor } from '../indicators/population-for.ts'
import { type DistrictWithOrWithoutValue, weighDistricts } from '../inequality/weigh-districts.ts'
import { weightedMean } from '../inequality/weighted-value.ts'
import type { DifferenceReference, MeasureChoice } from '../view/view-state.ts'
import type { ResolvedZone } from '../zones/resolve-zone.ts'
import { zoneStability } from '../zones/zone-stability.ts'
import type { ReferenceValue, ResolvedMeasure } from './resolved-measure.ts'

export interface ResolveMeasureInput {
  readonly edition: Edition
  readonly indicator: Pick<Indicator, 'id' | 'years'>
  readonly series: IndicatorSeries
  readonly zone: Pick<ResolvedZone, 'inside' | 'rest'>
}

/** Gives a chosen measure what it needs: the reference of a difference, the memberships. */
export function resolveMeasure(choice: MeasureChoice, input: ResolveMeasureInput): ResolvedMeasure {
  switch (choice.kind) {
    case 'value':
    case 'change':
    case 'rank':
      return choice
    case 'difference': {
      const referenceOf = oncePerYear((year) => referenceValue(choice.reference, year, input))
      return { kind: 'difference', form: choice.form, referenceOf }
    }
    case 'stability': {
      const stability = new Map(zoneStability(input.edition).map((one) => [one.district, one]))
      return { kind: 'stability', stability }
    }
  }
}

/** Every district asks for the same year. */
function oncePerYear<Value>(compute: (year: number) => Value): (year: number) => Value {
  const known = new Map<number, { readonly value: Value }>()
  return (year) => {
    const entry = known.get(year) ?? { value: compute(year) }
    known.set(year, entry)
    return entry.value
  }
}

/**
 * What a difference is taken from: for the region the value that BISA published and, where it
 * published none, the mean of all wijken; for zone and rest the mean of their wijken. Means are
 * weighted by the inhabitants of the year and take those with a value only. null without any.
 */
export function referenceValue(
  reference: DifferenceReference,
  year: number,
  { edition, indicator, series, zone }: ResolveMeasureInput,
): ReferenceValue | null {
  const population = populationFor(edition, indicator)
  switch (reference) {
    case 'region': {
      const published = findIndicatorYear(indicator, year)?.regionalBenchmark ?? null
      if (published !== null) return { value: published, source: 'published', counted: 0 }
      return meanOf(residentialCodes(edition.districts), year, series, population)
    }
    case 'zone':
      return meanOf(zone.inside, year, series, population)
    case 'rest':
      return meanOf(zone.rest, year, series, population)
  }
}

function meanOf(
  codes: readonly DistrictCode[],
  year: number,
  series: IndicatorSeries,
  population: IndicatorSeries,
): ReferenceValue | null {
  const observed = codes.map((district): DistrictWithOrWithoutValue => {
    const observation = series.at(district, year)
    return observation.kind === 'observed'
      ? { kind: 'observed', district, value: observation.value }
      : { kind: 'missing', district }
  })
  const { values } = weighDistricts(observed, population, year)
  if (values.length === 0) return null
  return { value: weightedMean(values), source: 'weightedMean', counted: values.length }
}
