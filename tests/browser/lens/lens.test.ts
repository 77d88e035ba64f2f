import { rollup } from 'd3-array'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { publishedBreaks, publishedValues } from '../../support/published-json.ts'
import { openApp, plain, settled } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })
const BIVARIATE = '?x=bivariate,2233'
const SMALL_MAPS = '?x=smallMaps,2336,2233,2268,2443'

const whole = (text: string): number => Number(plain(text).replace(/[^\d]/g, ''))
const textsOf = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allTextContents()).map(plain)
const queryOf = (page: Page): URLSearchParams => new URL(page.url()).searchParams

/** What a person reads of the break lines listed. */
async function listedBreaks(page: Page) {
  await page.locator('.break-line').first().waitFor()
  return page.locator('.break-line').evaluateAll((rows) =>
    rows.map((row) => ({
      difference: row.querySelector('.break-line__difference strong')?.textContent ?? '',
      values: [...row.querySelectorAll('.break-line__side .number')].map(
        (cell) => cell.textContent ?? '',
      ),
      length: row.querySelector(':scope > .note')?.textContent ?? '',
    })),
  )
}

describe('break lines', () => {
  test('the ten largest are those of the adjacency table', async ({ page }) => {
    await openApp(page)
    await page.getByRole('checkbox', { name: 'Toon breuklijnen' }).check()
    const rows = await listedBreaks(page)
    const values = publishedValues('2336', 2023)
    const largest = publishedBreaks('2336', 2023).slice(0, 10)
    expect(rows.map(({ difference }) => whole(difference))).toEqual(
      largest.map(({ difference }) => difference),
    )
    expect(rows.map((row) => row.values.map(whole))).toEqual(
      largest.map(({ higher, lower }) => [values.get(higher), values.get(lower)]),
    )
    for (const [i, { metres }] of largest.entries()) {
      const length = plain(rows[i]?.length ?? '')
      if (metres < 1000) expect(length).toContain(`${metres} m`)
      expect(length.includes('korte grens')).toBe(metres < 100)
    }
    expect(queryOf(page).get('b')).toBe('shown')
  })

  test('the map draws them, and a row puts its two wijken in the light', async ({ page }) => {
    await openApp(page, '?b=shown')
    await page.locator('.break-line').first().waitFor()
    const drawn = page.locator('.map__svg [data-layer="breakLine"] path')
    const before = await drawn.count()
    expect(before).toBeGreaterThan(20)
    await page.locator('.break-line').nth(1).hover()
    await expect.poll(() => drawn.count()).toBeLessThan(before)
    const lit = page.locator('.map__svg [data-layer="districtFill"] path[fill-opacity="1"]')
    expect(await lit.count()).toBe(2)
    await page.mouse.move(2, 2)
    await expect.poll(() => drawn.count()).toBe(before)
    expect(await lit.count()).toBe(118)
  })

  test('a row answers the keyboard', async ({ page }) => {
    await openApp(page, '?b=shown')
    const side = page.locator('.break-line__side').first()
    await side.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Profiel van Diesdelle' }).waitFor()
  })

  test('there are none for counts', async ({ page }) => {
    await openApp(page, '?i=1603')
    expect(await page.getByRole('checkbox', { name: 'Toon breuklijnen' }).isDisabled()).toBe(true)
  })
})

describe('two indicators', () => {
  test('nine cells hold all wijken, and the map shows as many of each colour', async ({ page }) => {
    await openApp(page)
    await page.locator('.radio-switch__option', { hasText: 'Twee cijfers' }).click()
    await page.locator('.bivariate-grid').waitFor()
    const counts = (await textsOf(page, '.bivariate-grid [data-legend="pair"]')).map(whole)
    expect(counts).toHaveLength(9)
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(118)
    const fills = await page
      .locator('.map__svg [data-layer="districtFill"] path')
      .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')))
    const drawn = [
      ...rollup(
        fills,
        (same) => same.length,
        (fill) => fill,
      ).values(),
    ]
    expect(drawn.sort()).toEqual(counts.filter((count) => count > 0).sort())
    expect(await page.locator('.single-maps .small-map__svg').count()).toBe(2)
    expect(queryOf(page).get('x')).toBe('bivariate,2233')
    expect(plain((await page.locator('.headline__sentence').textContent()) ?? '')).toContain(
      'niet dat het ene het andere veroorzaakt',
    )
  })

  test('a second figure that lacks the year says which year it shows', async ({ page }) => {
    await openApp(page, '?x=bivariate,2443')
    await expect
      .poll(() => textsOf(page, '.bivariate .notice').then((texts) => texts.join()))
      .toContain('bestaat niet voor 2023: dit is 2021')
  })

  test('the two change places, and one map comes back as it was', async ({ page }) => {
    await openApp(page, BIVARIATE)
    await page.locator('.bivariate-grid').waitFor()
    await page.getByRole('button', { name: 'Wissel de twee cijfers om' }).click()
    await settled(page)
    await expect.poll(() => queryOf(page).get('x')).toBe('bivariate,2336')
    await page.locator('.radio-switch__option', { hasText: 'Eén kaart' }).click()
    await page.locator('.legend-table').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Werkloosheidsgraad')
  })
})

