import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/** What is spoken to people who listen to the page: the result of their last action. */
export interface Announcer extends ReadonlyStore<string> {
  /** The latest message wins. */
  say(message: string): void
}

export function createAnnouncer(): Announcer {
  const { getState, getInitialState, subscribe, setState } = createStore<string>()(() => '')
  return { getState, getInitialState, subscribe, say: (message) => setState(message, true) }
}
