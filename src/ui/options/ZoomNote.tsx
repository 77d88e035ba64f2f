import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts } from '../use-screen.ts'

/** Why the map can not be zoomed, as long as it can not, and what can be done about it. */
export function ZoomNote() {
  const { map } = useApp()
  const { zooming: texts } = useTexts().ui.map
  const zooming = useStore(map.zooming)
  switch (zooming) {
    case 'pending':
    case 'on':
      return null
    case 'absent':
      return <p className="note">{texts.absent}</p>
    case 'slow':
      return <Offer words={texts.slow} action={texts.useAnyway} onAsk={map.askForZooming} />
    case 'failed':
      return <Offer words={texts.failed} action={texts.retry} onAsk={map.askForZooming} />
  }
}

interface OfferProps {
  readonly words: string
  readonly action: string
  readonly onAsk: () => void
}

function Offer({ words, action, onAsk }: OfferProps) {
  return (
    <div className="field">
      <p className="note">{words}</p>
      <button type="button" className="button button--small" onClick={onAsk}>
        {action}
      </button>
    </div>
  )
}
