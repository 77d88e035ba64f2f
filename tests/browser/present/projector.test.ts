import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off', viewport: { width: 1280, height: 720 } })

const VIEWS = {
  income: '?v=1&y=2018&l=nl&u=projector',
  reach: '?v=1&i=x_reach_library_15&y=2025&s=communityCentre,library&l=fr&u=projector',
  people: '?v=1&i=1603&y=2025&l=en&u=projector',
  offer: '?v=1&y=2023&s=communityCentre,library&l=nl&u=projector',
  // The longest unit, in the narrow column of the legend.
  dwellings: '?v=1&i=2268&y=2024&l=fr&u=projector',
}

interface SeenText {
  readonly text: string
  readonly pixels: number
  readonly contrast: number
}

/** Every text in sight with its size on the screen and its contrast, from the computed styles. */
function seenTexts(page: Page): Promise<readonly SeenText[]> {
  return page.evaluate(() => {
    const channels = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number)
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const share = value / 255
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
      })
      return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const groundOf = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)'
      const { backgroundColor } = getComputedStyle(element)
      return (channels(backgroundColor)[3] ?? 1) === 0
        ? groundOf(element.parentElement)
        : backgroundColor
    }
    const ratio = (one: string, other: string): number => {
      const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
      return (high + 0.05) / (low + 0.05)
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const seen: { text: string; pixels: number; contrast: number }[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      const text = node.textContent?.trim() ?? ''
      if (!element || text === '' || element.closest('.visually-hidden, script, style')) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const style = getComputedStyle(element)
      const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null
      seen.push({
        text,
        pixels: Number.parseFloat(style.fontSize) * (matrix?.a ?? 1),
        contrast: matrix ? ratio(style.fill, style.stroke) : ratio(style.color, groundOf(element)),
      })
    }
    return seen
  })
}

describe.each(Object.entries(VIEWS))('the view of %s for a room', (_, query) => {
  test('is readable from the back row: 20 px, 7 to 1', async ({ page }) => {
    await page.goto(query)
    await page.locator('.show[data-shown] .show__drawing text').first().waitFor()
    // They hide while the pointer rests.
    await page.mouse.move(640, 700)
    await page.locator('.show__controls').waitFor()
    const texts = await seenTexts(page)
    expect(texts.length).toBeGreaterThan(15)
    // Half a pixel is lost where the drawing is rounded.
    expect(texts.filter(({ pixels }) => pixels < 19.5)).toEqual([])
    expect(texts.filter(({ contrast }) => contrast < 7)).toEqual([])
  })

  test('keeps legend and source in sight when the legend is large', async ({ page }) => {
    await page.goto(query)
    await page.locator('.show[data-shown] .show__drawing text').first().waitFor()
    await page.keyboard.press('l')
    await page.locator('.show[data-legend="large"]').waitFor()
    for (const part of ['legend', 'source']) {
      const box = await page.locator(`.show__${part}`).boundingBox()
      expect((box?.y ?? 0) + (box?.height ?? 999), part).toBeLessThanOrEqual(720)
    }
  })

  test('shows title, map, legend, sentence and source, all in sight', async ({ page }) => {
    await page.goto(query)
    await page.locator('.show[data-shown] .show__drawing text').first().waitFor()
    for (const part of ['title', 'sentence', 'drawing', 'legend', 'source']) {
      const box = await page.locator(`.show__${part}`).boundingBox()
      expect(box?.y ?? -1, part).toBeGreaterThanOrEqual(0)
      expect((box?.y ?? 0) + (box?.height ?? 999), part).toBeLessThanOrEqual(720)
    }
    const over = await page
      .locator('.show p, .show li, .show strong')
      .evaluateAll((parts) =>
        parts.flatMap((part) =>
          part.getBoundingClientRect().right > innerWidth && !part.closest('.visually-hidden')
            ? [part.textContent]
            : [],
        ),
      )
    expect(over, 'cut at the right').toEqual([])
    expect(await page.locator('.header, .stage__side').count()).toBe(0)
    expect(await axeViolations(page)).toEqual([])
  })
})
