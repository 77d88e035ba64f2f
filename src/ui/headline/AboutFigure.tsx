import { useApp } from '../app-context.ts'
import { indicatorText } from '../shared/indicator-text.ts'
import { useFigure, useTexts, useView } from '../use-screen.ts'

/** What the figure counts, what it can not tell, and how the finding is made. */
export function AboutFigure() {
  const { edition } = useApp()
  const { caution, basis } = useFigure()
  const texts = useTexts()
  const shown = useView((view) => view.indicator)
  const indicator = edition.indicators.find(({ id }) => id === shown)
  return (
    <section className="panel about-figure" aria-labelledby="about-figure-title">
      <h2 id="about-figure-title" className="panel__title">
        {texts.ui.headline.about}
      </h2>
      {indicator && <p>{indicatorText(texts, indicator).description}</p>}
      {caution && (
        <p>
          <strong>{texts.ui.headline.caution}</strong> {caution}
        </p>
      )}
      <p>{basis}</p>
    </section>
  )
}
