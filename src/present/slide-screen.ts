import { createStore } from 'zustand/vanilla'
import type { ViewState } from '../core/view/view-state.ts'
import type { LookState } from '../state/look-store.ts'
import {
  createScreenStore,
  type Screen,
  type ScreenSources,
  type ScreenStore,
} from '../state/screen-store.ts'
import { createViewStore } from '../state/view-store.ts'

/** A screen beside the one of the page: for a slide that is not shown, or not here. */
export interface SlideScreen {
  readonly screen: ScreenStore
  show(view: ViewState): void
  /** Shows a view and waits; null when its data or texts did not come. */
  shown(view: ViewState): Promise<Screen | null>
}

const LIGHT = createStore<LookState>()(() => ({ choice: 'light', look: 'light' }))

/**
 * @param first a screen to start from; it is replaced by the first view shown
 * @param look that of the page; light when absent, as for paper
 */
export function createSlideScreen(
  sources: Omit<ScreenSources, 'view' | 'look'>,
  first: Screen,
  look: ScreenSources['look'] = LIGHT,
): SlideScreen {
  const view = createViewStore(first.view)
  const screen = createScreenStore({ ...sources, view, look }, first)
  const show = (next: ViewState): void => view.setState(next, true)

  function shown(next: ViewState): Promise<Screen | null> {
    show(next)
    const outcome = (): Screen | null | 'waiting' => {
      const state = screen.getState()
      if (state.progress === 'loading') return 'waiting'
      return state.problem === null && state.screen.view === next ? state.screen : null
    }
    const now = outcome()
    if (now !== 'waiting') return Promise.resolve(now)
    return new Promise((resolve) => {
      const stop = screen.subscribe(() => {
        const later = outcome()
        if (later === 'waiting') return
        stop()
        resolve(later)
      })
    })
  }

  return { screen, show, shown }
}
