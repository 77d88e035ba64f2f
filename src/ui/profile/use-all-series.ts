import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { IndicatorId, IndicatorSeries } from '../../core/indicators/indicator.ts'
import { seriesState } from '../../data/data-store.ts'
import { useApp } from '../app-context.ts'

interface AllSeries {
  /** The series at hand; one that failed is absent. */
  readonly series: ReadonlyMap<IndicatorId, IndicatorSeries>
  readonly progress: 'loading' | 'settled'
}

/** Loads the series of every indicator and gives those that are there. */
export function useAllSeries(): AllSeries {
  const { data, edition } = useApp()
  const state = useStore(data)

  useEffect(() => {
    for (const { id } of edition.indicators) void data.loadSeries(id)
  }, [data, edition])

  const series = new Map<IndicatorId, IndicatorSeries>()
  let isLoading = false
  for (const { id } of edition.indicators) {
    const load = seriesState(state, id)
    if (load.kind === 'loaded') series.set(id, load.value)
    if (load.kind === 'loading' || load.kind === 'idle') isLoading = true
  }
  return { series, progress: isLoading ? 'loading' : 'settled' }
}
