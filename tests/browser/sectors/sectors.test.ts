import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { publishedSectors } from '../../support/published-sectors.ts'
import { openShare, save } from '../share/share-page.ts'
import { openApp, plain, pointAt, settled, waitForWebgl } from '../support/app-page.ts'
import { browserTest, test as webglTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })
const phone = browserTest({ webgl: 'off', viewport: { width: 390, height: 844 } })

const SECTORS = '?x=sectors'
const KAPELLEVELD = 92
const chooseLens = (page: Page, label: string) =>
  page.locator('.lens-switch .radio-switch__option', { hasText: label }).click()
const drawn = (page: Page) => page.locator('.map__svg [data-layer="sectorFill"] path')
const whole = (text: string): number => Number(plain(text).replace(/[^\d]/g, ''))

/** How far the table of sectors must be slid sideways, in pixels. */
const beyondTheBox = (page: Page): Promise<number> =>
  page.locator('.table-view__scroll').evaluate((box) => box.scrollWidth - box.clientWidth)

/** A place on the screen inside a drawn area, whatever its shape: the first of a grid over it. */
const placeInside = (area: Locator): Promise<{ readonly x: number; readonly y: number }> =>
  area.evaluate((element) => {
    if (!(element instanceof SVGGeometryElement)) throw new Error('not a drawn area')
    const box = element.getBBox()
    const toScreen = element.getScreenCTM()
    const parts = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]
    for (const right of parts) {
      for (const down of parts) {
        const point = new DOMPoint(box.x + right * box.width, box.y + down * box.height)
        if (element.isPointInFill(point) && toScreen)
          return point.matrixTransform(toScreen).toJSON()
      }
    }
    throw new Error('no place inside')
  })

/** Median and declarations of the sectors of a wijk in the order of the panel. */
const medianRows = (district: number) =>
  publishedSectors.sectors
    .filter((sector) => sector.district === district && sector.income.kind === 'observed')
    .map(({ income, declarations, name }) => ({
      name: name.nl,
      value: income.kind === 'observed' ? income.value : 0,
      declarations,
    }))
    .sort((a, b) => a.value - b.value)

describe('the switch to the sectors', () => {
  test('draws all of them for the one year they have, and leaves again', async ({ page }) => {
    await openApp(page)
    await chooseLens(page, 'Binnen de wijken')
    await drawn(page).first().waitFor({ state: 'attached' })
    await settled(page)
    expect(await drawn(page).count()).toBe(724)
    expect(await page.locator('h1').innerText()).toContain('per statistische sector')
    const query = new URL(page.url()).searchParams
    expect([query.get('x'), query.get('y')]).toEqual(['sectors', '2019'])
    const counts = await page.locator('.legend-table [data-legend="class"] td:nth-child(2)').all()
    const sum = (await Promise.all(counts.map((cell) => cell.innerText())))
      .map(whole)
      .reduce((a, b) => a + b, 0)
    expect(sum).toBe(658)
    await chooseLens(page, 'Eén kaart')
    await settled(page)
    expect(await drawn(page).count()).toBe(0)
    expect(await page.locator('h1').innerText()).not.toContain('sector')
  })

  test('a year that they do not have brings the wijken back', async ({ page }) => {
    await openApp(page, SECTORS)
    await drawn(page).first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: '2023: nieuwste' }).click()
    await settled(page)
    expect(await drawn(page).count()).toBe(0)
    expect(new URL(page.url()).searchParams.get('x')).toBeNull()
    expect(await page.locator('.years__now').innerText()).toBe('2023')
  })

  test('is not offered for a figure without sectors', async ({ page }) => {
    await openApp(page, '?i=2233&x=single')
    const labels = await page.locator('.lens-switch .radio-switch__option').allInnerTexts()
    expect(labels).not.toContain('Binnen de wijken')
    expect(labels).toContain('Kleine kaarten')
  })
})

