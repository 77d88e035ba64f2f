import { describe, expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })

const LANGUAGES = [
  { id: 'nl', method: 'Hoe is dit berekend?', mean: 'Gemiddelde van een groep wijken' },
  { id: 'fr', method: 'Comment est-ce calculé ?', mean: 'Moyenne d’un groupe de quartiers' },
  { id: 'en', method: 'How is this computed?', mean: 'Mean of a group of neighbourhoods' },
] as const

describe('how it is computed', () => {
  test.for(LANGUAGES)(
    'is told in $id, at the measure on screen',
    async ({ id, method, mean }, { page }) => {
      await openApp(page, `?l=${id}`)
      const button = page.locator('.about-figure .method-button').last()
      expect(plain((await button.textContent()) ?? '')).toContain(method)
      await button.press('Enter')
      const dialog = page.getByRole('dialog')
      await dialog.locator('.method').first().waitFor()
      expect(await dialog.locator('.method').count()).toBe(20)
      expect(await dialog.locator('.method[open] .method__name').allTextContents()).toEqual([mean])
      expect(await axeViolations(page)).toEqual([])
      await page.keyboard.press('Escape')
      await expect
        .poll(() => button.evaluate((element) => element === document.activeElement))
        .toBe(true)
    },
  )

  test('follows what is shown', async ({ page }) => {
    await openApp(page, '?m=rank')
    await page.locator('.about-figure .method-button').last().click()
    const open = page.locator('.method[open]')
    await open.waitFor()
    expect(await open.getAttribute('data-method')).toBe('rank')
  })
})

describe('a word of the glossary', () => {
  test('is explained by a key, and gives the focus back', async ({ page }) => {
    await openApp(page)
    const word = page.locator('.legend .term', { hasText: 'Arme sikkel' })
    const note = page.locator('.term-note:popover-open')
    await word.press('Enter')
    await note.waitFor()
    expect(await note.textContent()).toContain('Het is een beschrijving, geen grens')
    expect(await note.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await note.count()).toBe(0)
    expect(await word.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('stays inside a window of 320 pixels', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 })
    await openApp(page)
    for (const word of await page.locator('.term:visible').all()) {
      await word.press('Enter')
      const box = await page.locator('.term-note:popover-open').boundingBox()
      expect(box?.x).toBeGreaterThanOrEqual(0)
      expect(box?.y).toBeGreaterThanOrEqual(0)
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(256)
      await page.keyboard.press('Escape')
    }
  })
})

describe('a measure that can not stay', () => {
  test('is told and spoken with its reason, until something else is shown', async ({ page }) => {
    await openApp(page, '?m=change,2018')
    await page.getByRole('button', { name: 'Ander cijfer kiezen' }).click()
    const dialog = page.getByRole('dialog', { name: 'Kies een cijfer' })
    await dialog.getByRole('searchbox').fill('groen in de wijk')
    await dialog.locator('.picker__option').first().click()
    await settled(page)
    const notice = page.locator('[data-notice="measure"]')
    const said = await notice.locator('p').textContent()
    expect(said).toMatch(/^Dit cijfer heeft geen verandering tussen 2018 en \d{4}\./)
    await expect.poll(() => page.locator('[aria-live="polite"]').first().textContent()).toBe(said)
    await notice.getByRole('button', { name: 'Begrepen' }).click()
    expect(await notice.count()).toBe(0)
  })
})

describe('two figures', () => {
  test('are both named: by the page, by what is said of them, and by the gap', async ({ page }) => {
    await openApp(page, '?x=bivariate,2233')
    await expect
      .poll(() => page.title())
      .toMatch(/^Mediaan belastbaar inkomen en werkloosheidsgraad/)
    const about = page.locator('.about-figure')
    expect(await about.locator('h2').textContent()).toBe('Over deze twee cijfers')
    expect(await about.locator('h3').allTextContents()).toEqual([
      'Mediaan belastbaar inkomen',
      'Werkloosheidsgraad',
    ])
    expect(await page.locator('.gap > .note').first().textContent()).toBe(
      'Dit paneel gaat over het eerste cijfer: Mediaan belastbaar inkomen.',
    )
  })
})
