import { createStore } from 'zustand/vanilla'
import type { ViewState } from '../core/view/view-state.ts'
import { LINK_PARAMETERS } from './link/link-parameters.ts'
import type { ReadonlyStore } from './view-store.ts'

/** Parts of the view that the link asked for and that fell back; empty when all was understood. */
export type NotUnderstood = readonly (keyof ViewState)[]

/** What is said to a person whose link was not understood in full. */
export interface LinkNotice extends ReadonlyStore<NotUnderstood> {
  dismiss(): void
}

/** @param ignored keys that `openLink` could not use; those of other programs are no news */
export function createLinkNotice(ignored: readonly string[]): LinkNotice {
  const fields = LINK_PARAMETERS.filter(({ key }) => ignored.includes(key)).map(
    ({ field }) => field,
  )
  // The page as it was built knows of no link: it starts empty, so that it is taken over as it is.
  const { getState, getInitialState, subscribe, setState } = createStore<NotUnderstood>()(() => [])
  setState([...new Set(fields)], true)
  return { getState, getInitialState, subscribe, dismiss: () => setState([], true) }
}
