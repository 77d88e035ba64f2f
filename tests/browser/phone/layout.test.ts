import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { goTo, openApp, settled, speak } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { layoutFaults } from './layout-faults.ts'

const LANGUAGES = ['nl', 'fr', 'en'] as const

/** The main states, as links. */
const STATES = {
  'first screen': '',
  'pressed wijk': 'w=14',
  finder: 'o=find&s=library,communityCentre&f=4.345,50.855',
  reach: 'o=place&i=x_reach_library_10&a=library,10',
  scenario:
    'o=place&i=x_reach_library_10&y=2025&s=library&a=library,10&h=add,4.31,50.86~add,4.33,50.84',
  table: 'd=table',
  'two figures': 'x=bivariate,2233',
  'small maps': 'x=smallMaps,2336,2233,2268',
} as const

const SIZES = [
  { name: 'a phone', width: 390, height: 844 },
  { name: 'a small phone', width: 320, height: 640 },
  { name: 'a phone on its side', width: 844, height: 390 },
  { name: 'a page enlarged four times', width: 320, height: 256 },
] as const

/** The box of a name counts its halo, of which a pixel may be lost at the edge. */
const HALO_PIXELS = 2

/** The list of services comes a moment after the panel. */
async function listed(page: Page): Promise<void> {
  if (page.url().includes('o=find')) await page.locator('.service-row').first().waitFor()
}

const onTouch = browserTest({ webgl: 'off', hasTouch: 'yes', pages: 'open' })
const withMouse = browserTest({ webgl: 'off' })
const withLargeLetters = browserTest({ webgl: 'off', pages: 'open' })

describe.each(SIZES)('on $name ($width x $height)', ({ width, height }) => {
  onTouch.for(Object.entries(STATES))(
    '%s: nothing sticks out, is cut or covered',
    {
      timeout: 120_000,
    },
    async ([, query], { page }) => {
      await page.setViewportSize({ width, height })
      await goTo(page, `?v=1&l=nl&${query}`)
      for (const language of LANGUAGES) {
        await speak(page, language)
        await listed(page)
        expect.soft(await layoutFaults(page), language).toEqual([])
      }
    },
  )
})

describe.each([
  { width: 390, height: 844 },
  { width: 1280, height: 800 },
])('with letters twice as large in $width x $height', ({ width, height }) => {
  withLargeLetters.for(Object.entries(STATES))(
    '%s: nothing sticks out, is cut or covered',
    {
      timeout: 120_000,
    },
    async ([, query], { page }) => {
      await page.setViewportSize({ width, height })
      await goTo(page)
      const cdp = await page.context().newCDPSession(page)
      await cdp.send('Page.enable')
      await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } })
      await goTo(page, `?v=1&l=nl&${query}`)
      for (const language of LANGUAGES) {
        await speak(page, language)
        const size = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
        expect(size).toBe('32px')
        await listed(page)
        expect.soft(await layoutFaults(page), language).toEqual([])
      }
    },
  )
})

describe('without the sheet', () => {
  withMouse.for([
    { query: '', after: '.years' },
    { query: 'o=find', after: '.find' },
    { query: 'o=place', after: '.place' },
  ])('words, map, then $after', async ({ query, after }, { page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openApp(page, `?v=1&${query}`)
    await page.locator(after).waitFor()
    const tops = await Promise.all(
      ['.headline', '.map__stage', after].map(
        async (part) => (await page.locator(part).first().boundingBox())?.y ?? Number.NaN,
      ),
    )
    expect(tops).toEqual(tops.toSorted((one, other) => one - other))
    expect(tops).not.toContain(Number.NaN)
  })
})

describe('the table', () => {
  onTouch('has all its columns in sight on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await goTo(page, '?v=1&l=nl&d=table')
    const box = page.locator('.table-view__scroll')
    for (const language of LANGUAGES) {
      await speak(page, language)
      for (const heading of await page.locator('.district-table .sort-button').all()) {
        if (!(await heading.isVisible())) continue
        await heading.click()
        await settled(page)
        const beyond = await box.evaluate((element) => element.scrollWidth - element.clientWidth)
        expect.soft(beyond, `${language}: ${await heading.textContent()}`).toBeLessThanOrEqual(0)
      }
    }
    expect(await page.locator('.table-view__wider').count()).toBe(0)
  })

  onTouch('says that it slides sideways where it must, and loses no column', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await goTo(page, '?v=1&l=nl&d=table')
    await page.getByText('Schuif de tabel opzij').waitFor()
    const compare = page.locator('.district-table .compare-checkbox').first()
    await compare.scrollIntoViewIfNeeded()
    const { x = Number.NaN, width = Number.NaN } = (await compare.boundingBox()) ?? {}
    expect(x + width).toBeLessThanOrEqual(320)
    await compare.check()
    await page.locator('.compare-panel').waitFor()
  })
})

/** Limits of a class in the legend that are broken, as “29,000 –” above “32,000”. */
const limitsOverTwoLines = (page: Page): Promise<readonly string[]> =>
  page.locator('.legend-table [data-legend="class"] th').evaluateAll((heads) =>
    heads.flatMap((head) => {
      const limits = [...head.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
      if (!limits) return []
      const range = document.createRange()
      range.selectNodeContents(limits)
      const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
      return lines.size > 1 ? [limits.textContent ?? ''] : []
    }),
  )

describe('the names on a small map', () => {
  withMouse.for(LANGUAGES)(
    'in %s: that of the zone, and of most municipalities',
    async (language, { page }) => {
      for (const width of [390, 360, 320]) {
        await page.setViewportSize({ width, height: 844 })
        await openApp(page, `?v=1&l=${language}`)
        const texts = page.locator('.map__svg [data-layer="label"] text')
        await expect
          .poll(() => texts.last().textContent())
          .toMatch(/^(Arme sikkel|Croissant pauvre|Poor crescent)$/)
        const frame = await page.locator('.map__stage').boundingBox()
        const boxes = await texts.evaluateAll((elements) =>
          elements.map((element) => element.getBoundingClientRect()),
        )
        for (const { left, right } of boxes) {
          const { x = Number.NaN, width: room = Number.NaN } = frame ?? {}
          expect(left).toBeGreaterThanOrEqual(x - HALO_PIXELS)
          expect(right).toBeLessThanOrEqual(x + room + HALO_PIXELS)
        }
        expect(await limitsOverTwoLines(page)).toEqual([])
        // The zone and at least this many of the 19 municipalities.
        expect(boxes.length - 1).toBeGreaterThanOrEqual(width === 320 ? 11 : 13)
      }
    },
  )
})