describe('small maps', () => {
  test('show the figure, its year and a legend each', async ({ page }) => {
    await openApp(page, SMALL_MAPS)
    await expect.poll(() => page.locator('.small-map__svg').count()).toBe(4)
    expect(await page.locator('.map').isVisible()).toBe(false)
    const noise = page.locator('[data-indicator="2443"]')
    expect(plain((await noise.textContent()) ?? '')).toContain('2021 (geen cijfer voor 2023)')
    for (const card of await page.locator('.small-map-card').all()) {
      expect(await card.locator('.mini-legend__row').count()).toBeGreaterThan(2)
      expect(await card.locator('[tabindex="0"], button, a, select, input').count()).toBe(1)
    }
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('share hover and selection', async ({ page }) => {
    await openApp(page, SMALL_MAPS)
    await expect.poll(() => page.locator('.small-map__svg').count()).toBe(4)
    const place = await page
      .locator('[data-indicator="2233"] [data-district="95"]')
      .first()
      .boundingBox()
    if (!place) throw new Error('district 95 is not drawn')
    await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2)
    const outlines = page.locator('.small-map [data-layer="hoverLine"] path:first-child')
    await expect
      .poll(() => outlines.evaluateAll((all) => all.map((path) => path.getAttribute('d') ?? '')))
      .toSatisfy(
        (all: readonly string[]) => all.length === 4 && new Set(all).size === 1 && !!all[0],
      )
    const names = await textsOf(page, '.pointed-value')
    const income = publishedValues('2336', 2023).get(95) ?? 0
    expect(whole(names[0] ?? '')).toBe(income)
    expect(new Set(names).size).toBe(4)
    await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2)
    await expect.poll(() => queryOf(page).get('w')).toBe('95')
    await expect
      .poll(() => page.locator('.small-map [data-layer="selectionLine"] path').count())
      .toBe(4)
  })

  test('walk by keyboard', async ({ page }) => {
    await openApp(page, SMALL_MAPS)
    const first = page.locator('.small-map').first()
    await first.focus()
    await page.keyboard.press('Home')
    await expect
      .poll(() => textsOf(page, '.pointed-value').then((all) => all[0]))
      .toContain('Diesdelle')
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: 'Profiel van Diesdelle' }).waitFor()
  })

  test('are added, moved and taken away, and the link keeps the order', async ({ page }) => {
    await openApp(page, '?x=smallMaps,2336,2233')
    const lens = () => queryOf(page).get('x')
    await page.getByLabel('Cijfer toevoegen').selectOption('1603')
    await expect.poll(lens).toBe('smallMaps,2336,2233,1603')
    await page.getByRole('button', { name: /^Zet Werkloosheidsgraad eerder/ }).click()
    await expect.poll(lens).toBe('smallMaps,2233,2336,1603')
    await page.getByRole('button', { name: /^Neem Mediaan belastbaar inkomen weg/ }).click()
    await expect.poll(lens).toBe('smallMaps,2233,1603')
    await page.reload()
    await expect.poll(() => page.locator('.small-map__svg').count()).toBe(2)
    expect(await textsOf(page, '.small-map-card__title')).toEqual([
      'Werkloosheidsgraad',
      'Aantal inwoners',
    ])
  })
})

describe('in every language', () => {
  const dutch = /\b(wijken|kaart|cijfer|cijfers|breuklijnen|laag|hoog|grens|verschil)\b/i

  test.for([
    { language: 'fr', query: BIVARIATE, part: '.bivariate' },
    { language: 'en', query: BIVARIATE, part: '.bivariate' },
    { language: 'fr', query: SMALL_MAPS, part: '.small-maps' },
    { language: 'en', query: SMALL_MAPS, part: '.small-maps' },
    { language: 'fr', query: '?b=shown', part: '.break-lines' },
    { language: 'en', query: '?b=shown', part: '.break-lines' },
  ])('$part has no Dutch left in $language', async ({ language, query, part }, { page }) => {
    await openApp(page, `${query}&l=${language}`)
    await page.locator(part).waitFor()
    await page.waitForTimeout(500)
    const words = plain((await page.locator(part).textContent()) ?? '')
    expect(words.length).toBeGreaterThan(100)
    expect(words).not.toMatch(dutch)
    expect(plain((await page.locator('.lens-switch').textContent()) ?? '')).not.toMatch(dutch)
  })
})

describe('for everyone', () => {
  test.for([BIVARIATE, SMALL_MAPS, '?b=shown'])(
    '%s breaks no rule of axe',
    async (query, { page }) => {
      await openApp(page, query)
      await page.locator('.bivariate-grid, .small-map__svg, .break-line').first().waitFor()
      await page.waitForTimeout(300)
      expect(await axeViolations(page)).toEqual([])
    },
  )
})
