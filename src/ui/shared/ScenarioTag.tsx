import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { useFigure, useTexts, useView } from '../use-screen.ts'

/** Marks a figure of a wijk that rests on the scenario; nothing for a figure as it is. */
export function ScenarioTag({ id }: { readonly id: IndicatorId }) {
  const { place } = useTexts().ui
  const shown = useView((view) => view.indicator)
  const { scenario } = useFigure()
  if (id !== shown || scenario === '') return null
  return (
    <>
      {' '}
      <span className="tag tag--in-text">{place.withScenario}</span>
    </>
  )
}
