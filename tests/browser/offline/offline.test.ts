import { expect } from 'vitest'
import { chooseIndicator, openApp, plain, settled, showTable } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off', serviceWorkers: 'allow' })

test('after one visit the map opens and changes without a network', async ({ page }) => {
  await openApp(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'ready'))

  await page.context().setOffline(true)
  await openApp(page, '?v=1&i=2233&y=2018')
  await settled(page)
  expect(plain((await page.locator('h1').textContent()) ?? '')).toContain('Werkloosheidsgraad')

  await chooseIndicator(page, 'Leefloon')
  expect(plain((await page.locator('h1').textContent()) ?? '')).toContain('Leefloon')
  await showTable(page)
  expect(await page.locator('.district-table tbody tr').count()).toBe(118)

  await page.getByText('FR', { exact: true }).click()
  await settled(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})
