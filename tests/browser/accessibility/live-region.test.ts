import { describe, expect } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { listen } from './spoken.ts'

const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })

const PATIENCE = { timeout: 10_000 }
/** Longer than the page waits before it speaks. */
const SILENCE_MILLISECONDS = 2000

describe('the live region', () => {
  test('speaks once after ten quick steps over the map, of the last wijk', async ({ page }) => {
    await openApp(page)
    await page.locator('#map').focus()
    const { heard } = await listen(page)
    await page.evaluate(() => {
      const map = document.getElementById('map')
      for (let step = 0; step < 10; step++) {
        const key = step % 2 === 0 ? 'Home' : 'End'
        map?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
      }
    })
    await expect.poll(heard, PATIENCE).toHaveLength(1)
    await page.waitForTimeout(SILENCE_MILLISECONDS)
    expect(await heard()).toEqual([expect.stringMatching(/^Marollen.*€ 19 743/)])
  })

  test('speaks once after ten quick changes of the year, of the last year', async ({ page }) => {
    await openApp(page)
    const { heard } = await listen(page)
    const slider = page.getByRole('slider')
    await slider.focus()
    for (let step = 0; step < 10; step++) await page.keyboard.press('ArrowLeft', { delay: 10 })
    await settled(page)
    await expect.poll(heard, PATIENCE).toHaveLength(1)
    await page.waitForTimeout(SILENCE_MILLISECONDS)
    const year = /^(\d{4})/.exec((await slider.getAttribute('aria-valuetext')) ?? '')?.[1] ?? ''
    expect(Number(year)).toBeLessThanOrEqual(2013)
    expect(await heard()).toEqual([expect.stringContaining(` ${year} `)])
  })

  test('speaks the finding of another figure, and the wijk that Enter chose', async ({ page }) => {
    await openApp(page)
    const { heard } = await listen(page)
    await page.locator('[data-door="indicators"]').press('Enter')
    await page.getByRole('searchbox').fill('werkloosheid')
    await page.locator('.picker__option').first().press('Enter')
    await expect.poll(heard, PATIENCE).toEqual([expect.stringContaining('werkloosheid')])
    await page.locator('#map').press('End')
    await expect.poll(heard, PATIENCE).toHaveLength(2)
    await page.keyboard.press('Enter')
    await expect.poll(heard, PATIENCE).toHaveLength(3)
    expect((await heard()).at(-1)).toMatch(/^Profiel van /)
  })
})
