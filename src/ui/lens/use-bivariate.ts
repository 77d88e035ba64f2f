import { useMemo } from 'react'
import { type BivariateFigure, bivariateFigure } from '../../core/bivariate/bivariate-figure.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import type { MeasureChoice } from '../../core/view/view-state.ts'
import { useTexts, useView } from '../use-screen.ts'
import { useSingleFigure } from './use-single-figure.ts'

/** Two indicators show their values: a change of one and a value of the other do not mix. */
export const VALUE: MeasureChoice = { kind: 'value' }

export type BivariateState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly retry: () => void }
  | ({ readonly kind: 'ready' } & BivariateFigure)

/** The figure of the indicator of the view together with a second one. */
export function useBivariate(secondId: IndicatorId): BivariateState {
  const texts = useTexts()
  const first = useSingleFigure(
    useView((view) => view.indicator),
    VALUE,
  )
  const second = useSingleFigure(secondId, VALUE)
  const camera = useView((view) => view.camera)
  const joined = useMemo(
    () =>
      first.kind === 'ready' && second.kind === 'ready'
        ? bivariateFigure({ first, second, texts })
        : null,
    [first, second, texts],
  )
  return useMemo(() => {
    if (joined) return { kind: 'ready', ...joined, figure: { ...joined.figure, camera } }
    const failed = [first, second].filter((one) => one.kind === 'failed')
    if (failed.length === 0) return { kind: 'loading' }
    return {
      kind: 'failed',
      retry: () => {
        for (const one of failed) one.retry()
      },
    }
  }, [joined, camera, first, second])
}
