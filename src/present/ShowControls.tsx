import type { ReactNode } from 'react'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { Show, ShowStore } from '../state/story/story-show.ts'
import type { WindowCommand } from './show-keys.ts'

interface ShowControlsProps {
  readonly show: Show
  readonly store: ShowStore
  readonly texts: PresentTexts['present']['show']
  readonly command: (command: WindowCommand | 'keys') => void
}

/** Small buttons for a finger or a mouse; each has its key. */
export function ShowControls({ show, store, texts, command }: ShowControlsProps) {
  const { position, story } = show
  return (
    <nav className="show__controls" aria-label={texts.label}>
      {story.slides.length > 1 && (
        <>
          <Control label={texts.previous} press={() => store.step('previous')}>
            <path d="m12.5 4-6 6 6 6" />
          </Control>
          <span className="show__position">
            {texts.position(position + 1, story.slides.length)}
          </span>
          <Control label={texts.next} press={() => store.step('next')}>
            <path d="m7.5 4 6 6-6 6" />
          </Control>
        </>
      )}
      <Control
        label={texts.spotlight}
        pressed={show.spotlight === 'on' ? 'yes' : 'no'}
        press={store.toggleSpotlight}
      >
        <path d="M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2" />
      </Control>
      <Control
        label={texts.legend}
        pressed={show.legend === 'large' ? 'yes' : 'no'}
        press={store.toggleLegend}
      >
        <path d="M3 4h4v3H3ZM3 13h4v3H3ZM10 5.5h7M10 14.5h7" />
      </Control>
      <Control
        label={texts.blank}
        pressed={show.curtain === 'blank' ? 'yes' : 'no'}
        press={store.toggleCurtain}
      >
        <path d="M3 4h14v12H3ZM3 16 17 4" />
      </Control>
      <Control label={texts.presenter} press={() => command('presenter')}>
        <path d="M2.5 3.5h11v8h-11ZM6.5 16.5h11v-8h-2" />
      </Control>
      <Control label={texts.fullScreen} press={() => command('fullScreen')}>
        <path d="M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4" />
      </Control>
      <Control label={texts.keys} press={() => command('keys')}>
        <path d="M10 9v5M10 6v.5M10 2.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15Z" />
      </Control>
      <Control label={texts.end} press={() => command('end')}>
        <path d="m5 5 10 10M15 5 5 15" />
      </Control>
    </nav>
  )
}

interface ControlProps {
  readonly label: string
  /** Absent for what is no switch. */
  readonly pressed?: 'yes' | 'no'
  readonly press: () => void
  readonly children: ReactNode
}

function Control({ label, pressed, press, children }: ControlProps) {
  return (
    <button
      type="button"
      className="show__control"
      aria-label={label}
      aria-pressed={pressed === undefined ? undefined : pressed === 'yes'}
      title={label}
      onClick={press}
    >
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        {children}
      </svg>
    </button>
  )
}
