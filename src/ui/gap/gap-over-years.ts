import type { DistrictCode } from '../../core/districts/district.ts'
import { residentialCodes } from '../../core/districts/residential.ts'
import type { Edition } from '../../core/edition.ts'
import { computeGap, type Gap } from '../../core/gap/gap.ts'
import type { Indicator, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { type ConstantPanel, constantPanel } from '../../core/inequality/constant-panel.ts'
import type { MeasuredDistrict } from '../../core/measures/measured-district.ts'

/** A year with figures for fewer wijken would shrink the panel too far to speak of the region. */
const FEWEST_DISTRICTS_A_YEAR = 40

export interface YearGap {
  readonly year: number
  readonly gap: Gap
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
      /** Years that are not joined: too few wijken have a figure. */
      readonly apartYears: readonly number[]
    }
  | { readonly kind: 'oneYear' }
  /** No wijk of one of the groups has a figure in every year. */
  | { readonly kind: 'noPanel' }

export interface GapOverYearsInput {
  readonly edition: Pick<Edition, 'districts' | 'population'>
  readonly indicator: Pick<Indicator, 'years'>
  readonly series: IndicatorSeries
  readonly inside: readonly DistrictCode[]
  readonly compared: readonly DistrictCode[]
}

/**
 * The gap through the years on a constant panel: only wijken with a figure and inhabitants in
 * every year joined. Each year is weighed by its own inhabitants.
 */
export function gapOverYears(input: GapOverYearsInput): GapOverYears {
  const { edition, indicator, series, inside, compared } = input
  const { population } = edition
  const isWide = (observed: number): boolean => observed >= FEWEST_DISTRICTS_A_YEAR
  const joined = indicator.years.filter(({ observedDistricts }) => isWide(observedDistricts))
  if (joined.length < 2) return { kind: 'oneYear' }
  const panel = constantPanel({
    series,
    population,
    districts: residentialCodes(edition.districts),
    years: joined.map(({ year }) => year),
  })
  const inPanel = new Set(panel.districts)
  const zoneDistricts = inside.filter((code) => inPanel.has(code))
  const comparedDistricts = compared.filter((code) => inPanel.has(code))
  if (zoneDistricts.length === 0 || comparedDistricts.length === 0) return { kind: 'noPanel' }
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
    widerYears: joined
      .filter(({ observedDistricts }) => observedDistricts > panel.districts.length)
      .map(({ year }) => year),
    apartYears: indicator.years
      .filter(({ observedDistricts }) => !isWide(observedDistricts))
      .map(({ year }) => year),
  }
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