describe('the gap inside a wijk', () => {
  test('lists the wijken with the widest, and the sectors of the chosen one', async ({ page }) => {
    await openApp(page, SECTORS)
    const list = page.locator('.sector-panel .extremes__item')
    await list.first().waitFor()
    expect(await list.count()).toBe(10)
    expect(plain(await page.locator('.widest__item').first().innerText())).toMatch(
      /Kapelleveld.*€ 7 100 – € 31 393.*€ 24 293/,
    )
    await list.first().click()
    const rows = page.locator('.sector-panel__table tbody tr')
    await rows.first().waitFor()
    const shown = await rows.evaluateAll((all) =>
      all.map((row) => ({
        name: row.querySelector('.sector-name span:last-child')?.firstChild?.textContent ?? '',
        value: row.querySelector('td')?.textContent ?? '',
        basis: row.querySelector('.sector-caution')?.textContent ?? '',
      })),
    )
    const expected = medianRows(KAPELLEVELD)
    expect(expected.length).toBeGreaterThan(3)
    expect(shown.slice(0, expected.length).map(({ name, value }) => [name, whole(value)])).toEqual(
      expected.map(({ name, value }) => [name, value]),
    )
    expect(shown.slice(0, expected.length).map(({ basis }) => whole(basis))).toEqual(
      expected.map(({ declarations }) => declarations),
    )
    const ask = async (number: Locator): Promise<string> => {
      await number.click()
      const filled = page.locator('[data-receipt="filled"]')
      await filled.waitFor()
      const text = plain(await filled.innerText())
      await page.keyboard.press('Escape')
      await filled.waitFor({ state: 'detached' })
      return text
    }
    const numbers = (place: string) => page.locator(`${place} .number-button`)
    expect(await ask(numbers('.sector-panel__table').first())).toBe('uitkomst = 7 100')
    expect(await ask(numbers('.sector-panel p').nth(2))).toBe('uitkomst = 31 393 − 7 100 = 24 293')
    await page.getByRole('button', { name: 'Alle wijken' }).click()
    await list.first().waitFor()
    // Of all numbers that follow from the sectors this one takes all of them.
    expect(await ask(numbers('#main-finding').last())).toMatch(
      /^alle aangiften = .*uitkomst = .* = 32,4155$/,
    )
    await page.locator('.about-figure .method-button').last().click()
    const method = page.locator('[data-method="sectors"]')
    await method.waitFor()
    expect(await method.evaluate((one) => one instanceof HTMLDetailsElement && one.open)).toBe(true)
    expect(plain(await method.innerText())).toContain('minstens 100 aangiften')
  })

  test('tells its sectors also outside the chosen municipality, with the caution', async ({
    page,
  }) => {
    await openApp(page, `${SECTORS}&g=21016&w=${KAPELLEVELD}`)
    const rows = page.locator('.sector-panel__table tbody tr')
    await rows.first().waitFor()
    const inside = publishedSectors.sectors.filter(({ district }) => district === KAPELLEVELD)
    expect(await rows.count()).toBe(inside.length)
    expect(await page.locator('.sector-panel').innerText()).toContain('Een sector is klein.')
  })

  test('a press on a sector chooses its wijk; pointing tells its figure', async ({ page }) => {
    await openApp(page, SECTORS)
    await page.locator('.sector-panel').waitFor()
    const sector = page.locator('.map__svg path[data-sector="21016A01-"]')
    await sector.waitFor({ state: 'attached' })
    const published = publishedSectors.sectors.find(({ code }) => code === '21016A01-')
    const tooltip = page.locator('.tooltip')
    // The page may still move under the pointer while its panels come.
    await expect
      .poll(async () => {
        const { x, y } = await placeInside(sector)
        await page.mouse.move(x, y)
        return tooltip.innerText()
      })
      .toContain(published?.name.nl ?? 'no name')
    expect(whole(await tooltip.locator('.tooltip__value').innerText())).toBe(
      Number(`${published?.income.kind === 'observed' ? published.income.value : ''}2019`),
    )
    const place = await placeInside(sector)
    await page.mouse.click(place.x, place.y)
    await page.locator('.sector-panel__table').waitFor()
    expect(new URL(page.url()).searchParams.get('w')).toBe(String(published?.district))
  })
})

