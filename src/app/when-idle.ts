const LATEST_START_MILLISECONDS = 2000

/** What browsers say of code that does not come: Chromium, Firefox, Safari, and Vite of a style. */
const MISSING_PART =
  /dynamically imported module|Importing a module script failed|Unable to preload CSS/i

/**
 * Runs a task when the page has nothing better to do, at the latest after two seconds. Nobody waits
 * for it, so code that it can not fetch is let be: where it is wanted later, that is told there.
 */
export function whenIdle(task: () => unknown): void {
  const run = async (): Promise<void> => {
    try {
      await task()
    } catch (error) {
      if (!(error instanceof Error && MISSING_PART.test(error.message))) throw error
    }
  }
  if (typeof window.requestIdleCallback === 'function') {
    window.requestIdleCallback(() => void run(), { timeout: LATEST_START_MILLISECONDS })
  } else {
    window.setTimeout(() => void run(), 200)
  }
}
