import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Slide } from '../core/story/story.ts'
import type { Screen } from '../state/screen-store.ts'
import type { Show } from '../state/story/story-show.ts'
import type { PresentPorts } from './ports.ts'

/** A slide with the screen that belongs to it. */
export interface ShownSlide {
  readonly slide: Slide
  readonly screen: Screen
  readonly state: 'shown' | 'failed'
}

/**
 * The slide of the show once its view is on screen; until then the one before, so that words and
 * map never tell of different slides. Null before the first one.
 */
export function useShownSlide(
  { screen: screenStore, view }: Pick<PresentPorts, 'screen' | 'view'>,
  show: Show | null,
): ShownSlide | null {
  const { progress, problem, screen } = useStore(screenStore)
  const asked = useStore(view)
  const slide = show?.story.slides[show.position] ?? null
  const [shown, setShown] = useState<ShownSlide | null>(null)
  useEffect(() => {
    if (!slide || progress === 'loading') return
    if (problem) setShown({ slide, screen, state: 'failed' })
    else if (screen.view === asked && asked.display === 'projector') {
      setShown({ slide, screen, state: 'shown' })
    }
  }, [slide, progress, problem, screen, asked])
  return shown
}
