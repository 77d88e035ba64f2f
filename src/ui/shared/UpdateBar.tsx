import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Offers a newer version, or tells that this one is incomplete; in a room it waits until the presentation is over. */
export function UpdateBar() {
  const { offlineCopy } = useApp()
  const state = useStore(offlineCopy)
  const display = useView((view) => view.display)
  const { offline } = useTexts().ui
  if (state === 'none' || state === 'ready' || display === 'projector') return null
  const isReplaced = state === 'replaced'
  return (
    <div className="update-bar" role="status">
      <p>{isReplaced ? offline.replaced : offline.updateWaiting}</p>
      <button type="button" className="button button--small" onClick={offlineCopy.update}>
        {isReplaced ? offline.reload : offline.update}
      </button>
      <button type="button" className="button button--small" onClick={offlineCopy.postpone}>
        {offline.later}
      </button>
    </div>
  )
}
