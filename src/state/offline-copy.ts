import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/**
 * A version newer than the one in this tab. `updateWaiting`: it lies beside the copy in this
 * browser and waits to be asked for. `replaced`: it took the place of this one, parts of which
 * are gone.
 */
export type NewerVersion = 'updateWaiting' | 'replaced'

/**
 * Whether this browser holds a copy of the whole app: none (yet), or one that works without a
 * network; or that there is a newer version.
 */
export type OfflineCopyState = 'none' | 'ready' | NewerVersion

export interface OfflineCopy extends ReadonlyStore<OfflineCopyState> {
  /** Told by what keeps the copy: it is complete. A tab that was replaced stays so. */
  reportReady(): void
  /**
   * Offers a newer version.
   * @param goOver loads the page again with it
   */
  offer(newer: NewerVersion, goOver: () => void): void
  /** Goes over to the newer version that is offered; does nothing when none is. */
  update(): void
  /** Keeps the present version until the next visit. */
  postpone(): void
}

export function createOfflineCopy(): OfflineCopy {
  const { getState, getInitialState, subscribe, setState } = createStore<OfflineCopyState>()(
    () => 'none',
  )
  let goOver: (() => void) | null = null
  return {
    getState,
    getInitialState,
    subscribe,
    reportReady: () => {
      // The browser tells of the newer copy in every tab, in no fixed order.
      if (getState() !== 'replaced') setState('ready', true)
    },
    offer: (newer, run) => {
      if (getState() === 'replaced') return
      goOver = run
      setState(newer, true)
    },
    update: () => goOver?.(),
    postpone: () => {
      if (!goOver) return
      goOver = null
      setState(getState() === 'replaced' ? 'none' : 'ready', true)
    },
  }
}
