import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** Offers a newer version; in a room it waits until the presentation is over. */
export function UpdateBar() {
  const { offlineCopy } = useApp()
  const state = useStore(offlineCopy)
  const display = useView((view) => view.display)
  const { offline } = useTexts().ui
  if (state !== 'updateWaiting' || display === 'projector') return null
  return (
    <div className="update-bar" role="status">
      <p>{offline.updateWaiting}</p>
      <button type="button" className="button button--small" onClick={offlineCopy.update}>
        {offline.update}
      </button>
      <button type="button" className="button button--small" onClick={offlineCopy.postpone}>
        {offline.later}
      </button>
    </div>
  )
}
