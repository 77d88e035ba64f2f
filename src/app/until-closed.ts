import type { ReadonlyStore } from '../state/view-store.ts'

/** A store that outlives the app, with subscriptions that end when the app is closed. */
export function untilClosed<State>(
  store: ReadonlyStore<State>,
  closing: AbortSignal,
): ReadonlyStore<State> {
  return {
    getState: store.getState,
    getInitialState: store.getInitialState,
    subscribe(listener) {
      const stop = store.subscribe(listener)
      closing.addEventListener('abort', stop, { once: true })
      return () => {
        closing.removeEventListener('abort', stop)
        stop()
      }
    },
  }
}
