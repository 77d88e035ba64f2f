import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { Show, ShowStore } from '../state/story/story-show.ts'

interface PresenterButtonsProps {
  readonly show: Show
  readonly store: ShowStore
  readonly texts: PresentTexts['present']['show']
}

/** What the presenter does to the screen in the room. */
export function PresenterButtons({ show, store, texts }: PresenterButtonsProps) {
  const { position, story } = show
  return (
    <nav className="presenter__buttons" aria-label={texts.label}>
      <button
        type="button"
        className="button"
        aria-disabled={position === 0}
        onClick={() => store.step('previous')}
      >
        {texts.previous}
      </button>
      <button
        type="button"
        className="button button--primary"
        aria-disabled={position >= story.slides.length - 1}
        onClick={() => store.step('next')}
      >
        {texts.next}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={show.curtain === 'blank'}
        onClick={store.toggleCurtain}
      >
        {texts.blank}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={show.legend === 'large'}
        onClick={store.toggleLegend}
      >
        {texts.legend}
      </button>
      <button
        type="button"
        className="button"
        aria-pressed={show.spotlight === 'on'}
        onClick={store.toggleSpotlight}
      >
        {texts.spotlight}
      </button>
      <button type="button" className="button" onClick={store.end}>
        {texts.end}
      </button>
    </nav>
  )
}
