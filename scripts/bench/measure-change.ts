import type { Browser, Page } from 'playwright-core'
import { type ChangeTimes, changeTimes, medianTimes } from './change-times.ts'
import { TRACE_CATEGORIES, type TraceEvent, tasksOfChanges } from './main-thread-tasks.ts'
import type { ViewChange } from './view-changes.ts'

const MARK = 'change of view'
const WARM_UP_ROUNDS = 3
/** Long enough for all that a change causes: panels drawn later and the fading of names. */
const SETTLE_MILLISECONDS = 450

export interface MeasureOptions {
  readonly browser: Browser
  readonly page: Page
  readonly change: ViewChange
  /** How many changes are measured, after the warm-up. */
  readonly runs: number
}

/**
 * The median times of one kind of change, made as Back and Forward make it: by the address.
 */
export async function measureChange(options: MeasureOptions): Promise<ChangeTimes> {
  const { browser, page, change, runs } = options
  const { queries } = change
  for (let i = 0; i < WARM_UP_ROUNDS * queries.length; i++) await open(page, queries, i)
  await browser.startTracing(page, { categories: TRACE_CATEGORIES })
  for (let i = 0; i < runs; i++) await open(page, queries, i)
  const trace: { readonly traceEvents: readonly TraceEvent[] } = JSON.parse(
    (await browser.stopTracing()).toString('utf8'),
  )
  return medianTimes(tasksOfChanges(trace.traceEvents, MARK).map(changeTimes))
}

/** Goes to a link in a task of its own and waits until its consequences have passed. */
async function open(page: Page, queries: readonly string[], index: number): Promise<void> {
  const query = queries[index % queries.length] ?? ''
  await page.evaluate(
    ([mark, search]) =>
      new Promise<void>((resolve) => {
        setTimeout(() => {
          performance.mark(mark)
          history.pushState(null, '', search)
          dispatchEvent(new PopStateEvent('popstate'))
          resolve()
        }, 0)
      }),
    [MARK, query] as const,
  )
  await page.waitForTimeout(SETTLE_MILLISECONDS)
}
