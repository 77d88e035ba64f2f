import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/** Whether a panel that is no part of the view stands open. */
export type OpenPanelState = 'closed' | 'open'

export interface OpenPanel extends ReadonlyStore<OpenPanelState> {
  open(): void
  close(): void
}

export function createOpenPanel(): OpenPanel {
  const { getState, getInitialState, subscribe, setState } = createStore<OpenPanelState>()(
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
