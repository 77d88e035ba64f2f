import { useMemo } from 'react'
import { residentialCodes } from '../../core/districts/residential.ts'
import type { IndicatorId, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { populationFor } from '../../core/indicators/population-for.ts'
import { type IndicatorScene, indicatorScene } from '../../core/portrait/indicator-scene.ts'
import { portraitYear } from '../../core/portrait/portrait-year.ts'
import { resolveZone } from '../../core/zones/resolve-zone.ts'
import { useApp } from '../app-context.ts'
import { useView } from '../use-screen.ts'

/** What every indicator at hand is in all wijken, in the year in which portraits tell it. */
export function useScenes(
  allSeries: ReadonlyMap<IndicatorId, IndicatorSeries>,
): ReadonlyMap<IndicatorId, IndicatorScene> {
  const { edition } = useApp()
  const zone = useView((view) => view.zone)
  const shown = useView((view) => view.indicator)
  const shownYear = useView((view) => view.year)
  return useMemo(() => {
    const residential = residentialCodes(edition.districts)
    const { inside } = resolveZone(zone, edition)
    return new Map(
      edition.indicators.flatMap((indicator) => {
        const series = allSeries.get(indicator.id)
        if (!series) return []
        const year = portraitYear(indicator, { indicator: shown, year: shownYear })
        const population = populationFor(edition, indicator)
        const scene = indicatorScene({ indicator, series, year, residential, inside, population })
        return [[indicator.id, scene] as const]
      }),
    )
  }, [edition, zone, shown, shownYear, allSeries])
}
