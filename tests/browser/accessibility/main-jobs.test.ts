import { readFile } from 'node:fs/promises'
import JSZip from 'jszip'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { publishedValues } from '../../support/published-json.ts'
import { openApp, plain } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { expectFocusSeen, isFocused, startAtTop, tabTo, tabToFold } from './keyboard.ts'
import { listen } from './spoken.ts'
import { wordsOf } from './words-of.ts'

/** By keyboard alone, on a machine without WebGL, as three people would. */
const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })

const PATIENCE = { timeout: 15_000 }
const SLIDES = 14

const { texts, present } = await wordsOf('nl')
const { ui } = texts

async function press(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expect.poll(() => focusFault(page), PATIENCE).toBe('')
}

async function focusFault(page: Page): Promise<string> {
  return expectFocusSeen(page).then(
    () => '',
    (error: unknown) => String(error),
  )
}

describe('by keyboard alone and without WebGL', () => {
  test('a policymaker finds the wijk with the lowest income and reads its gap', async ({
    page,
  }) => {
    await openApp(page)
    const { heard } = await listen(page)
    await startAtTop(page)
    await tabTo(page, 'link', ui.skipToMap)
    await press(page, 'Enter')
    expect(await isFocused(page, 'application', /Mediaan belastbaar inkomen/)).toBe(true)

    const income = publishedValues('2336', 2023)
    const lowest = [...income].sort(([, one], [, other]) => one - other)[0]?.[1] ?? Number.NaN
    expect(lowest).toBe(19_743)
    await press(page, 'End')
    await expect.poll(heard, PATIENCE).toEqual([expect.stringMatching(/^Marollen.*€ 19 743/)])
    await press(page, 'Enter')
    await expect.poll(heard, PATIENCE).toContain('Profiel van Marollen')
    await tabTo(page, 'button', ui.profile.close)
    const profile = page.getByRole('region', { name: 'Profiel van Marollen' })
    expect(plain(await profile.innerText())).toContain('€ 19 743')

    await press(page, 'Enter')
    await profile.waitFor({ state: 'detached' })
    await startAtTop(page)
    await tabTo(page, 'combobox', ui.gap.compareWith)
    const gap = page.getByRole('region', { name: ui.gap.title })
    const read = plain(await gap.innerText())
    expect(read).toContain('€ −5 355')
    expect(read).toContain('€ 21 005')
    expect(read).toContain('€ 26 360')
  })

  test('a partner finds the library that is nearest to a street', async ({ page }) => {
    await openApp(page)
    await startAtTop(page)
    await tabTo(page, 'combobox', ui.search.label)
    await page.keyboard.type('gallaitstraat', { delay: 20 })
    await page.getByRole('option', { name: /Gallaitstraat/ }).waitFor()
    await press(page, 'Enter')
    const nearest = /^Bibliotheek Schaarbeek \(Bib Sophia\)/
    await page.getByRole('button', { name: nearest }).waitFor(PATIENCE)
    await tabTo(page, 'button', nearest)
    const row = page.getByRole('button', { name: nearest })
    expect(plain((await row.textContent()) ?? '')).toContain('20 minuten · 1,6 km')
    await press(page, 'Enter')
    await expect.poll(() => isFocused(page, 'heading', /Bib Sophia/), PATIENCE).toBe(true)
    await tabTo(page, 'button', ui.services.card.close)
    await press(page, 'Enter')
    expect(await isFocused(page, 'button', nearest)).toBe(true)
  })

  test('a presenter steps through the built-in story and takes it along as PowerPoint', async ({
    page,
  }) => {
    await openApp(page)
    await startAtTop(page)
    await tabTo(page, 'button', new RegExp(`^${ui.tasks.doors.present.name}`))
    await press(page, 'Enter')
    await expect.poll(() => isFocused(page, 'heading', present.panel.title), PATIENCE).toBe(true)
    await tabTo(page, 'button', present.panel.start)
    await page.keyboard.press('Enter')
    for (let slide = 1; slide <= SLIDES; slide++) {
      await page.locator(`main[data-slide="${slide}"]`).waitFor(PATIENCE)
      expect(await page.getByRole('heading', { level: 1 }).innerText()).not.toBe('')
      if (slide < SLIDES) await page.keyboard.press('ArrowRight')
    }
    // The first leaves the full screen, where the browser gave it; the next one ends the show.
    await page.keyboard.press('Escape')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement), PATIENCE).toBeNull()
    if ((await page.locator('main.show').count()) > 0) await page.keyboard.press('Escape')
    await page.locator('.shell[data-started]').waitFor(PATIENCE)
    await expect.poll(() => focusFault(page), PATIENCE).toBe('')

    await tabToFold(page, present.share.title)
    await press(page, 'Enter')
    await tabTo(page, 'button', present.share.powerpoint)
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 60_000 }),
      page.keyboard.press('Enter'),
    ])
    const deck = await JSZip.loadAsync(await readFile(await download.path()))
    const slides = Object.keys(deck.files).filter((file) =>
      /^ppt\/slides\/slide\d+\.xml$/.test(file),
    )
    expect(slides).toHaveLength(SLIDES)
    await expect.poll(() => focusFault(page), PATIENCE).toBe('')
  }, 150_000)
})
