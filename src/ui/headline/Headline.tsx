import { quotableText } from '../../core/sentences/quotable-text.ts'
import { useApp } from '../app-context.ts'
import { IndicatorPicker } from '../picker/IndicatorPicker.tsx'
import { NumberedSentence } from '../receipt/NumberedSentence.tsx'
import { CopyButton } from '../shared/CopyButton.tsx'
import { useShareLink } from '../shared/use-share-link.ts'
import { useScreen, useShownFigure, useTexts } from '../use-screen.ts'
import { MeasureNotice } from './MeasureNotice.tsx'
import { MunicipalityChip } from './MunicipalityChip.tsx'
import { PartialYearNotice } from './PartialYearNotice.tsx'

/** What is shown, in words: theme, title, year and coverage, and the main finding. */
export function Headline() {
  return (
    <section className="headline" aria-labelledby="headline-title">
      <div className="headline__top">
        <Theme />
        <IndicatorPicker />
      </div>
      <Title />
      <MunicipalityChip />
      <PartialYearNotice />
      <MeasureNotice />
      <Finding />
    </section>
  )
}

function Theme() {
  const { edition } = useApp()
  const { themes } = useTexts()
  const theme = useScreen(
    ({ view }) => edition.indicators.find(({ id }) => id === view.indicator)?.theme,
  )
  return <p className="headline__theme">{theme && themes[theme].name}</p>
}

function Title() {
  const { title, subtitle } = useShownFigure()
  return (
    <>
      <h1 id="headline-title" className="headline__title">
        {title}
      </h1>
      <p className="headline__subtitle">{subtitle}</p>
    </>
  )
}

function Finding() {
  const figure = useShownFigure()
  const { headline, header } = useTexts().ui
  const shareLink = useShareLink()
  return (
    <p className="headline__sentence" id="main-finding">
      <NumberedSentence figure={figure} />{' '}
      <CopyButton
        look="icon"
        label={headline.copy}
        done={headline.copied}
        failed={header.copyFailed}
        text={async () => quotableText(figure, await shareLink())}
      />
    </p>
  )
}
