import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/** What a press on the map is for, besides selecting a wijk. */
export type Picking =
  /** Adds a wijk to the own zone or takes it out. */
  | { readonly kind: 'zone' }
  /** Chooses the place one walks from. */
  | { readonly kind: 'origin' }
  /** Imagines one more service of the type that reach is about. */
  | { readonly kind: 'addService' }
  /** Imagines a service elsewhere. */
  | { readonly kind: 'moveService'; readonly serviceId: string }

export type PickState = Picking | { readonly kind: 'off' }

/** A passing way of working, not part of a link: what is picked is. */
export interface PickMode extends ReadonlyStore<PickState> {
  start(picking: Picking): void
  stop(): void
}

const OFF: PickState = { kind: 'off' }

export function createPickMode(): PickMode {
  const { getState, getInitialState, subscribe, setState } = createStore<PickState>()(() => OFF)
  return {
    getState,
    getInitialState,
    subscribe,
    start: (picking) => setState(picking, true),
    stop: () => setState(OFF, true),
  }
}
