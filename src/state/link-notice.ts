import { createStore } from 'zustand/vanilla'
import { type MissingOwnData, NOTHING_MISSING } from '../core/own/missing-own-data.ts'
import type { ViewState } from '../core/view/view-state.ts'
import type { ReadonlyStore } from './view-store.ts'

/** Parts of the view that the link asked for and that fell back; empty when all was understood. */
export type NotUnderstood = readonly (keyof ViewState)[]

/** What is said to a person whose link was not understood in full. */
export interface LinkNotice extends ReadonlyStore<NotUnderstood> {
  /** What the link needs of data that another person brought. */
  readonly missingOwn: MissingOwnData
  dismiss(): void
}

/** What follows from the indicator and the services: not worth a word of its own when those lack. */
export const FOLLOWS_FROM_DATA: ReadonlySet<keyof ViewState> = new Set([
  'indicator',
  'year',
  'measure',
  'lens',
  'serviceTypes',
  'reach',
  'scenario',
])

export function needsOwnData({ indicators, services }: MissingOwnData): boolean {
  return indicators.length > 0 || services === 'needed'
}

/** @param notUnderstood parts of the view that `openLink` could not use */
export function createLinkNotice(
  notUnderstood: NotUnderstood,
  missingOwn: MissingOwnData = NOTHING_MISSING,
): LinkNotice {
  // The page as it was built knows of no link: it starts empty, so that it is taken over as it is.
  const { getState, getInitialState, subscribe, setState } = createStore<NotUnderstood>()(() => [])
  setState(notUnderstood, true)
  return { getState, getInitialState, subscribe, missingOwn, dismiss: () => setState([], true) }
}
