import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/** Whether a press on a wijk adds it to the own zone instead of selecting it. */
export type PickState = 'picking' | 'off'

/** A passing way of working, not part of a link: what is picked is. */
export interface PickMode extends ReadonlyStore<PickState> {
  start(): void
  stop(): void
}

export function createPickMode(): PickMode {
  const { getState, getInitialState, subscribe, setState } = createStore<PickState>()(() => 'off')
  return {
    getState,
    getInitialState,
    subscribe,
    start: () => setState('picking', true),
    stop: () => setState('off', true),
  }
}
