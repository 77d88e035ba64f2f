import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'

/** Speaks the result of the last action to people who listen to the page. */
export function LiveRegion() {
  const message = useStore(useApp().announcer)
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {message}
    </div>
  )
}
