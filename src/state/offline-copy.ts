import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/**
 * Whether this browser holds a copy of the whole app: none (yet), one that works without a
 * network, or one with a newer version beside it that waits to be asked for. `replaced`: the host
 * has a newer version already, and parts of the one in this tab are gone.
 */
export type OfflineCopyState = 'none' | 'ready' | 'updateWaiting' | 'replaced'

export interface OfflineCopy extends ReadonlyStore<OfflineCopyState> {
  /** Told by what keeps the copy. */
  report(state: OfflineCopyState): void
  /** Goes over to the newer version; the page is loaded again. Does nothing when none waits. */
  update(): void
  /** Keeps the present version until the next visit. */
  postpone(): void
  /** Sets what `update` does. */
  onUpdate(goOver: () => void): void
}

export function createOfflineCopy(): OfflineCopy {
  const { getState, getInitialState, subscribe, setState } = createStore<OfflineCopyState>()(
    () => 'none',
  )
  let goOver: () => void = () => {}
  return {
    getState,
    getInitialState,
    subscribe,
    report: (state) => setState(state, true),
    update: () => {
      if (isOffer(getState())) goOver()
    },
    postpone: () => {
      if (isOffer(getState())) setState(getState() === 'replaced' ? 'none' : 'ready', true)
    },
    onUpdate: (run) => {
      goOver = run
    },
  }
}

function isOffer(state: OfflineCopyState): boolean {
  return state === 'updateWaiting' || state === 'replaced'
}
