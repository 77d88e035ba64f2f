import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, settled, waitForWebgl } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { fingersOn, middleOfMap } from './touch.ts'

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: 'yes' } as const

const scrolled = (page: Page): Promise<number> => page.evaluate(() => scrollY)

/** The camera in the link: longitude, latitude, zoom; null for the whole region. */
const camera = (page: Page): readonly number[] | null =>
  new URL(page.url()).searchParams.get('c')?.split(',').map(Number) ?? null

/** The map that can be zoomed comes at the first touch: here of the title, which answers nothing. */
async function touchedMap(page: Page): Promise<void> {
  await page.locator('h1').first().tap()
  await waitForWebgl(page)
}

const withWebgl = browserTest({ ...PHONE, webgl: 'on' })
const withoutWebgl = browserTest({ ...PHONE, webgl: 'off' })

describe.each([
  { surface: 'webgl', test: withWebgl },
  { surface: 'svg', test: withoutWebgl },
] as const)('fingers on the map with $surface', ({ surface, test }) => {
  const open = async (page: Page): Promise<void> => {
    await openApp(page)
    if (surface === 'webgl') await touchedMap(page)
  }

  test('one scrolls the page past the map', { timeout: 120_000 }, async ({ page }) => {
    await open(page)
    const [x, y] = await middleOfMap(page)
    const fingers = await fingersOn(page)
    await fingers.move([{ from: [x, y], to: [x, y - 200] }])
    await expect.poll(() => scrolled(page)).toBeGreaterThan(100)
    expect(camera(page)).toBeNull()
    await expect.poll(() => page.locator('.sheet').count()).toBe(0)
  })

  test('a tap says all that a pointer is told, and chooses the wijk', {
    timeout: 120_000,
  }, async ({ page }) => {
    await open(page)
    const [x, y] = await middleOfMap(page)
    await page.touchscreen.tap(x, y)
    const sheet = page.locator('.sheet')
    await sheet.waitFor()
    await settled(page)
    expect(new URL(page.url()).searchParams.get('w')).toMatch(/^\d+$/)
    await expect.poll(() => sheet.locator('.sheet__name').textContent()).not.toBe('')
    expect(await sheet.innerText()).toMatch(/€\s\d\d\s\d{3}\s+2023[\s\S]*van 118/)
    expect(await sheet.locator('.sheet__municipality').textContent()).not.toBe('')
    await expect.poll(() => coveredPixels(page)).toBeLessThanOrEqual(0)
  })
})

describe('the map that can be zoomed', () => {
  withWebgl('is not opened for who only looks, and is at the first touch', async ({ page }) => {
    await openApp(page)
    await settled(page)
    await page.waitForLoadState('networkidle')
    // Longer than an idle page waits at most.
    await page.waitForTimeout(2500)
    expect(await page.locator('.map__webgl canvas').count()).toBe(0)
    await touchedMap(page)
  })

  withWebgl('is opened at once for a link that is zoomed', async ({ page }) => {
    await openApp(page, '?v=1&c=4.35,50.85,13')
    await waitForWebgl(page)
  })
})

describe('two fingers on the map', () => {
  withWebgl(
    'apart come nearer, side by side move it, and the page stays',
    {
      timeout: 120_000,
    },
    async ({ page }) => {
      await openApp(page)
      await touchedMap(page)
      const [x, y] = await middleOfMap(page)
      const fingers = await fingersOn(page)
      await fingers.move([
        { from: [x - 40, y], to: [x - 120, y] },
        { from: [x + 40, y], to: [x + 120, y] },
      ])
      await expect.poll(() => camera(page)?.[2] ?? 0).toBeGreaterThan(11)
      const [, latitude = Number.NaN, zoom = Number.NaN] = camera(page) ?? []
      await fingers.move([
        { from: [x - 40, y], to: [x - 40, y - 100] },
        { from: [x + 40, y], to: [x + 40, y - 100] },
      ])
      await expect.poll(() => camera(page)?.[1] ?? 90).toBeLessThan(latitude)
      expect(camera(page)?.[2]).toBeCloseTo(zoom, 1)
      expect(await scrolled(page)).toBe(0)
    },
  )
})

/** How far the chosen wijk reaches behind the sheet, CSS pixels; 0 or less when not. */
function coveredPixels(page: Page): Promise<number> {
  return page.evaluate(() => {
    const wijk = new URLSearchParams(location.search).get('w')
    const shape = document.querySelector(`.map__svg path[data-district="${wijk}"]`)
    const sheet = document.querySelector('.sheet')
    if (!shape || !sheet) return Number.POSITIVE_INFINITY
    return shape.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top
  })
}
