import { readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain, settled, showTable } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { blockChunk } from '../support/block-chunk.ts'
import { browserTest } from '../support/browser-test.ts'

const MAROLLEN = 8
const test = browserTest({ webgl: 'off' })
const phone = browserTest({ webgl: 'off', viewport: { width: 390, height: 844 } })

/** Text as it stands on the page, blocks apart from each other. */
async function visibleText(locator: Locator): Promise<string> {
  const [text = ''] = await locator.allInnerTexts()
  return plain(text)
}

/** The figure of a wijk in a file of the published data, as it stands there. */
function published(id: string, year: number, district: number): number | null {
  const path = new URL(`../../../public/geo/indicators/${id}.json`, import.meta.url)
  const file: {
    readonly years: readonly number[]
    readonly districts: readonly number[]
    readonly values: readonly (readonly (number | null)[])[]
  } = JSON.parse(readFileSync(path, 'utf8'))
  return file.values[file.years.indexOf(year)]?.[file.districts.indexOf(district)] ?? null
}

async function openPortrait(page: Page, name: string): Promise<void> {
  await page.locator('.profile').getByRole('button', { name }).click()
  await page.locator('.similar__list').waitFor()
}

const rowText = async (page: Page, id: string): Promise<string> =>
  await visibleText(page.locator(`.portrait-row[data-indicator="${id}"]`))

const heads = async (page: Page): Promise<readonly string[]> =>
  (await page.locator('.comparison-table__district').allInnerTexts()).map(plain)

describe('the themes of a wijk', () => {
  test('have no heading without figures below it', async ({ page }) => {
    await openApp(page, `?w=${MAROLLEN}`)
    const themes = page.locator('.profile__theme')
    await themes.first().waitFor()
    for (const theme of await themes.all()) {
      expect(await theme.locator('.profile-row').count(), await visibleText(theme)).toBeGreaterThan(
        0,
      )
    }
    await openPortrait(page, 'Volledig portret')
    for (const theme of await page.locator('section:has(> .portrait__theme)').all()) {
      expect(
        await theme.locator('.portrait-row').count(),
        await visibleText(theme),
      ).toBeGreaterThan(0)
    }
  })
})

describe('on a wijk', () => {
  test('the portrait of Marollen shows the published figures', async ({ page }) => {
    await openApp(page, `?w=${MAROLLEN}`)
    await openPortrait(page, 'Volledig portret')
    expect(published('2336', 2023, MAROLLEN)).toBe(19743)
    const income = await rowText(page, '2336')
    expect(income).toContain('€ 19 743 2023')
    expect(income).toContain('laagste van 118')
    expect(income).toContain('gewest € 24 488')
    expect(income).toContain('€ 21 005 (20 wijken)')
    expect(published('2233', 2023, MAROLLEN)).toBe(29.65)
    const unemployment = await rowText(page, '2233')
    expect(unemployment).toContain('29,7%')
    expect(unemployment).toContain('25,0% (20 wijken)')
    expect(published('2268', 2024, MAROLLEN)).toBe(27.36)
    expect(await rowText(page, '2268')).toContain('27,4 per 100 huish.')
    expect(published('2514', 2023, MAROLLEN)).toBeNull()
    expect(await rowText(page, '2514')).toContain('Onder de drempel (2023)')
    expect(await page.locator('.portrait-row').count()).toBe(39)
  })

  test('three wijken are put side by side, and again from the link', async ({ page }) => {
    await openApp(page)
    await showTable(page)
    await page.getByRole('checkbox', { name: 'Zet Marollen in de vergelijking' }).check()
    const show = page.getByRole('button', { name: 'Toon de vergelijking' })
    // One wijk alone is not compared with anything.
    await show.waitFor()
    expect(await show.isDisabled()).toBe(true)
    await page.getByRole('checkbox', { name: 'Zet Diesdelle in de vergelijking' }).check()
    await show.click()
    await page.getByRole('combobox', { name: 'Zoek een wijk om toe te voegen' }).fill('dansart')
    await page
      .getByRole('dialog')
      .getByRole('option', { name: /Dansaert/ })
      .click()
    await expect.poll(() => heads(page)).toEqual(['Marollen', 'Diesdelle', 'Dansaert'])
    await expect.poll(() => page.url()).toContain('p=8.111.2')
    await page.reload()
    await page.locator('.comparison-table').waitFor()
    expect(await heads(page)).toEqual(['Marollen', 'Diesdelle', 'Dansaert'])
    const income = page.locator('.comparison-table tr[data-indicator="2336"] td')
    await expect
      .poll(async () => (await income.allInnerTexts()).map(plain))
      .toEqual([
        '€ 19 743 laagste van 118',
        '€ 38 236 hoogste van 118',
        '€ 23 471 84e hoogste van 118',
        '€ 24 488',
        '€ 21 005',
      ])
  })
})

