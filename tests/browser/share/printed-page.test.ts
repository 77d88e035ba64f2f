import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })

const visible = async (page: Page, place: string): Promise<string> =>
  plain(await page.locator(place).first().innerText())

describe('the page as the browser prints it', () => {
  test('keeps every number of the sentence, legend and table, and the names', async ({ page }) => {
    await openApp(page, '?d=table')
    await settled(page)
    const places = ['#main-finding', '.district-table tbody tr:nth-child(3)', '.legend-table']
    const onScreen = await Promise.all(places.map((place) => visible(page, place)))
    expect(onScreen[0]).toMatch(/€ 21 005: € 5 355 \(20,3%\)/)
    await page.emulateMedia({ media: 'print' })
    // What is there to be pressed and no more is not printed. The style of the paper comes when there
    // is time.
    await expect
      .poll(() => page.getByRole('button', { name: 'Ander cijfer kiezen' }).isVisible())
      .toBe(false)
    const onPaper = await Promise.all(places.map((place) => visible(page, place)))
    expect(onPaper).toEqual(onScreen)
    expect(await visible(page, '.district-table thead')).toMatch(/Rang Wijk Gemeente Cijfer/)
  })
})