describe('the table of the sectors', () => {
  test('has every sector with a figure or a reason, filtered, sorted and saved', async ({
    page,
  }) => {
    await openApp(page, `${SECTORS}&d=table`)
    const rows = page.locator('.sector-table tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(684)
    const highest = rows.first().locator('td').nth(1)
    expect(whole(await highest.innerText())).toBe(44_712)
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await beyondTheBox(page)).toBeLessThanOrEqual(0)
    const sorted = page.locator('.sector-table th[aria-sort]')
    expect(await sorted.getAttribute('aria-sort')).toBe('descending')
    for (const [order, shown] of [
      ['ascending', 2213],
      ['descending', 44_712],
    ] as const) {
      await sorted.getByRole('button', { name: 'Mediaan inkomen' }).click()
      await expect.poll(() => sorted.getAttribute('aria-sort')).toBe(order)
      await expect.poll(async () => whole(await highest.innerText())).toBe(shown)
    }
    await page.getByRole('searchbox', { name: 'Zoek een sector of wijk' }).fill('kapelleveld')
    await expect.poll(() => rows.count()).toBeLessThan(20)
    const names = await rows.locator('.sector-name span:last-child').allInnerTexts()
    await openShare(page)
    const { bytes } = await save(page, 'Bewaar als CSV')
    const [about = '', body = ''] = bytes.toString('utf8').split(/\r?\n;*\r?\n/)
    expect(about).toContain('per statistische sector')
    expect(about).toContain('Sectoren met een cijfer;658 / 684')
    expect(about).toContain('Statbel en BISA')
    const [head, ...lines] = body.trim().split(/\r?\n/)
    expect(head).toBe(
      'Sectorcode;Sector;Wijkcode;Wijk;Mediaan inkomen;Zoals getoond;Jaar;Aangiften;Inwoners;Reden zonder cijfer',
    )
    expect(lines.map((line) => line.split(';')[1])).toEqual(
      names.map((name) => name.split('\n')[0]?.replaceAll('\u00ad', '')),
    )
  })

  phone('fits a phone', async ({ page }) => {
    await openApp(page, `${SECTORS}&d=table`)
    await page.locator('.sector-table tbody tr').first().waitFor()
    expect(await beyondTheBox(page)).toBeLessThanOrEqual(0)
    const visible = await page
      .locator('.sector-table thead th')
      .evaluateAll((cells) =>
        cells.filter((cell) => cell.getBoundingClientRect().width > 0).map((c) => c.textContent),
      )
    expect(visible).toEqual(['Sector', 'Mediaan inkomen', 'Aangiften'])
    // Names have all the room that the numbers leave.
    const name = await page.locator('.sector-table tbody .sector-name').first().boundingBox()
    expect(name?.width).toBeGreaterThan(170)
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await beyondTheBox(page)).toBeLessThanOrEqual(0)
  })
})

describe('a slide of the sectors', () => {
  test('shows them in the room, with what the dots are', async ({ page }) => {
    await page.goto(`${SECTORS}&u=projector`)
    const legend = page.locator('.show__legend')
    await legend.waitFor()
    await expect
      .poll(async () => plain(await legend.innerText()))
      .toContain('Minder dan 100 aangiften')
    expect(await page.locator('h1').innerText()).toContain('per statistische sector')
  })
})

describe('on the map to zoom on', () => {
  webglTest('the sectors are drawn, pointed at and left again', async ({ page }) => {
    await openApp(page, '?l=fr')
    await waitForWebgl(page)
    await chooseLens(page, 'Dans les quartiers')
    await page.locator('.sector-panel').waitFor()
    const sector = page.locator('.map__svg path[data-sector="21016A01-"]')
    await sector.waitFor({ state: 'attached' })
    const place = await placeInside(sector)
    const name = publishedSectors.sectors.find(({ code }) => code === '21016A01-')?.name.fr
    await expect
      .poll(
        async () => {
          await pointAt(page, place)
          return page.locator('.tooltip').innerText()
        },
        { timeout: 20_000 },
      )
      .toContain(name ?? 'no name')
    await chooseLens(page, 'Une carte')
    await settled(page)
    await expect
      .poll(
        async () => {
          await pointAt(page, place)
          return page.locator('.tooltip').innerText()
        },
        { timeout: 20_000 },
      )
      .not.toContain(name ?? 'no name')
  })
})