test('the portrait names three similar wijken, how far they are and over how many figures', async ({
  page,
}) => {
  await openApp(page, `?w=${MAROLLEN}`)
  await openPortrait(page, 'Volledig portret')
  const similar = (await page.locator('.similar__list li').allInnerTexts()).map(plain)
  expect(similar).toHaveLength(3)
  for (const text of similar) expect(text).toMatch(/^.+, .+ afstand \d,\d\d over 2\d cijfers$/)
  await page.getByRole('button', { name: 'Zet deze wijken naast elkaar' }).click()
  await expect.poll(() => heads(page)).toHaveLength(4)
  expect((await heads(page))[0]).toBe('Marollen')
})

test('the portrait names the listed services and what the list can not tell', async ({ page }) => {
  await openApp(page, `?w=${MAROLLEN}`)
  await openPortrait(page, 'Volledig portret')
  const services = await visibleText(page.locator('.portrait-services'))
  expect(services).toContain('1 plek voor onderwijs')
  expect(services).toContain('Brede School Nieuwland')
  expect(services).toContain('dat betekent niet dat er niets is')
})

test('the focus goes to the heading, to the next wijk, and back where it came from', async ({
  page,
}) => {
  const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
  await openApp(page, `?w=${MAROLLEN}`)
  const opener = page.locator('.profile').getByRole('button', { name: 'Volledig portret' })
  await opener.focus()
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Portret van Marollen')
  await page.locator('.portrait__links').getByRole('button', { name: 'Zavel' }).click()
  await expect.poll(focused).toBe('Portret van Zavel')
  await page.keyboard.press('Escape')
  await page.locator('.portrait-page').waitFor({ state: 'detached' })
  expect(await focused()).toBe('Volledig portret')
  await page.getByRole('region', { name: 'Profiel van Zavel' }).waitFor()
})

test('the comparison takes four, one can go, and all can be cleared', async ({ page }) => {
  await openApp(page, '?p=8.2.111.40')
  await page.locator('.comparison-table').waitFor()
  expect(await page.getByRole('combobox', { name: /toe te voegen/ }).count()).toBe(0)
  await page
    .locator('.comparison-table')
    .getByRole('button', { name: 'Haal Dansaert uit de vergelijking' })
    .click()
  await expect.poll(() => heads(page)).toHaveLength(3)
  await page.getByRole('dialog').getByRole('button', { name: 'Alles wissen' }).click()
  await page.locator('.comparison-table').waitFor({ state: 'detached' })
  await expect.poll(() => page.url()).not.toContain('p=')
})

test('Escape closes the list, empties the search and closes the comparison, in that order', async ({
  page,
}) => {
  await openApp(page, '?p=8.2')
  const search = page.getByRole('combobox', { name: /toe te voegen/ })
  await search.fill('mol')
  await page.getByRole('dialog').getByRole('option').first().waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').getByRole('option').first().waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await expect.poll(() => search.inputValue()).toBe('')
  expect(await page.locator('.comparison-page').isVisible()).toBe(true)
  await page.keyboard.press('Escape')
  await page.locator('.comparison-page').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Toon de vergelijking' }).waitFor()
})

