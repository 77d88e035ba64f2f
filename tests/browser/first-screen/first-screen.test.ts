import { describe, expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { blockChunk } from '../support/block-chunk.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest()
const watchedFromTheStart = browserTest({ pages: 'own' })
const testWithoutScripts = browserTest({ javaScript: 'off' })

describe('without JavaScript', () => {
  testWithoutScripts('the page shows map, legend, title, sentence and source', async ({ page }) => {
    await page.goto('')
    expect(await page.locator('.map__svg [data-layer="districtFill"] path').count()).toBe(118)
    expect(
      await page.locator('.map__svg [data-layer="districtFill"] path').first().isVisible(),
    ).toBe(true)
    expect(await page.locator('.legend-table tr[data-legend="class"]').count()).toBeGreaterThan(3)
    expect(await page.locator('h1').isVisible()).toBe(true)
    expect(plain((await page.locator('.headline__sentence').textContent()) ?? '')).toContain(
      '21 005',
    )
    expect(await page.locator('.map__source').isVisible()).toBe(true)
  })
})

describe('before any map library', () => {
  test('the page hovers, selects by keyboard and switches indicator', async ({ page, watched }) => {
    const blocked = await blockChunk(watched, 'create-map-libre-view')
    await openApp(page)
    const box = await page.locator('.map__svg [data-district="1"]').boundingBox()
    if (!box) throw new Error('district 1 is not drawn')
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    await expect.poll(() => page.locator('.tooltip__name').textContent()).toBe('Grote Markt')
    await page.locator('#map').focus()
    await page.keyboard.press('Home')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Profiel van Diesdelle' }).waitFor()
    await page.getByRole('button', { name: 'Ander cijfer kiezen' }).click()
    await page.locator('.picker__option', { hasText: 'Werkloosheid' }).first().click()
    await settled(page)
    expect(await page.locator('h1').textContent()).toMatch(/werkloosheid/i)
    await expect.poll(blocked.requestCount).toBeGreaterThan(0)
    expect(await page.locator('.map').getAttribute('data-surface')).toBe('svg')
  })
})

describe('a link to another view', () => {
  watchedFromTheStart('never shows the first screen', async ({ page }) => {
    await page.addInitScript(() => {
      const seen: string[] = []
      Object.assign(window, { seenTitles: seen })
      const look = (): void => {
        const title = document.querySelector('h1')
        const app = document.getElementById('app')
        if (title && app && getComputedStyle(app).visibility === 'visible') {
          const text = title.textContent ?? ''
          if (seen.at(-1) !== text) seen.push(text)
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await openApp(page, '?i=2233')
    await page.waitForTimeout(300)
    const seen = await page.evaluate(
      () => (window as unknown as { seenTitles: string[] }).seenTitles,
    )
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatch(/werkloosheid/i)
  })
})
