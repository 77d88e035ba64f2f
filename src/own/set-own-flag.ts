import { type FlagWindow, OWN_FLAG_KEY } from '../state/own-flag.ts'

/** Tells the next start of the page whether to look for own data. */
export function setOwnFlag(window: FlagWindow, count: number): void {
  try {
    if (count > 0) window.localStorage.setItem(OWN_FLAG_KEY, String(count))
    else window.localStorage.removeItem(OWN_FLAG_KEY)
  } catch {
    // Where this is blocked the data are not kept either, which is told on its own.
  }
}
