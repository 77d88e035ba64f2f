import { useEffect, useId } from 'react'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { listedIndicators } from '../../core/indicators/is-listed.ts'
import { canBeCombined } from '../../core/view/reconcile-lens.ts'
import { useApp } from '../app-context.ts'
import { Icon } from '../shared/Icon.tsx'
import { useTexts, useView } from '../use-screen.ts'
import { BivariateLegendView } from './BivariateLegendView.tsx'
import { IndicatorSelect } from './IndicatorSelect.tsx'
import { useBivariate } from './use-bivariate.ts'

/** The second indicator and the legend of both; while it stands, the map draws both. */
export function BivariatePanel({ second }: { readonly second: IndicatorId }) {
  const { actions, edition, map, screen } = useApp()
  const texts = useTexts()
  const { bivariate, failed, loading, retry } = texts.ui.lens
  const titleId = useId()
  const shown = useView((view) => view.indicator)
  const first = findIndicator(edition.indicators, shown)
  const state = useBivariate(second)
  const figure = state.kind === 'ready' ? state.figure : null

  useEffect(() => map.showInstead(figure), [map, figure])
  useEffect(() => () => map.showInstead(null), [map])

  function swap(): void {
    const { view } = screen.getState().screen
    actions.openView({
      ...view,
      indicator: second,
      lens: { kind: 'bivariate', second: view.indicator },
    })
  }

  return (
    <section className="panel bivariate" aria-labelledby={titleId}>
      <h2 id={titleId} className="panel__title">
        {bivariate.panel}
      </h2>
      <div className="bivariate__choice">
        <IndicatorSelect
          label={bivariate.second}
          hint=""
          chosen={second}
          indicators={listedIndicators(edition.indicators).filter((one) =>
            canBeCombined(first, one),
          )}
          onChoose={(id) => actions.chooseLens({ kind: 'bivariate', second: id })}
        />
        <button
          type="button"
          className="button button--icon button--raised"
          aria-label={bivariate.swap}
          onClick={swap}
        >
          <Icon name="swap" />
        </button>
      </div>
      {state.kind === 'loading' && <p role="status">{loading}</p>}
      {state.kind === 'failed' && (
        <div className="problem" role="alert">
          <p>{failed(indicatorWords(findIndicator(edition.indicators, second), texts).name)}</p>
          <button type="button" className="button button--small" onClick={state.retry}>
            {retry}
          </button>
        </div>
      )}
      {state.kind === 'ready' && <BivariateLegendView legend={state.legend} />}
    </section>
  )
}