test('figures that do not come are named, and come when asked for again', async ({
  page,
  watch,
}) => {
  const isSeries = (url: string): boolean => url.endsWith('/indicators/2233.json')
  watch.expectProblem((problem) => problem.kind === 'console' && isSeries(problem.url))
  await page.route(
    (url) => isSeries(url.pathname),
    (route) => route.abort(),
  )
  await openApp(page, '?p=8.2')
  const alert = page.getByRole('dialog').getByRole('alert')
  await alert.waitFor()
  expect(await visibleText(alert)).toContain('Werkloosheidsgraad')
  await page.unrouteAll()
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click()
  await alert.waitFor({ state: 'detached' })
  const cells = page.locator('.comparison-table tr[data-indicator="2233"] td')
  await expect.poll(() => visibleText(cells.first())).toContain('29,7%')
})

test('code that does not come leaves the map and a way on', async ({ page, watch }) => {
  await openApp(page, `?w=${MAROLLEN}`)
  const chunk = await blockChunk({ page, watch }, 'Portrait')
  await page.locator('.profile').getByRole('button', { name: 'Volledig portret' }).click()
  await page.getByRole('dialog').getByRole('alert').waitFor()
  expect(chunk.requestCount()).toBeGreaterThan(0)
  await page.keyboard.press('Escape')
  await page.locator('.portrait-page').waitFor({ state: 'detached' })
  expect(await page.locator('.profile').isVisible()).toBe(true)
})

test('portrait and comparison keep the rules of accessibility', async ({ page }) => {
  await openApp(page, `?w=${MAROLLEN}`)
  await openPortrait(page, 'Volledig portret')
  expect(await axeViolations(page)).toEqual([])
  await page.getByRole('button', { name: 'Zet deze wijken naast elkaar' }).click()
  await page.locator('.comparison-table').waitFor()
  expect(await axeViolations(page)).toEqual([])
})

test('no nationality gets a rank', async ({ page }) => {
  await openApp(page, '?p=8.2')
  const row = page.locator('.comparison-table tr[data-indicator="x_nat_fr"]')
  await expect.poll(() => visibleText(row)).toContain('5,0%')
  expect(await row.locator('td small').count()).toBe(0)
})

phone('on a phone the first column stays in sight and nothing sticks out', async ({ page }) => {
  await openApp(page, '?p=8.2.111')
  const head = page.locator('.comparison-table tr[data-indicator="2336"] th')
  await head.waitFor()
  await page.locator('.comparison__frame').evaluate((frame) => frame.scrollTo(500, 0))
  const box = await head.boundingBox()
  expect(box?.x).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThan(200)
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow).toBe(0)
})

describe.each([
  { language: 'fr', open: 'Portrait complet', services: 'Services dans le quartier' },
  { language: 'en', open: 'Full portrait', services: 'Services in the neighbourhood' },
])('in $language', ({ language, open, services }) => {
  test('no Dutch is left over', async ({ page }) => {
    await openApp(page, `?w=${MAROLLEN}&l=${language}`)
    await settled(page)
    await openPortrait(page, open)
    await page.getByRole('heading', { name: services }).waitFor()
    const portrait = await visibleText(page.locator('.portrait'))
    const dutch = /\b(wijk(en)?|gewest|cijfers?|gemiddelde|inwoners|van|een|het)\b/i
    expect(withoutNames(portrait)).not.toMatch(dutch)
    await page.locator('.similar > .button').click()
    await page.locator('.comparison-table').waitFor()
    expect(withoutNames(await visibleText(page.locator('.comparison')))).not.toMatch(dutch)
  })
})

/** Names of services and of the publisher's own products are not translated. */
function withoutNames(text: string): string {
  return text.replace(/Huis van het Kind Nieuwland/g, '').replace(/Vrienden van het Huizeke/g, '')
}
