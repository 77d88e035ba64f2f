import type { Show } from '../state/story/story-show.ts'
import { viewOfSlide } from '../state/story/story-view.ts'
import type { PresentPorts } from './ports.ts'
import { createSlideScreen, type SlideScreen } from './slide-screen.ts'

/**
 * Loads and counts the slide after the one of a show while that one is shown, so that stepping on
 * does not wait for it.
 *
 * @returns stops
 */
export function prepareNextSlide(
  ports: Pick<PresentPorts, 'countScenario' | 'data' | 'edition' | 'loadTexts' | 'screen' | 'show'>,
): () => void {
  const { countScenario, data, edition, loadTexts, screen, show } = ports
  let beside: SlideScreen | null = null
  let prepared: Pick<Show, 'session' | 'position'> | null = null

  function prepare(): void {
    const running = show.getState()
    const { progress, screen: first } = screen.getState()
    // The slide of now goes first.
    if (running?.phase !== 'running' || progress === 'loading') return
    const { session, position, story } = running
    if (prepared?.session === session && prepared.position === position) return
    const next = story.slides[position + 1]
    prepared = { session, position }
    if (!next) return
    beside ??= createSlideScreen({ countScenario, data, edition, loadTexts }, first)
    void beside.shown(viewOfSlide(next, story, edition, 'projector'))
  }

  const stopShow = show.subscribe(prepare)
  const stopScreen = screen.subscribe(prepare)
  return () => {
    stopShow()
    stopScreen()
  }
}
