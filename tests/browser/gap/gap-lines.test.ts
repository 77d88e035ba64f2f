import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { openDisclosure, yearRows } from './gap-page.ts'

const test = browserTest({ webgl: 'off' })

/** What the years of a line say, by year: `€ −4 731`. */
async function lineValues(line: Locator): Promise<ReadonlyMap<string, string>> {
  const names = await line
    .getByRole('option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('aria-label') ?? ''))
  return new Map(
    names.map((name) => {
      const [year = '', value = ''] = plain(name).split(/ ?: /)
      return [year, value]
    }),
  )
}

/** Places of the dots of a line, and of the ticks beside it with the numbers they stand for. */
async function drawn(line: Locator) {
  return line.evaluate((figure) => ({
    dots: Array.from(figure.querySelectorAll('.gap-line__dot'), (dot) =>
      Number(dot.getAttribute('cy')),
    ),
    ticks: Array.from(figure.querySelectorAll('[data-tick]'), (tick) => ({
      value: Number(tick.getAttribute('data-tick')),
      y: Number(tick.querySelector('line')?.getAttribute('y1')),
    })),
  }))
}

const lines = (page: Page): Locator => page.locator('.gap-line')
const numberIn = (text: string): number =>
  Number(
    text
      .replace('−', '-')
      .replace(/[^\d,-]/g, '')
      .replace(',', '.'),
  )

async function openLines(page: Page, query: string): Promise<void> {
  await openApp(page, query)
  await lines(page).first().waitFor()
  await openDisclosure(page.locator('.gap-years details'))
}

describe('the lines of the gap', () => {
  test.for([
    { name: 'income', query: '', count: 2 },
    { name: 'unemployment', query: '?i=2233', count: 1 },
    { name: 'people of 65 to 79', query: '?i=x_6579', count: 1 },
    { name: 'two years only', query: '?i=2414', count: 1 },
  ])(
    '$name: line and table tell the same, at the right height',
    async ({ query, count }, { page }) => {
      await openLines(page, query)
      const rows = await yearRows(page)
      expect(await lines(page).count()).toBe(count)
      for (let place = 0; place < count; place++) {
        const line = lines(page).nth(place)
        const values = await lineValues(line)
        expect(values.size).toBeGreaterThan(1)
        expect([...values]).toEqual([...rows].map(([year, cells]) => [year, cells[place]]))
        const { dots, ticks } = await drawn(line)
        const [low, high] = [ticks[0], ticks.at(-1)]
        if (!low || !high) throw new Error('an axis without ticks')
        // One pixel, and what rounding of the written value can move a dot.
        const perUnit = (low.y - high.y) / (high.value - low.value)
        const expected = [...values.values()].map(
          (text) => low.y - (numberIn(text) - low.value) * perUnit,
        )
        for (const [index, y] of dots.entries()) {
          expect(Math.abs(y - (expected[index] ?? Number.NaN))).toBeLessThan(1 + 0.5 * perUnit)
        }
      }
    },
  )

  test('income: larger in euros and smaller in per cent, both zoomed in', async ({ page }) => {
    await openLines(page, '')
    const courses = page.locator('.gap-line__course')
    expect(await courses.allTextContents()).toEqual(['Groter', 'Kleiner'])
    for (const line of await lines(page).all()) {
      expect(plain((await line.textContent()) ?? '')).toContain('0 (geen verschil) ligt hoger')
      expect(await line.locator('.gap-line__zero').count()).toBe(0)
    }
    expect(
      await page
        .locator('.gap-line__label')
        .allTextContents()
        .then((all) => all.map(plain)),
    ).toEqual(['€ −4 683', '€ −5 082', '−27,5%', '−19,5%'])
  })

  test('years that lack are never joined', async ({ page }) => {
    await openLines(page, '?i=2414')
    const path = (await page.locator('.gap-line__line').getAttribute('d')) ?? ''
    expect(path).not.toMatch(/[LC]/)
    expect(await page.locator('.gap-line__dot').count()).toBe(2)
  })

  test('arrow keys walk both lines, Enter shows the year on the map', async ({ page }) => {
    await openLines(page, '')
    const list = page.getByRole('listbox', { name: 'Wordt het verschil kleiner? In euro' })
    await list.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('ArrowLeft')
    const active = (await list.getAttribute('aria-activedescendant')) ?? ''
    const label = plain((await page.locator(`[id="${active}"]`).getAttribute('aria-label')) ?? '')
    const rows = await yearRows(page)
    expect(label).toBe(`2022: ${rows.get('2022')?.[0]}`)
    const shown = await page.locator('.gap-line__label').allTextContents()
    expect(shown.map(plain)).toEqual([label, `2022: ${rows.get('2022')?.[1]}`])
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('y=2022')
    await settled(page)
    expect(await list.locator('[aria-selected="true"]').getAttribute('aria-label')).toContain(
      '2022',
    )
    await page.keyboard.press('Escape')
    expect(await list.getAttribute('aria-activedescendant')).toBeNull()
  })

  test('the pointer finds the nearest year', async ({ page }) => {
    await openLines(page, '?i=2233')
    const dot = page.locator('.gap-line__dot').nth(4)
    const name = plain((await dot.getAttribute('aria-label')) ?? '')
    await dot.scrollIntoViewIfNeeded()
    const box = await dot.boundingBox()
    if (!box) throw new Error('the dot is not drawn')
    await page.mouse.move(box.x + box.width / 2 + 2, box.y + 30)
    const label = page.locator('.gap-line__label')
    await expect.poll(async () => plain((await label.textContent()) ?? '')).toMatch(/^2014: /)
    expect(name).toContain(plain((await label.textContent()) ?? ''))
  })
})
