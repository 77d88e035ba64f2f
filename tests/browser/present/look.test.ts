import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, waitForWebgl } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const PATIENCE = { timeout: 10_000 }
const light = browserTest()
const dark = browserTest({ colorScheme: 'dark' })

const groundOf = (page: Page): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const flavourOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.documentElement.dataset.flavour)

describe('the look of the page', () => {
  light('is light on a light device', async ({ page }) => {
    await openApp(page)
    expect(await flavourOf(page)).toBe('light')
    expect(await groundOf(page)).toBe('rgb(246, 241, 231)')
  })

  dark('is dark on a dark device: page, legend and both maps', async ({ page }) => {
    await openApp(page)
    expect(await flavourOf(page)).toBe('dark')
    expect(await groundOf(page)).toBe('rgb(22, 24, 27)')
    const fills = await page
      .locator('.map__svg [data-layer="districtFill"] path')
      .evaluateAll((paths) => [...new Set(paths.map((path) => path.getAttribute('fill')))])
    const swatches = await page
      .locator('.legend-table tr[data-legend="class"]')
      .evaluateAll((rows) => rows.map((row) => row.innerHTML))
    for (const fill of fills)
      expect(swatches.some((row) => row.includes(hexOrRgb(fill)))).toBe(true)
    await waitForWebgl(page)
    expect(await axeViolations(page)).toEqual([])
  })

  light('follows the device while the page is open', async ({ page }) => {
    await openApp(page)
    await waitForWebgl(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expect.poll(() => flavourOf(page), PATIENCE).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light', contrast: 'more' })
    await expect.poll(() => flavourOf(page), PATIENCE).toBe('contrast')
  })
})

/** `#rrggbb` as a browser writes it back in a style. */
function hexOrRgb(hex: string | null): string {
  const [r = 0, g = 0, b = 0] = (hex?.match(/[\da-f]{2}/gi) ?? []).map((pair) =>
    Number.parseInt(pair, 16),
  )
  return `rgb(${r}, ${g}, ${b})`
}
