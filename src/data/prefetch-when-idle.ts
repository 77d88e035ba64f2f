/** The part of a window that tells when there is time to spare. */
export interface IdleWindow {
  /** Absent in Safari. */
  readonly requestIdleCallback?: (run: () => void) => number
  setTimeout(run: () => void, milliseconds: number): number
  readonly navigator: object
}

/** Without `requestIdleCallback`: late enough not to compete with the first screen. */
const FALLBACK_DELAY_MILLISECONDS = 500

/**
 * Runs loads one after the other, each when the page has time to spare, none when the visitor
 * asks to save data. A load that fails does not stop the next.
 *
 * @param loads most wanted first
 * @returns stops before the next load
 */
export function prefetchWhenIdle(
  window: IdleWindow,
  loads: readonly (() => Promise<unknown>)[],
): () => void {
  const queue = [...loads]
  let isStopped = asksToSaveData(window.navigator)

  const whenIdle = (run: () => void): void => {
    if (window.requestIdleCallback) window.requestIdleCallback(run)
    else window.setTimeout(run, FALLBACK_DELAY_MILLISECONDS)
  }
  const next = (): void => {
    if (isStopped || queue.length === 0) return
    whenIdle(() => {
      if (isStopped) return
      void Promise.resolve(queue.shift()?.()).then(next, next)
    })
  }

  next()
  return () => {
    isStopped = true
  }
}

/** Whether the visitor asks to save data: `navigator.connection.saveData`, where it exists. */
export function asksToSaveData(navigator: object): boolean {
  if (!('connection' in navigator)) return false
  const { connection } = navigator
  if (typeof connection !== 'object' || connection === null) return false
  return 'saveData' in connection && connection.saveData === true
}
