import { describe, expect } from 'vitest'
import { openStories } from '../present/present-page.ts'
import { openApp, settled, showTable } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off', serviceWorkers: 'allow', pages: 'own' })

/** As docs/privacy.md lists them. */
const KEPT = {
  localStorage: /^wijkwijzer\.(look|own|story\.[\w-]+)$/,
  sessionStorage: /^wijkwijzer\.show$/,
  databases: /^wijkwijzer-own$/,
  caches: /^workbox-precache-v2-/,
}

describe('privacy', () => {
  test('no cookie is set, and only what is told is kept', async ({ page }) => {
    await openApp(page, '?v=1&i=2233&y=2018')
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'ready'))
    await page.locator('.options summary').first().click()
    await page.locator('.radio-switch__option', { hasText: 'Donker' }).click()
    await showTable(page)
    await page.goto('embed.html?v=1')
    await page.locator('.embed__map svg').waitFor()
    await openStories(page)
    await page.getByRole('button', { name: 'Nieuw verhaal' }).click()
    await page.getByRole('button', { name: 'Voeg deze kaart toe' }).click()
    await page.getByRole('button', { name: 'Toon', exact: true }).first().click()
    await page.locator('main[data-slide="1"]').waitFor()

    expect(await page.context().cookies()).toEqual([])
    const kept = await page.evaluate(async () => ({
      localStorage: Object.keys(localStorage),
      sessionStorage: Object.keys(sessionStorage),
      databases: (await indexedDB.databases()).map(({ name }) => name ?? ''),
      caches: await caches.keys(),
    }))
    expect(kept.localStorage).toContain('wijkwijzer.look')
    expect(kept.caches).toHaveLength(1)
    for (const [store, allowed] of Object.entries(KEPT)) {
      const names = kept[store as keyof typeof KEPT]
      expect(
        names.filter((name) => !allowed.test(name)),
        store,
      ).toEqual([])
    }
  })

  test.for([
    { language: 'nl', about: 'Over deze kaart', title: 'Wat deze browser bewaart' },
    { language: 'fr', about: 'À propos de cette carte', title: 'Ce que ce navigateur garde' },
    { language: 'en', about: 'About this map', title: 'What this browser keeps' },
  ])(
    'is told in the page, with the licences: $language',
    async ({ language, about, title }, { page }) => {
      await openApp(page, `?v=1&l=${language}`)
      await settled(page)
      await page.getByRole('button', { name: about, exact: true }).click()
      const dialog = page.locator('dialog.about')
      await dialog.getByRole('heading', { name: title }).waitFor()
      const link = dialog.locator('a[href="./THIRD_PARTY_LICENSES.txt"]')
      await link.waitFor()
      const licences = await page.request.get('THIRD_PARTY_LICENSES.txt')
      expect(await licences.text()).toContain('maplibre-gl ')
    },
  )
})
