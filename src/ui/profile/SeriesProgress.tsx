import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'
import type { AllSeries } from './use-all-series.ts'

/** How far the figures of all indicators have come; names those that did not, with a way on. */
export function SeriesProgress({ all }: { readonly all: AllSeries }) {
  const { edition } = useApp()
  const texts = useTexts()
  const { ui, format } = texts
  const { series, progress, failed, retry } = all
  if (progress === 'loading') {
    return (
      <p className="note series-progress" role="status">
        {ui.profile.loading}{' '}
        {ui.portrait.count(series.size, listedIndicators(edition.indicators).length)}
      </p>
    )
  }
  if (failed.length === 0) return null
  const names = failed.map((indicator) => indicatorWords(indicator, texts).name)
  return (
    <div className="problem series-progress" role="alert">
      <p>{ui.portrait.failed(format.and(names))}</p>
      <button type="button" className="button button--small" onClick={retry}>
        {ui.problem.retry}
      </button>
    </div>
  )
}
