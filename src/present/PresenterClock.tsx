import { useEffect, useState } from 'react'
import type { Language } from '../core/view/view-state.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-BE', fr: 'fr-BE', en: 'en-GB' }

interface PresenterClockProps {
  /** Milliseconds since 1970. */
  readonly startedAt: number
  readonly language: Language
  readonly texts: PresentTexts['present']['presenter']
  readonly restart: () => void
}

/** The time of day, and how long the show has lasted. */
export function PresenterClock({ startedAt, language, texts, restart }: PresenterClockProps) {
  const now = useNow()
  const clock = new Date(now).toLocaleTimeString(LOCALES[language], {
    hour: '2-digit',
    minute: '2-digit',
  })
  return (
    <div className="presenter__clock">
      <dl>
        <div>
          <dt>{texts.clock}</dt>
          <dd>{clock}</dd>
        </div>
        <div>
          <dt>{texts.timer}</dt>
          <dd>{durationText(now - startedAt)}</dd>
        </div>
      </dl>
      <button type="button" className="button button--small" onClick={restart}>
        {texts.restart}
      </button>
    </div>
  )
}

/** `7:05`, `1:07:05`; never less than nothing. */
export function durationText(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000))
  const two = (value: number): string => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor(seconds / 60) % 60
  const start = hours === 0 ? String(minutes) : `${hours}:${two(minutes)}`
  return `${start}:${two(seconds % 60)}`
}

function useNow(): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000)
    return () => clearInterval(timer)
  }, [])
  return now
}
