import { indicatorWords } from '../../core/figure/indicator-words.ts'
import { findIndicator } from '../../core/indicators/find-indicator.ts'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** While the map shows two indicators: of which of them a panel speaks. */
export function OfFirstFigure() {
  const { edition } = useApp()
  const texts = useTexts()
  const first = useView((view) => view.indicator)
  const areTwo = useView(({ lens, mode }) => lens.kind === 'bivariate' && mode === 'map')
  if (!areTwo) return null
  const { name } = indicatorWords(findIndicator(edition.indicators, first), texts)
  return <p className="note">{texts.ui.lens.bivariate.ofFirst(name)}</p>
}
