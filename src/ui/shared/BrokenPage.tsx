import { useTexts } from '../use-screen.ts'

/** Says that the page could not be drawn, and offers to load it again: the view is in the address. */
export function BrokenPage() {
  const { offline } = useTexts().ui
  return (
    <main className="problem" role="alert">
      <p>{offline.broken}</p>
      <button
        type="button"
        className="button button--small"
        onClick={() => window.location.reload()}
      >
        {offline.reload}
      </button>
    </main>
  )
}
