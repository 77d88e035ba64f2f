import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openStories } from '../present/present-page.ts'
import { openApp, plain, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off', pages: 'own' })
const withCopy = browserTest({ webgl: 'off', serviceWorkers: 'allow', pages: 'own' })

/** Every store of the browser refuses, as with all data of websites blocked. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError')
    }
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(window, name, { configurable: true, get: refuse })
    }
    Object.defineProperty(window, 'BroadcastChannel', { value: refuse })
  })
}

/** Fills the storage of this origin to the last character, as someone with many stories has. */
async function fillStorage(page: Page): Promise<void> {
  await page.evaluate(() => {
    let part = 'x'.repeat(1_000_000)
    for (let i = 0; part.length > 0; i++) {
      try {
        localStorage.setItem(`other.${i}`, part)
      } catch {
        part = part.slice(0, Math.floor(part.length / 2))
      }
    }
  })
}

/** From a page that is open already, of which only the part after # would change. */
async function openStoriesAnew(page: Page): Promise<void> {
  await page.goto('embed.html')
  await openStories(page)
}

async function newStory(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Nieuw verhaal' }).click()
  await page.getByLabel('Titel van het verhaal').fill(title)
  await page.getByRole('button', { name: 'Voeg deze kaart toe' }).click()
}

async function chooseDark(page: Page): Promise<void> {
  await page.locator('.options summary').first().click()
  await page.locator('.radio-switch__option', { hasText: 'Donker' }).click()
  await page.locator('html[data-flavour="dark"]').waitFor()
}

describe('storage that is blocked', () => {
  test('takes nothing from the map, and stories say that they are not kept', async ({ page }) => {
    await blockStorage(page)
    await openApp(page, '?v=1&i=2233&y=2018')
    await settled(page)
    expect(plain((await page.locator('h1').textContent()) ?? '')).toContain('Werkloosheidsgraad')
    await openStoriesAnew(page)
    await page.getByText('Deze browser bewaart niets.').waitFor()
    await newStory(page, 'Wijkoverleg')
    expect(await page.locator('.stories__slide').count()).toBe(1)
    await page.getByRole('button', { name: 'Toon', exact: true }).first().click()
    await page.locator('main[data-slide="1"]').waitFor()
  })

  test('lets a look be chosen until the page is left', async ({ page }) => {
    await blockStorage(page)
    await openApp(page)
    await chooseDark(page)
  })
})

describe('storage that is full', () => {
  test('keeps the story in the window and says how to save it', async ({ page }) => {
    await openStories(page)
    await fillStorage(page)
    await newStory(page, 'Wijkoverleg met een heel lange titel')
    await page.getByText('De opslag van deze browser is vol.').waitFor()
    expect(await page.locator('.stories__slide').count()).toBe(1)
    const saved = page.waitForEvent('download')
    await page.getByText('Bewaren en delen').click()
    await page.getByRole('button', { name: 'Bewaar als bestand' }).click()
    expect((await saved).suggestedFilename()).toContain('wijkoverleg')
  })

  test('lets a look be chosen', async ({ page }) => {
    await openApp(page)
    await fillStorage(page)
    await chooseDark(page)
  })

  withCopy('leaves the map without a copy, and it does not say it has one', async ({ page }) => {
    const session = await page.context().newCDPSession(page)
    const origin = new URL((await page.goto('embed.html'))?.url() ?? '').origin
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
    await openApp(page, '?v=1&i=2233&y=2018')
    // The copy is given up while it is made.
    await expect
      .poll(
        () =>
          page.evaluate(async () => {
            const registration = await navigator.serviceWorker.getRegistration()
            return registration?.installing?.state ?? registration?.active?.state ?? 'none'
          }),
        { timeout: 20_000 },
      )
      .toBe('none')
    await settled(page)
    await page.getByRole('button', { name: 'Over deze kaart' }).click()
    await page.locator('.about .glossary').waitFor()
    expect(await page.getByText('staat nu ook op dit toestel').count()).toBe(0)
  })
})

describe('storage that is corrupt', () => {
  test('gives the usual look, and leaves damaged stories as they are', async ({ page }) => {
    await page.addInitScript(() => {
      localStorage.setItem('wijkwijzer.look', '{"half')
      localStorage.setItem('wijkwijzer.story.a', '{"revision":1,"story":{"tit')
      localStorage.setItem('wijkwijzer.story.b', 'null')
    })
    await openApp(page)
    expect(await page.locator('html').getAttribute('data-flavour')).toBe('light')
    await openStoriesAnew(page)
    await page.getByText('2 bewaarde verhalen zijn beschadigd').waitFor()
    await newStory(page, 'Wijkoverleg')
    expect(await page.evaluate(() => localStorage.getItem('wijkwijzer.story.b'))).toBe('null')
  })
})

describe('two tabs', () => {
  test('that change one story keep both versions', async ({ page }) => {
    await openStories(page)
    await newStory(page, 'Wijkoverleg')
    const other = await page.context().newPage()
    await openStories(other)
    await other.getByRole('button', { name: 'Bewerk: Wijkoverleg' }).click()
    // What the other tab is told comes late, as on a machine that is busy.
    await other.evaluate(() => {
      window.addEventListener('storage', (event) => event.stopImmediatePropagation(), true)
    })
    await page.getByLabel('Titel van het verhaal').fill('Wijkoverleg van maandag')
    await other.getByText('is in een ander venster veranderd').waitFor()
    await other.getByLabel('Titel van het verhaal').fill('Wijkoverleg van dinsdag')
    await page.getByText('is in een ander venster veranderd').waitFor()
    const titles = await page.evaluate(() =>
      Object.keys(localStorage).map((key) => localStorage.getItem(key) ?? ''),
    )
    expect(titles.some((text) => text.includes('Wijkoverleg van dinsdag'))).toBe(true)
  })
})
