import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from '../view-store.ts'

/** Whether the panel with the stories stands beside the map. */
export type StoryPanelState = 'closed' | 'open'

export interface StoryPanel extends ReadonlyStore<StoryPanelState> {
  open(): void
  close(): void
}

export function createStoryPanel(): StoryPanel {
  const { getState, getInitialState, subscribe, setState } = createStore<StoryPanelState>()(
    () => 'closed',
  )
  return {
    getState,
    getInitialState,
    subscribe,
    open: () => setState('open', true),
    close: () => setState('closed', true),
  }
}
