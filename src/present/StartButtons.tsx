import { useState } from 'react'
import type { Story } from '../core/story/story.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import { openPresenterWindow } from './open-presenter-window.ts'
import type { PresentPorts } from './ports.ts'
import { toggleFullScreen } from './toggle-full-screen.ts'

interface StartButtonsProps {
  readonly ports: PresentPorts
  readonly texts: PresentTexts['present']
  readonly story: Story
}

/** Starts the show: full screen, or with the notes in a window of their own. */
export function StartButtons({ ports, texts, story }: StartButtonsProps) {
  const [notice, setNotice] = useState('')
  const isEmpty = story.slides.length === 0

  function start(): void {
    ports.show.start(story, 0)
    void toggleFullScreen()
  }

  function startWithPresenter(): void {
    ports.show.start(story, 0)
    const session = ports.show.getState()?.session ?? ''
    if (openPresenterWindow(session) === 'blocked') {
      ports.show.end()
      setNotice(texts.show.popupBlocked)
    }
  }

  return (
    <div className="stories__start">
      <button type="button" className="button button--primary" disabled={isEmpty} onClick={start}>
        {texts.panel.start}
      </button>
      <button type="button" className="button" disabled={isEmpty} onClick={startWithPresenter}>
        {texts.panel.startWithPresenter}
      </button>
      {notice !== '' && (
        <p className="error" role="alert">
          {notice}
        </p>
      )}
    </div>
  )
}
