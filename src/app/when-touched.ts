const SIGNS_OF_A_PERSON = ['pointerdown', 'keydown', 'wheel'] as const
/** Heard before anything on the page can keep it. */
const HEARD_FIRST = { capture: true, passive: true }

/**
 * Runs a task at the first touch, key or wheel anywhere in the page, once.
 *
 * @param signal ends the waiting
 */
export function whenTouched(page: EventTarget, task: () => void, signal: AbortSignal): void {
  const stop = (): void => {
    for (const sign of SIGNS_OF_A_PERSON) page.removeEventListener(sign, answer, HEARD_FIRST)
  }
  const answer = (): void => {
    stop()
    task()
  }
  for (const sign of SIGNS_OF_A_PERSON) {
    page.addEventListener(sign, answer, HEARD_FIRST)
  }
  signal.addEventListener('abort', stop)
}
