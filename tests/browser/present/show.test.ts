import { describe, expect } from 'vitest'
import { test } from '../support/browser-test.ts'
import { startWithPresenter, waitForSlide, waitForWords } from './present-page.ts'

const SLIDES = 14
const PATIENCE = { timeout: 10_000 }

describe('the built-in story in two windows', () => {
  test('steps through by keyboard alone, either window leading', async ({ page }) => {
    const presenter = await startWithPresenter(page)
    const titles: string[] = []
    for (let slide = 1; slide <= SLIDES; slide++) {
      await waitForSlide(page, slide)
      await waitForSlide(presenter, slide)
      const title = (await presenter.locator('.presenter__position').textContent()) ?? ''
      titles.push(title)
      await waitForWords(page, title.replace(/^.*?: /, ''))
      const leader = slide % 2 === 0 ? page : presenter
      await leader.keyboard.press(slide % 3 === 0 ? 'ArrowRight' : 'PageDown')
    }
    expect(new Set(titles).size).toBe(SLIDES)
    await page.keyboard.press('Home')
    await waitForSlide(presenter, 1)
    await presenter.keyboard.press('End')
    await waitForSlide(page, SLIDES)
    await page.keyboard.press('PageUp')
    await waitForSlide(presenter, SLIDES - 1)
  })

  test('agrees after a reload of either window', async ({ page }) => {
    const presenter = await startWithPresenter(page)
    await presenter.keyboard.press('PageDown')
    await waitForSlide(page, 2)
    await page.reload()
    await waitForSlide(page, 2)
    await waitForWords(page, 'nieuwste cijfers')
    await page.keyboard.press('PageDown')
    await waitForSlide(presenter, 3)
    await presenter.reload()
    await waitForSlide(presenter, 3)
    await presenter.keyboard.press('End')
    await waitForSlide(page, SLIDES)
    await presenter.locator('.presenter__notes', { hasText: 'duizenden mensen' }).waitFor()
    // On the slide of the services both windows show them, this slide and the next one.
    for (let back = 0; back < 3; back++) await presenter.keyboard.press('PageUp')
    await waitForSlide(page, SLIDES - 3)
    await presenter.locator('.presenter__current [data-service]').first().waitFor()
    await presenter.locator('.presenter__next [data-service]').first().waitFor()

    // A link in the same tab shows what it asks, not the show that is under way.
    await page.goto('?v=1&i=2233&y=2020&l=nl&u=projector')
    await waitForWords(page, 'Werkloosheidsgraad')
    expect(await page.locator('.show__subtitle').innerText()).toContain('2020')
    expect(await page.locator('.show__position').count()).toBe(0)
  })

  test('blanks, enlarges, lights and stops by its keys', async ({ page }) => {
    const presenter = await startWithPresenter(page)
    await page.bringToFront()
    await page.keyboard.press('b')
    await page.locator('[data-curtain]').waitFor()
    await presenter.locator('.presenter__blank').waitFor()
    await page.keyboard.press('PageDown')
    await waitForSlide(presenter, 2)
    expect(await page.locator('[data-curtain]').count()).toBe(0)

    await page.keyboard.press('l')
    await page.locator('.show[data-legend="large"]').waitFor()
    await page.keyboard.press('l')

    const faint = page.locator('.show__drawing path[data-district][fill-opacity=".3"]')
    expect(await faint.count()).toBe(0)
    await page.keyboard.press('s')
    // All but the 20 wijken of the arme sikkel.
    await expect.poll(() => faint.count(), PATIENCE).toBe(98)
    await page.locator('.show__drawing path[data-district="12"]').click()
    await expect.poll(() => faint.count(), PATIENCE).toBe(117)

    const isFull = () => page.evaluate(() => document.fullscreenElement !== null)
    await page.keyboard.press('f')
    await expect.poll(isFull, PATIENCE).toBe(true)
    await page.keyboard.press('Escape')
    await expect.poll(isFull, PATIENCE).toBe(false)
    await waitForSlide(page, 2)

    await page.keyboard.press('Escape')
    await page.locator('.shell[data-started]').waitFor()
    await presenter.getByText('De presentatie is gestopt').waitFor()
    expect(new URL(page.url()).searchParams.get('u')).toBeNull()
  })

  test('leaves the keys of the page alone outside a show', async ({ page }) => {
    await page.goto('')
    await page.locator('.shell[data-started]').waitFor()
    for (const key of ['b', 'l', 's', 'p', 'PageDown', 'End']) await page.keyboard.press(key)
    expect(page.context().pages()).toHaveLength(1)
    expect(await page.locator('.show, [data-curtain]').count()).toBe(0)
  })

  test('goes back to the page before with the Back button', async ({ page }) => {
    await page.goto('?v=1&i=2233&y=2020&l=nl#story')
    await page.locator('.stories__title').waitFor()
    await page.getByRole('button', { name: 'Toon', exact: true }).first().click()
    await waitForSlide(page, 1)
    await page.keyboard.press('PageDown')
    await page.keyboard.press('PageDown')
    await waitForWords(page, 'een omschrijving, geen grens')
    // The address follows a moment later.
    await expect.poll(() => new URL(page.url()).searchParams.get('m'), PATIENCE).toBe('stability')
    await page.goBack()
    await page.locator('.shell[data-started]').waitFor()
    expect(new URL(page.url()).searchParams.get('y')).toBe('2020')
  })
})
