import { COMPLETE_YEAR_DISTRICTS } from '../classes/pooled-values.ts'
import type { DistrictCode } from '../districts/district.ts'
import { residentialCodes } from '../districts/residential.ts'
import type { Edition } from '../edition.ts'
import type { Indicator, IndicatorSeries } from '../indicators/indicator.ts'
import { populationFor } from '../indicators/population-for.ts'
import { type ConstantPanel, constantPanel } from '../inequality/constant-panel.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import { computeGap, type Gap } from './gap.ts'
import { inhabitantsOf } from './group-summary.ts'

/** A year with figures for fewer wijken would shrink the panel too far to speak of the region. */
export const FEWEST_DISTRICTS_A_YEAR = 40

export interface YearGap {
  readonly year: number
  readonly gap: Gap
}

/** Why a year is not joined to the line. */
export interface YearApart {
  readonly year: number
  readonly reason: /** Fewer wijken with a figure than the others have, or none of one of the groups. */
    | 'fewDistricts'
    /** No inhabitants on record, so no weights. */
    | 'noInhabitants'
}

export type GapOverYears =
  | {
      readonly kind: 'series'
      /** One gap a year, ascending, always over the same wijken. */
      readonly gaps: readonly YearGap[]
      readonly zoneDistricts: readonly DistrictCode[]
      readonly comparedDistricts: readonly DistrictCode[]
      /** Years in which wijken outside the panel have a figure too. */
      readonly widerYears: readonly number[]
      /** Years of the indicator that are not joined, ascending. */
      readonly apart: readonly YearApart[]
    }
  | { readonly kind: 'oneYear' }
  /** No wijk of one of the groups has a figure in every year. */
  | { readonly kind: 'noPanel' }

export interface GapOverYearsInput {
  readonly edition: Pick<Edition, 'districts' | 'population' | 'sectorPopulation'>
  readonly indicator: Pick<Indicator, 'id' | 'years'>
  readonly series: IndicatorSeries
  readonly inside: readonly DistrictCode[]
  readonly compared: readonly DistrictCode[]
}

/**
 * The gap through the years on a constant panel: only wijken with a figure and inhabitants in every
 * year joined, so that the line never moves because other wijken are counted. Each year is weighed
 * by its own inhabitants. All years with inhabitants and enough wijken are joined; where one of the
 * groups has no wijk with all of these, the years in which nearly all wijken have a figure.
 */
export function gapOverYears(input: GapOverYearsInput): GapOverYears {
  const { indicator } = input
  const weighable = indicator.years.filter(({ year }) => hasInhabitants(input, year))
  const yearsWith = (fewest: number): readonly number[] =>
    weighable.filter((one) => one.observedDistricts >= fewest).map(({ year }) => year)
  const choices = [yearsWith(FEWEST_DISTRICTS_A_YEAR), yearsWith(COMPLETE_YEAR_DISTRICTS)]
  const followable = choices.filter((years) => years.length > 1)
  for (const years of followable) {
    const panel = constantPanel({
      series: input.series,
      population: populationFor(input.edition, indicator),
      districts: residentialCodes(input.edition.districts),
      years,
    })
    const inPanel = new Set(panel.districts)
    const zoneDistricts = input.inside.filter((code) => inPanel.has(code))
    const comparedDistricts = input.compared.filter((code) => inPanel.has(code))
    if (zoneDistricts.length > 0 && comparedDistricts.length > 0) {
      return seriesOf(input, panel, zoneDistricts, comparedDistricts)
    }
  }
  return { kind: followable.length === 0 ? 'oneYear' : 'noPanel' }
}

function seriesOf(
  input: GapOverYearsInput,
  panel: ConstantPanel,
  zoneDistricts: readonly DistrictCode[],
  comparedDistricts: readonly DistrictCode[],
): GapOverYears {
  const { edition, indicator, series } = input
  const population = populationFor(edition, indicator)
  return {
    kind: 'series',
    gaps: panel.years.map((year) => ({
      year,
      gap: computeGap({
        measured: measuredIn(panel, series, year),
        inside: zoneDistricts,
        rest: comparedDistricts,
        population,
        weightYear: year,
      }),
    })),
    zoneDistricts,
    comparedDistricts,
    widerYears: indicator.years
      .filter(({ year, observedDistricts }) => {
        return panel.years.includes(year) && observedDistricts > panel.districts.length
      })
      .map(({ year }) => year),
    apart: indicator.years
      .filter(({ year }) => !panel.years.includes(year))
      .map(({ year }) => ({
        year,
        reason: hasInhabitants(input, year) ? 'fewDistricts' : 'noInhabitants',
      })),
  }
}

function hasInhabitants({ edition, indicator }: GapOverYearsInput, year: number): boolean {
  const population = populationFor(edition, indicator)
  return residentialCodes(edition.districts).some(
    (code) => (inhabitantsOf(population, code, year) ?? 0) > 0,
  )
}

function measuredIn(
  panel: ConstantPanel,
  series: IndicatorSeries,
  year: number,
): readonly MeasuredDistrict[] {
  return panel.districts.flatMap((district): MeasuredDistrict[] => {
    const observation = series.at(district, year)
    if (observation.kind === 'missing') return []
    const { value } = observation
    return [{ kind: 'observed', district, value, rank: null, detail: { kind: 'value' } }]
  })
}
