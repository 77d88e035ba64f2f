import './presenter.css'
import { useCallback, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { placeholdersOf } from '../core/story/fill-slide-text.ts'
import type { Slide } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { Show } from '../state/story/story-show.ts'
import { PresenterButtons } from './PresenterButtons.tsx'
import { PresenterClock } from './PresenterClock.tsx'
import { PresenterSlide } from './PresenterSlide.tsx'
import type { PresenterPorts } from './presenter-ports.ts'
import { useShowKeys, type WindowCommand } from './show-keys.ts'
import { usePresentTexts } from './use-present-texts.ts'

const PATIENCE_MILLISECONDS = 2000

/** The window of the presenter: this slide, the next one, notes and time. */
export function PresenterScreen({ ports }: { readonly ports: PresenterPorts }) {
  const show = useStore(ports.show)
  const language = show?.story.language ?? ports.language
  const texts = usePresentTexts(ports.loadPresentTexts, language)?.present ?? null
  const hasWaited = useHasWaited()

  useEffect(() => {
    if (!texts) return
    document.documentElement.lang = language
    document.title = `${texts.presenter.pageTitle} · ${show?.story.title || 'Wijkwijzer'}`
  }, [texts, language, show?.story.title])

  if (!texts) return null
  const { presenter } = texts
  if (!ports.isSupported) return <Message text={presenter.unsupported} />
  if (!show) return <Message text={hasWaited ? presenter.notFound : presenter.waiting} />
  if (show.phase === 'ended') return <Message text={presenter.ended} />
  return <Running ports={ports} show={show} texts={texts} />
}

function Message({ text }: { readonly text: string }) {
  return (
    <main className="presenter presenter--message">
      <p role="status">{text}</p>
    </main>
  )
}

interface RunningProps {
  readonly ports: PresenterPorts
  readonly show: Show
  readonly texts: PresentTexts['present']
}

function Running({ ports, show, texts }: RunningProps) {
  const { presenter } = texts
  const { position, story } = show
  const slide = story.slides[position] ?? null
  const following = story.slides[position + 1] ?? null
  const [filled, setFilled] = useState<{ readonly slide: Slide; readonly notes: string } | null>(
    null,
  )
  const takeNotes = useCallback(
    (of: Slide, text: string) => setFilled({ slide: of, notes: text }),
    [],
  )
  const notes = filled?.slide === slide ? filled?.notes : notesWithoutFacts(slide)
  const command = useCallback(
    (wanted: WindowCommand): void => {
      if (wanted === 'end' || wanted === 'leave') ports.show.end()
    },
    [ports],
  )
  useShowKeys(ports.show, command)
  return (
    <main className="presenter" data-slide={position + 1}>
      <header className="presenter__head">
        <p className="presenter__position" role="status">
          {texts.show.positionSpoken(position + 1, story.slides.length, slide?.title ?? '')}
        </p>
        <PresenterClock
          startedAt={show.startedAt}
          language={story.language}
          texts={presenter}
          restart={ports.show.restartTimer}
        />
      </header>
      {show.curtain === 'blank' && (
        <p className="presenter__blank" role="status">
          {presenter.blankOn}
        </p>
      )}
      <section className="presenter__current" aria-labelledby="presenter-current">
        <h1 id="presenter-current" className="presenter__label">
          {presenter.current}
        </h1>
        {slide && (
          <PresenterSlide
            ports={ports}
            beside={ports.current}
            slide={slide}
            story={story}
            noMap={texts.show.noMap}
            waiting={presenter.counting}
            failed={texts.show.failed}
            onNotes={takeNotes}
          />
        )}
      </section>
      <section className="presenter__next" aria-labelledby="presenter-next">
        <h2 id="presenter-next" className="presenter__label">
          {presenter.nextSlide}
        </h2>
        {following ? (
          <PresenterSlide
            ports={ports}
            beside={ports.next}
            slide={following}
            story={story}
            noMap={texts.show.noMap}
            waiting={presenter.counting}
            failed={texts.show.failed}
          />
        ) : (
          <p className="note">{presenter.lastSlide}</p>
        )}
      </section>
      <section className="presenter__notes" aria-labelledby="presenter-notes">
        <h2 id="presenter-notes" className="presenter__label">
          {presenter.notes}
        </h2>
        {!notes ? (
          <p className="note">{presenter.noNotes}</p>
        ) : (
          <p className="presenter__text">{notes}</p>
        )}
      </section>
      <PresenterButtons show={show} store={ports.show} texts={texts.show} />
    </main>
  )
}

/** What can be read before the facts of the slide are there. */
function notesWithoutFacts(slide: Slide | null): string {
  return slide && placeholdersOf(slide.notes).length === 0 ? slide.notes : ''
}

function useHasWaited(): boolean {
  const [hasWaited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), PATIENCE_MILLISECONDS)
    return () => clearTimeout(timer)
  }, [])
  return hasWaited
}
