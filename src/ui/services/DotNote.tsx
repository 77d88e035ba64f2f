import { useStore } from 'zustand'
import { useApp } from '../app-context.ts'
import { useTexts, useView } from '../use-screen.ts'

/** What the dots between the symbols are; said where the map can have them. */
export function DotNote() {
  const { map } = useApp()
  const { dots } = useTexts().points
  const surface = useStore(map.surface)
  const isShown = useView(({ mode, serviceTypes }) => mode === 'map' && serviceTypes.length > 0)
  if (!isShown) return null
  return (
    <p className="note">
      {dots.what} {surface === 'webgl' ? dots.zoom : dots.still}
    </p>
  )
}
