import { useId } from 'react'
import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import type { MeasureChoice } from '../../core/view/view-state.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'
import { MiniLegend } from './MiniLegend.tsx'
import { PointedValue } from './PointedValue.tsx'
import { SmallMap } from './SmallMap.tsx'
import { useSingleFigure } from './use-single-figure.ts'

interface SmallMapCardProps {
  readonly id: IndicatorId
  readonly measure: MeasureChoice
}

/** One of several maps: title, year, drawing, the wijk pointed at and a legend of its own. */
export function SmallMapCard({ id, measure }: SmallMapCardProps) {
  const { edition } = useApp()
  const texts = useTexts()
  const { lens } = texts.ui
  const asked = useView((view) => view.year)
  const state = useSingleFigure(id, measure)
  const titleId = useId()
  const { name } = indicatorWords(findIndicator(edition.indicators, id), texts)
  return (
    <article className="small-map-card" aria-labelledby={titleId} data-indicator={id}>
      <h3 id={titleId} className="small-map-card__title">
        {state.kind === 'ready' ? state.figure.title : name}
      </h3>
      {state.kind === 'loading' && <p role="status">{lens.loading}</p>}
      {state.kind === 'failed' && (
        <div className="problem" role="alert">
          <p>{lens.failed(name)}</p>
          <button type="button" className="button button--small" onClick={state.retry}>
            {lens.retry}
          </button>
        </div>
      )}
      {state.kind === 'ready' && (
        <>
          <p className="note">
            {state.figure.year === asked
              ? state.figure.subtitle
              : lens.smallMaps.otherYear(state.figure.year, asked)}
          </p>
          <SmallMap figure={state.figure} />
          <PointedValue figure={state.figure} />
          <MiniLegend figure={state.figure} />
        </>
      )}
    </article>
  )
}
