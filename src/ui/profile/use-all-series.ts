import { useEffect, useMemo } from 'react'
import { useStore } from 'zustand'
import type { Indicator, IndicatorId, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { useApp } from '../app-context.ts'
import { useScreen } from '../use-screen.ts'

export interface AllSeries {
  /** The series at hand; one that failed is absent. */
  readonly series: ReadonlyMap<IndicatorId, IndicatorSeries>
  readonly progress: 'loading' | 'settled'
  /** Asked for, but not to be had. */
  readonly failed: readonly Indicator[]
  /** Asks again for what failed. */
  readonly retry: () => void
}

/** Loads the series of every indicator that lists name and gives those that are there. */
export function useAllSeries(): AllSeries {
  const { data, edition } = useApp()
  const loads = useStore(data, (state) => state.series)
  const shown = useScreen((screen) => screen.series)

  useEffect(() => {
    for (const { id } of listedIndicators(edition.indicators)) void data.loadSeries(id)
  }, [data, edition])

  return useMemo(() => {
    const series = new Map<IndicatorId, IndicatorSeries>()
    const failed: Indicator[] = []
    const listed = listedIndicators(edition.indicators)
    for (const indicator of listed) {
      const load = loads.get(indicator.id)
      if (load?.kind === 'loaded') {
        // Under a scenario the screen has a series of its own.
        series.set(indicator.id, indicator.id === shown.id ? shown : load.value)
      }
      if (load?.kind === 'failed') failed.push(indicator)
    }
    const isSettled = series.size + failed.length === listed.length
    return {
      series,
      failed,
      progress: isSettled ? 'settled' : 'loading',
      retry: () => {
        for (const { id } of failed) void data.loadSeries(id)
      },
    }
  }, [data, edition, loads, shown])
}
