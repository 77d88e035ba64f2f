import type { DistrictCode } from '../districts/district.ts'
import { computeGap, type Gap } from '../gap/gap.ts'
import type { IndicatorSeries } from '../indicators/indicator.ts'
import type { MeasuredDistrict } from '../measures/measured-district.ts'
import type { ConstantPanel } from './constant-panel.ts'

export interface PanelGaps {
  readonly panel: ConstantPanel
  /** Districts of the panel inside the zone: the same ones every year. */
  readonly inside: readonly DistrictCode[]
  /** Districts of the panel outside the zone: the same ones every year. */
  readonly rest: readonly DistrictCode[]
  /** One gap a year, ascending; each weighed by the inhabitants of its own year. */
  readonly gaps: readonly { readonly year: number; readonly gap: Gap }[]
}

/**
 * The gap between a zone and the rest through the years of a constant panel, so that no change
 * comes from a change of the districts counted. Absolute gaps are in the unit of the series,
 * relative ones in per cent of the rest.
 *
 * @param zone districts of the zone; those outside the panel take no part
 */
export function panelGaps(
  panel: ConstantPanel,
  series: IndicatorSeries,
  population: IndicatorSeries,
  zone: ReadonlySet<DistrictCode>,
): PanelGaps {
  const inside = panel.districts.filter((district) => zone.has(district))
  const rest = panel.districts.filter((district) => !zone.has(district))
  const gaps = panel.years.map((year) => {
    const measured = panel.districts.map((district) => observe(series, district, year))
    return { year, gap: computeGap({ measured, inside, rest, population, weightYear: year }) }
  })
  return { panel, inside, rest, gaps }
}

function observe(series: IndicatorSeries, district: DistrictCode, year: number): MeasuredDistrict {
  const observation = series.at(district, year)
  if (observation.kind === 'missing') {
    throw new RangeError(`district ${district} of the panel has no value in ${year}`)
  }
  return {
    kind: 'observed',
    district,
    value: observation.value,
    rank: null,
    detail: { kind: 'value' },
  }
}
