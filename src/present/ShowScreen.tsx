import './show.css'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useStore } from 'zustand'
import type { Figure } from '../core/figure/figure.ts'
import { spotlight } from '../core/story/spotlight.ts'
import type { Texts } from '../i18n/texts.ts'
import { openPresenterWindow } from './open-presenter-window.ts'
import type { PresentPorts } from './ports.ts'
import { ShowControls } from './ShowControls.tsx'
import { ShowKeys } from './ShowKeys.tsx'
import { ShowLegend } from './ShowLegend.tsx'
import { StageMap } from './StageMap.tsx'
import { useShowKeys, type WindowCommand } from './show-keys.ts'
import { useSlideWords } from './slide-words.ts'
import { leaveFullScreen, toggleFullScreen } from './toggle-full-screen.ts'
import { useIdle } from './use-idle.ts'
import { useIsSlow } from './use-is-slow.ts'
import { usePresentTexts } from './use-present-texts.ts'
import { useShownSlide } from './use-shown-slide.ts'

/** A view for a room: only title, map, legend, sentence and source. */
export function ShowScreen({ ports }: { readonly ports: PresentPorts }) {
  const { actions, announcer, edition, loadPresentTexts, openStageMap } = ports
  const show = useStore(ports.show)
  const shown = useShownSlide(ports, show)
  const present = useStore(ports.screen, ({ screen }) => screen)
  const { figure, texts } = shown?.screen ?? present
  const words = useSlideWords(shown?.slide ?? null, shown?.screen ?? present, edition)
  const showTexts = usePresentTexts(loadPresentTexts, figure.language)?.present.show ?? null
  const keysDialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [notice, setNotice] = useState('')
  const idle = useIdle()
  const message = useStore(announcer)

  const command = useCallback(
    (wanted: WindowCommand | 'keys'): void => {
      switch (wanted) {
        case 'fullScreen':
          void toggleFullScreen()
          return
        case 'presenter': {
          const session = ports.show.getState()?.session ?? ''
          const isOpen = openPresenterWindow(session) === 'opened'
          setNotice(isOpen ? '' : (showTexts?.popupBlocked ?? ''))
          return
        }
        case 'keys':
          keysDialog.current?.showModal()
          return
        case 'leave':
          if (leaveFullScreen() === 'not taken') ports.show.end()
          return
        case 'end':
          ports.show.end()
      }
    },
    [ports, showTexts],
  )
  useShowKeys(ports.show, command)

  useEffect(() => () => void leaveFullScreen(), [])

  // The page is a new one to someone who does not see it: reading starts at its title.
  useEffect(() => heading.current?.focus(), [])

  const position = show?.position ?? 0
  const count = show?.story.slides.length ?? 1
  const title = words?.title ?? figure.title
  const isWaiting = useIsSlow(shown !== null && shown.slide.id !== show?.story.slides[position]?.id)
  useEffect(() => {
    if (showTexts) announcer.say(showTexts.positionSpoken(position + 1, count, title))
  }, [announcer, showTexts, position, count, title])
  useEffect(() => {
    if (showTexts && show?.curtain === 'blank') announcer.say(showTexts.blankSpoken)
  }, [announcer, showTexts, show?.curtain])

  const drawn = useMemo(
    () => (show?.spotlight === 'on' ? spotlight(figure) : figure),
    [figure, show?.spotlight],
  )
  const press = useCallback(
    (on: Figure, district: number | null): void =>
      actions.selectDistrict(district === on.selection ? null : district),
    [actions],
  )

  return (
    <main
      className="show"
      data-idle={idle === 'idle' ? '' : undefined}
      data-legend={show?.legend ?? 'normal'}
      data-shown={shown ? '' : undefined}
      data-slide={position + 1}
    >
      <header className="show__head">
        <h1 ref={heading} className="show__title" tabIndex={-1}>
          {title}
        </h1>
        <p className="show__subtitle">
          {[words?.mapTitle ?? '', figure.subtitle].filter((part) => part !== '').join(' · ')}
        </p>
      </header>
      <div key={shown?.slide.id} className="show__words">
        {words && words.text !== '' && <p className="show__text">{words.text}</p>}
        <p className="show__sentence">{figure.sentence}</p>
        {shown?.state === 'failed' && showTexts && <p role="alert">{showTexts.failed}</p>}
        {isWaiting && showTexts && (
          <p className="show__waiting" role="status">
            {showTexts.counting}
          </p>
        )}
        {notice !== '' && <p role="alert">{notice}</p>}
      </div>
      <StageMap figure={drawn} open={openStageMap} noMap={showTexts?.noMap ?? ''} onPress={press} />
      <ShowLegend
        figure={figure}
        texts={texts}
        size={show?.legend ?? 'normal'}
        dot={showTexts?.dot ?? ''}
      />
      <footer className="show__foot">
        <p className="show__source">{wholeSource(figure, texts)}</p>
        {show && showTexts && (
          <ShowControls show={show} store={ports.show} texts={showTexts} command={command} />
        )}
      </footer>
      {show?.curtain === 'blank' && <div className="show__curtain" data-curtain="" />}
      {showTexts && <ShowKeys dialogRef={keysDialog} texts={showTexts} />}
      <p className="visually-hidden" role="status" aria-live="polite">
        {message}
      </p>
    </main>
  )
}

/** Also who made the ground of the map, unless the figures are theirs already: room is scarce. */
function wholeSource({ sourceLine }: Figure, { ui }: Texts): string {
  return sourceLine.includes('OpenStreetMap') ? sourceLine : `${sourceLine} ${ui.map.attribution}`
}
