import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

/** Of what may move on a good page, as Core Web Vitals measure it (cumulative layout shift). */
const MOST_SHIFT = 0.02
const LATE_MILLISECONDS = 700

const WINDOWS = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const

for (const viewport of WINDOWS) {
  const test = browserTest({ pages: 'own', viewport })
  test(`nothing jumps when typeface and details come late, ${viewport.width} wide`, async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const shifts = { sum: 0 }
      Object.assign(window, { shifts })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('value' in entry && typeof entry.value === 'number') shifts.sum += entry.value
        }
      }).observe({ type: 'layout-shift', buffered: true })
    })
    const late: string[] = []
    await page.route(/inter-text|GapDetails/, async (route) => {
      late.push(route.request().url())
      await sleep(LATE_MILLISECONDS)
      await route.continue()
    })
    await page.goto('')
    await settled(page)
    await page.locator('.gap__details > :not(.part-loading)').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(300)
    expect(late.length).toBeGreaterThanOrEqual(2)
    const shifts = await page.evaluate(
      () => (window as unknown as { shifts: { sum: number } }).shifts,
    )
    expect(shifts.sum).toBeLessThan(MOST_SHIFT)
  })
}
