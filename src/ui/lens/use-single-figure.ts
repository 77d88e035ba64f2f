import { useEffect, useMemo, useRef } from 'react'
import { useStore } from 'zustand'
import type { SingleFigure } from '../../core/bivariate/bivariate-input.ts'
import { buildFigure } from '../../core/figure/build-figure.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { FLAVOURS } from '../../core/look/flavours.ts'
import type { MeasureChoice } from '../../core/view/view-state.ts'
import { seriesState } from '../../data/data-store.ts'
import { isSameData } from '../../state/is-same-data.ts'
import { useApp } from '../app-context.ts'
import { useScreen, useTexts, useView } from '../use-screen.ts'
import { singleView } from './single-view.ts'

/** How far the figure of one indicator among several has come. */
export type SingleFigureState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & SingleFigure)

/** Loads an indicator and builds its figure, with the zone, year and selection of the view. */
export function useSingleFigure(id: IndicatorId, measure: MeasureChoice): SingleFigureState {
  const { data, edition } = useApp()
  const texts = useTexts()
  const load = useStore(data, (state) => seriesState(state, id))
  const flavour = FLAVOURS[useScreen((screen) => screen.figure.flavour)]
  const selection = useView((view) => view.selection)
  const view = useKept(
    singleView(
      useView((whole) => whole),
      id,
      measure,
      edition,
    ),
  )

  useEffect(() => {
    void data.loadSeries(id)
  }, [data, id])

  const figure = useMemo(
    () =>
      load.kind === 'loaded'
        ? buildFigure({ edition, series: load.value, view, services: [], texts, flavour })
        : null,
    [edition, load, view, texts, flavour],
  )
  return useMemo(() => {
    if (figure) {
      const indicator = findIndicator(edition.indicators, id)
      return { kind: 'ready', indicator, figure: { ...figure, selection } }
    }
    return load.kind === 'failed'
      ? { kind: 'failed', retry: () => void data.loadSeries(id) }
      : { kind: 'loading' }
  }, [figure, selection, load.kind, data, edition, id])
}

/** The same object as long as the data in it are the same: a moved camera draws nothing anew. */
function useKept<Value>(value: Value): Value {
  const kept = useRef(value)
  if (!isSameData(kept.current, value)) kept.current = value
  return kept.current
}
