import { quotableText } from '../../core/sentences/quotable-text.ts'
import { useApp } from '../app-context.ts'
import { IndicatorPicker } from '../picker/IndicatorPicker.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useShareLink } from '../shared/use-share-link.ts'
import { useScreen, useShownFigure, useTexts } from '../use-screen.ts'
import { MunicipalityChip } from './MunicipalityChip.tsx'
import { PartialYearNotice } from './PartialYearNotice.tsx'

/** What is shown, in words: theme, title, year and coverage, and the main finding. */
export function Headline() {
  const { edition } = useApp()
  const figure = useShownFigure()
  const { title, subtitle, sentence } = figure
  const texts = useTexts()
  const shareLink = useShareLink()
  const theme = useScreen(
    ({ view }) => edition.indicators.find(({ id }) => id === view.indicator)?.theme,
  )
  return (
    <section className="headline" aria-labelledby="headline-title">
      <div className="headline__top">
        <p className="headline__theme">{theme && texts.themes[theme].name}</p>
        <IndicatorPicker />
      </div>
      <h1 id="headline-title" className="headline__title">
        {title}
      </h1>
      <p className="headline__subtitle">{subtitle}</p>
      <MunicipalityChip />
      <PartialYearNotice />
      <p className="headline__sentence" id="main-finding">
        {sentence}{' '}
        <CopyButton
          look="icon"
          label={texts.ui.headline.copy}
          done={texts.ui.headline.copied}
          failed={texts.ui.header.copyFailed}
          text={() => quotableText(figure, shareLink())}
        />
      </p>
    </section>
  )
}
