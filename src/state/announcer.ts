import { createStore } from 'zustand/vanilla'
import type { ReadonlyStore } from './view-store.ts'

/** What is spoken to people who listen to the page: the result of their last action. */
export interface Announcer extends ReadonlyStore<string> {
  /** Spoken a moment later, so that of quick actions only the last is heard. */
  say(message: string): void
  /**
   * Spoken when the page has come to rest: after the last of a run of changes, and not at all when
   * `say` tells what came of the same action.
   */
  sayAtRest(message: string): void
}

/** Shorter than a person waits for an answer, longer than between two quick presses of a key. */
export const SAY_DELAY_MILLISECONDS = 250

/** Longer than a year lasts while the years are played. */
export const REST_MILLISECONDS = 1200

export function createAnnouncer(): Announcer {
  const { getState, getInitialState, subscribe, setState } = createStore<string>()(() => '')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let rest: ReturnType<typeof setTimeout> | undefined

  function speakAfter(milliseconds: number, message: string): void {
    clearTimeout(waiting)
    // The same words again are no change to a reader, unless they were gone in between.
    if (getState() === message) setState('', true)
    waiting = setTimeout(() => setState(message, true), milliseconds)
  }

  return {
    getState,
    getInitialState,
    subscribe,
    say(message) {
      speakAfter(SAY_DELAY_MILLISECONDS, message)
      clearTimeout(rest)
      rest = setTimeout(() => {
        rest = undefined
      }, REST_MILLISECONDS)
    },
    sayAtRest(message) {
      if (rest === undefined) speakAfter(REST_MILLISECONDS, message)
    },
  }
}
