/** Key that says that this browser keeps data of the person's own; all that the start looks at. */
export const OWN_FLAG_KEY = 'wijkwijzer.own'

/** The part of a window that keeps the flag. */
export interface FlagWindow {
  /** Throws where storage is blocked. */
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>
}

/** Whether data were added in this browser before: only then is the code for it fetched. */
export function keepsOwnData(window: FlagWindow): boolean {
  try {
    return window.localStorage.getItem(OWN_FLAG_KEY) !== null
  } catch {
    return false
  }
}
