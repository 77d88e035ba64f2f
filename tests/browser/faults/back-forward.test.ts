import { chromium } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'

/** The driver turns the cache of whole pages off; people have it on. */
const SWITCHED_OFF_BY_THE_DRIVER = '--disable-back-forward-cache'

test('going away and back gives the page as it was left, and it answers', async () => {
  const browser = await chromium.launch({
    executablePath: inject('chromiumPath'),
    ignoreDefaultArgs: [SWITCHED_OFF_BY_THE_DRIVER],
    args: ['--no-sandbox', '--disable-3d-apis'],
  })
  try {
    const page = await browser.newPage({
      baseURL: inject('baseUrl'),
      locale: 'nl-BE',
      viewport: { width: 1440, height: 900 },
    })
    const said: string[] = []
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) said.push(message.text())
    })
    page.on('pageerror', (error) => said.push(error.message))
    await page.addInitScript(() => {
      window.addEventListener('pageshow', ({ persisted }) => {
        document.documentElement.dataset.persisted = String(persisted)
      })
    })
    await openApp(page, '?v=1&i=2233&y=2018')
    await settled(page)
    const title = await page.title()
    await page.goto('embed.html?v=1')
    await page.locator('.embed__map svg').waitFor()
    // A page that comes back whole is not loaded again.
    await page.goBack({ waitUntil: 'commit' })
    await page.locator('html[data-persisted="true"]').waitFor()
    expect(await page.title()).toBe(title)
    expect(new URL(page.url()).searchParams.get('y')).toBe('2018')

    await page.locator('.header .radio-switch__option', { hasText: 'Tabel' }).click()
    await page.locator('.district-table').waitFor()
    await page.locator('.header .radio-switch__option', { hasText: 'Kaart' }).click()
    await page.locator('.map__svg path[data-district]').first().waitFor()
    expect(said).toEqual([])
  } finally {
    await browser.close()
  }
})
