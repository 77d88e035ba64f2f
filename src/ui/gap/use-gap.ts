import { useMemo } from 'react'
import { type GapReport, gapReport } from '../../core/gap/gap-report.ts'
import { useApp } from '../app-context.ts'
import { useScreen, useView } from '../use-screen.ts'

/** The gap of the indicator and year on screen, whatever measure the map shows. */
export function useGap(): GapReport {
  const { edition } = useApp()
  const series = useScreen((screen) => screen.series)
  const indicator = useView((view) => view.indicator)
  const year = useView((view) => view.year)
  const zone = useView((view) => view.zone)
  const comparison = useView((view) => view.comparison)
  return useMemo(
    () => gapReport({ edition, series, view: { indicator, year, zone, comparison } }),
    [edition, series, indicator, year, zone, comparison],
  )
}
