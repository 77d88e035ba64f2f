import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { waitForSlide, waitForWords } from '../present/present-page.ts'
import { openShare, pngSize, save } from '../share/share-page.ts'
import { chooseIndicator, openApp, plain, settled, showTable } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import type { PageWatch } from '../support/page-watch.ts'

const test = browserTest({ webgl: 'off', serviceWorkers: 'allow', pages: 'own' })

/** One visit, with time to keep a copy; then no network. */
async function visitAndGoOffline(page: Page, watch: PageWatch): Promise<void> {
  // The browser asks for the icon of a tab itself, past the copy that is kept.
  watch.expectProblem((problem) => problem.kind === 'console' && problem.url.endsWith('/icon.svg'))
  await openApp(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'ready'))
  await page.context().setOffline(true)
}

const headingOf = async (page: Page): Promise<string> =>
  plain((await page.locator('h1').textContent()) ?? '')

test('after one visit the map opens and changes without a network', async ({ page, watch }) => {
  await visitAndGoOffline(page, watch)
  await page.reload()
  await settled(page)
  await chooseIndicator(page, 'Werkloosheidsgraad')
  expect(await headingOf(page)).toContain('Werkloosheidsgraad')

  await openApp(page, '?v=1&i=2233&y=2018')
  await settled(page)
  await chooseIndicator(page, 'Leefloon')
  expect(await headingOf(page)).toContain('Leefloon')
  await showTable(page)
  expect(await page.locator('.district-table tbody tr').count()).toBe(118)

  await page.getByText('FR', { exact: true }).click()
  await settled(page)
  expect(await page.locator('html').getAttribute('lang')).toBe('fr')
})

test('after one visit pictures and slides are made without a network', async ({ page, watch }) => {
  await visitAndGoOffline(page, watch)
  await page.reload()
  await settled(page)
  await openShare(page)
  expect(pngSize((await save(page, 'Bewaar als PNG')).bytes).width).toBeGreaterThan(1000)
  const zip = await JSZip.loadAsync((await save(page, 'Bewaar als PowerPoint')).bytes)
  expect(await zip.file('ppt/slides/slide1.xml')?.async('string')).toContain(
    'Mediaan belastbaar inkomen',
  )
})

test('after one visit the story is shown and handed out without a network', async ({
  page,
  watch,
}) => {
  await visitAndGoOffline(page, watch)
  await page.goto('#story')
  await page.reload()
  await page.locator('.stories__title').waitFor()
  await page.getByText('Bewaren en delen').click()
  const deck = await save(page, 'Maak een PowerPoint')
  const zip = await JSZip.loadAsync(deck.bytes)
  expect(zip.file(/^ppt\/slides\/slide\d+\.xml$/)).toHaveLength(14)

  await page.getByRole('button', { name: 'Toon', exact: true }).first().click()
  await waitForSlide(page, 1)
  await page.keyboard.press('PageDown')
  await waitForWords(page, 'nieuwste cijfers')
  // The last but one counts a scenario over the streets.
  await page.keyboard.press('End')
  await page.keyboard.press('PageUp')
  await waitForWords(page, 'extra gemeenschapscentrum')
  await page.locator('.show__sentence', { hasText: 'Dit is een scenario' }).waitFor()
})
