import type { Language, ViewState } from '../core/view/view-state.ts'
import { historyStep } from './history-step.ts'
import type { DecodedView } from './link/decode-view.ts'
import { encodeView } from './link/encode-view.ts'
import type { ReadonlyViewStore } from './view-store.ts'

/** The part of a window that the history needs. */
export interface HistoryWindow {
  readonly location: Pick<Location, 'pathname' | 'search' | 'hash'>
  readonly history: Pick<History, 'pushState' | 'replaceState'>
  setTimeout(run: () => void, milliseconds: number): number
  clearTimeout(timer: number | undefined): void
  addEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
  removeEventListener(type: 'popstate' | 'pagehide', listener: () => void): void
}

export interface HistoryOptions {
  readonly store: ReadonlyViewStore
  /** The view that the address tells, where the store may have gone on since. */
  readonly opened?: ViewState
  /** Shows the view of an entry: the action of that name. */
  readonly openView: (view: ViewState) => void
  /** Reads the query string of an entry and fits it to the edition. */
  readonly openLink: (query: string) => DecodedView
  /** The language in which the page opens when the link tells none. */
  readonly browserLanguage: Language
  readonly window: HistoryWindow
}

/** The address follows a gesture this long after its last step. */
export const GESTURE_DELAY_MILLISECONDS = 300

/** Years that follow each other faster than this are one run: one entry in the history. */
export const YEAR_RUN_MILLISECONDS = 2000

/**
 * Keeps the address of the page and the view together. A choice makes an entry, a gesture
 * (camera, typing) rewrites the present one a moment later, a run of years makes one entry. Back
 * and Forward show the view of the entry. The same address is never entered twice. The address
 * tells the language from the moment it differs from the browser's.
 *
 * @returns disconnects, after writing what was still to be written
 */
export function connectHistory(options: HistoryOptions): () => void {
  const { store, openView, openLink, browserLanguage, window } = options
  const opened = options.opened ?? store.getState()
  let tellsLanguage = openLink(window.location.search).told.includes('l')
  let writtenQuery = queryOf(opened)
  let seenSearch = window.location.search
  let waiting: { readonly view: ViewState; readonly timer: number } | null = null
  let yearRun: number | undefined

  function queryOf(view: ViewState): string {
    if (view.language !== browserLanguage) tellsLanguage = true
    return encodeView(view, tellsLanguage ? undefined : browserLanguage)
  }

  function write(view: ViewState, method: 'pushState' | 'replaceState'): void {
    const query = queryOf(view)
    if (query === writtenQuery) return
    const { pathname, hash } = window.location
    try {
      window.history[method](null, '', `${pathname}${query && `?${query}`}${hash}`)
    } catch {
      // Some browsers refuse when there are many changes in a short time, or in a sandboxed frame.
      // The view goes on without its address; the next change tries again.
      return
    }
    writtenQuery = query
    seenSearch = window.location.search
  }

  function stopWaiting(): ViewState | null {
    const view = waiting?.view ?? null
    window.clearTimeout(waiting?.timer)
    waiting = null
    return view
  }

  function flush(): void {
    const view = stopWaiting()
    if (view) write(view, 'replaceState')
  }

  function writeLater(view: ViewState): void {
    stopWaiting()
    waiting = { view, timer: window.setTimeout(flush, GESTURE_DELAY_MILLISECONDS) }
  }

  function endYearRun(): void {
    window.clearTimeout(yearRun)
    yearRun = undefined
  }

  function continueYearRun(): void {
    window.clearTimeout(yearRun)
    yearRun = window.setTimeout(endYearRun, YEAR_RUN_MILLISECONDS)
  }

  function writeChoice(view: ViewState): void {
    flush()
    write(view, 'pushState')
  }

  function follow(view: ViewState, previous: ViewState): void {
    // What Back and Forward bring is in the address already.
    if (waiting === null && queryOf(view) === writtenQuery) return
    const step = historyStep(previous, view)
    if (step === 'choice') endYearRun()
    if (step === 'gesture' || (step === 'year' && yearRun !== undefined)) writeLater(view)
    else writeChoice(view)
    if (step === 'year') continueYearRun()
  }

  function onPopState(): void {
    // A jump within the page (#…) is told as popstate too; the view did not change.
    if (window.location.search === seenSearch) return
    stopWaiting()
    endYearRun()
    const { view, told } = openLink(window.location.search)
    seenSearch = window.location.search
    tellsLanguage = told.includes('l')
    writtenQuery = queryOf(view)
    openView(view)
  }

  const unsubscribe = store.subscribe(follow)
  follow(store.getState(), opened)
  window.addEventListener('popstate', onPopState)
  window.addEventListener('pagehide', flush)
  return () => {
    flush()
    endYearRun()
    unsubscribe()
    window.removeEventListener('popstate', onPopState)
    window.removeEventListener('pagehide', flush)
  }
}
