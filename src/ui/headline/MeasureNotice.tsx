import { useEffect } from 'react'
import { useStore } from 'zustand'
import type { DroppedMeasure } from '../../core/view/dropped-measure.ts'
import type { Texts } from '../../i18n/texts.ts'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

/** Says, and speaks, why the measure that was on screen made place for the figure itself. */
export function MeasureNotice() {
  const { announcer, measureNotice } = useApp()
  const dropped = useStore(measureNotice)
  const texts = useTexts()
  const text = dropped && reasonText(dropped, texts)
  useEffect(() => {
    if (text) announcer.say(text)
  }, [announcer, text])
  if (!text) return null
  return (
    <div className="notice" data-notice="measure">
      <p>{text}</p>
      <button
        type="button"
        className="button button--small"
        onClick={() => measureNotice.tell(null)}
      >
        {texts.ui.problem.dismiss}
      </button>
    </div>
  )
}

function reasonText(dropped: DroppedMeasure, { ui }: Texts): string {
  switch (dropped.kind) {
    case 'change':
      return ui.notice.dropped.change(dropped.sinceYear, dropped.year)
    case 'count':
    case 'notRanked':
    case 'noRatio':
    case 'twoFigures':
      return ui.notice.dropped[dropped.kind]
  }
}
