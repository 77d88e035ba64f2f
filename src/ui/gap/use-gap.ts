import { useMemo } from 'react'
import type { DistrictCode } from '../../core/districts/district.ts'
import { residentialCodes } from '../../core/districts/residential.ts'
import { comparedGroup } from '../../core/gap/compared-group.ts'
import { computeGap, type Gap } from '../../core/gap/gap.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { Indicator, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { measureDistricts } from '../../core/measures/measure-districts.ts'
import type { MeasuredDistrict } from '../../core/measures/measured-district.ts'
import type { ResolvedZone } from '../../core/zones/resolve-zone.ts'
import { useApp } from '../app-context.ts'
import { useZone } from '../shared/use-zone.ts'
import { useScreen, useView } from '../use-screen.ts'

/** What the panel compares: the figures of the year shown, of the zone and of the other group. */
export interface GapView {
  readonly indicator: Indicator
  readonly series: IndicatorSeries
  readonly year: number
  readonly zone: ResolvedZone
  readonly compared: readonly DistrictCode[]
  /** The figure of every inhabited wijk, or why it has none. */
  readonly measured: readonly MeasuredDistrict[]
  /** `rest` is the group compared with, whichever that is. */
  readonly gap: Gap
}

/** The gap of the indicator and year on screen, whatever measure the map shows. */
export function useGap(): GapView {
  const { edition } = useApp()
  const series = useScreen((screen) => screen.series)
  const indicatorId = useView((view) => view.indicator)
  const year = useView((view) => view.year)
  const comparison = useView((view) => view.comparison)
  const zone = useZone()
  return useMemo(() => {
    const indicator = findIndicator(edition.indicators, indicatorId)
    const compared = comparedGroup(comparison, zone, edition).districts
    const measured = measureDistricts({
      indicator,
      series,
      districts: residentialCodes(edition.districts),
      year,
      measure: { kind: 'value' },
    })
    const { population } = edition
    const gap = computeGap({
      measured,
      inside: zone.inside,
      rest: compared,
      population,
      weightYear: year,
    })
    return { indicator, series, year, zone, compared, measured, gap }
  }, [edition, series, indicatorId, year, comparison, zone])
}
