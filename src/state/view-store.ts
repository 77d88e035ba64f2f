import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ViewState } from '../core/view/view-state.ts'

/** What may be read of a store by everyone; writing is for its owner. */
export type ReadonlyStore<State> = Pick<
  StoreApi<State>,
  'getState' | 'getInitialState' | 'subscribe'
>

/** The view as everyone but the actions sees it. */
export type ReadonlyViewStore = ReadonlyStore<ViewState>

/** The one store of the view; `createActions` is its only writer. */
export type ViewStore = StoreApi<ViewState>

export function createViewStore(initial: ViewState): ViewStore {
  return createStore<ViewState>()(() => initial)
}
