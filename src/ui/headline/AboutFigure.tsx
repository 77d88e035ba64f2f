import { indicatorWords } from '../../core/figure/indicator-words.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import type { MethodId } from '../../i18n/method-text.ts'
import { useApp } from '../app-context.ts'
import { LinkedText } from '../glossary/LinkedText.tsx'
import { TERMS_OF_FIGURES } from '../glossary/terms-of-figures.ts'
import { IndicatorPageButton } from '../methods/IndicatorPageButton.tsx'
import { MethodButton } from '../methods/MethodButton.tsx'
import { useFigure, useTexts, useView } from '../use-screen.ts'

/** What the figure counts, what it can not tell, and how the finding is made; of two, both. */
export function AboutFigure() {
  const { edition } = useApp()
  const { basis, scenario, sentence } = useFigure()
  const { ui } = useTexts()
  const shown = useView((view) => view.indicator)
  const lens = useView((view) => (view.mode === 'map' ? view.lens : null))
  const method = useMethod()
  const ids = lens?.kind === 'bivariate' ? [shown, lens.second] : [shown]
  const indicators = edition.indicators.filter(({ id }) => ids.includes(id))
  indicators.sort((one, other) => ids.indexOf(one.id) - ids.indexOf(other.id))
  const title = indicators.length > 1 ? ui.headline.aboutBoth : ui.headline.about
  return (
    <section className="panel about-figure" aria-labelledby="about-figure-title">
      <h2 id="about-figure-title" className="panel__title">
        {title}
      </h2>
      {indicators.map((indicator) => (
        <AboutIndicator key={indicator.id} indicator={indicator} isNamed={indicators.length > 1} />
      ))}
      {scenario !== '' && (
        <p data-about="scenario">
          <strong>{scenario}.</strong> {sentence}
        </p>
      )}
      {indicators.length === 1 && <p>{basis}</p>}
      <p>
        <MethodButton about={method} subject={title} />
      </p>
    </section>
  )
}

function AboutIndicator({
  indicator,
  isNamed,
}: {
  readonly indicator: Indicator
  readonly isNamed: boolean
}) {
  const texts = useTexts()
  const isOfIndicator = useView(({ measure }) => measure.kind !== 'stability')
  const { name, description, caution } = indicatorWords(indicator, texts)
  return (
    <>
      {isNamed && <h3>{name}</h3>}
      <p>
        <LinkedText text={description} terms={TERMS_OF_FIGURES} />
      </p>
      {isOfIndicator && (
        <p>
          <strong>{texts.ui.headline.caution}</strong> {caution}
        </p>
      )}
      <p>
        <IndicatorPageButton indicator={indicator} />
      </p>
    </>
  )
}

/** What on screen is most in need of explaining. */
function useMethod(): MethodId {
  return useView(({ measure, lens, mode }): MethodId => {
    if (mode === 'map' && (lens.kind === 'bivariate' || lens.kind === 'sectors')) return lens.kind
    switch (measure.kind) {
      case 'value':
        return 'mean'
      case 'change':
      case 'difference':
      case 'rank':
        return measure.kind
      case 'stability':
        return 'zones'
    }
  })
}
