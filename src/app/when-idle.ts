const LATEST_START_MILLISECONDS = 2000

/** Runs a task when the page has nothing better to do, at the latest after two seconds. */
export function whenIdle(task: () => void): void {
  if (typeof window.requestIdleCallback === 'function') {
    window.requestIdleCallback(task, { timeout: LATEST_START_MILLISECONDS })
  } else {
    window.setTimeout(task, 200)
  }
}
