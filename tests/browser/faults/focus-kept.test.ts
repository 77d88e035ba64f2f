import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.tagName ?? '')

/** The keeper of the focus starts when the page has time. */
async function openAndWait(page: Page, query: string): Promise<void> {
  await openApp(page, query)
  await settled(page)
  await page.waitForTimeout(2500)
}

describe('a control that goes away with its own press', () => {
  test('removing a wijk from the comparison leaves the focus in it', async ({ page }) => {
    await openAndWait(page, '?v=1&p=1.2.3')
    // Such a link opens the comparison itself.
    await page.keyboard.press('Escape')
    const remove = page.locator('.compare-panel button[aria-label*="uit de vergelijking"]')
    await remove.first().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => remove.count()).toBe(2)
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.compare-panel') !== null))
      .toBe(true)
  })

  test('going on to the full year leaves it beside the title', async ({ page }) => {
    await openAndWait(page, '?v=1&y=2018')
    const full = page.locator('.headline').getByRole('button', { name: /^Toon \d{4}$/ })
    await full.focus()
    await page.keyboard.press('Enter')
    await full.waitFor({ state: 'detached' })
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.headline') !== null))
      .toBe(true)
  })

  test('a press beside everything takes it away as ever', async ({ page }) => {
    await openAndWait(page, '')
    await page.locator('h1').click()
    expect(await focused(page)).toBe('BODY')
  })
})

test('from one door to the next: each shows its own panel', async ({ page }) => {
  await openApp(page)
  const door = (name: RegExp) => page.locator('.doors').getByRole('button', { name })
  await door(/Vind diensten/).click()
  await page.locator('.find').waitFor()
  await door(/Bekijk het bereik/).click()
  await page.locator('.panel.place').waitFor()
  await door(/Vind diensten/).click()
  await page.locator('.find').waitFor()
})
