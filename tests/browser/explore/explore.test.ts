import { describe, expect } from 'vitest'
import {
  chooseIndicator,
  drawnCounts,
  goTo,
  legendCounts,
  plain,
  pointAt,
  settled,
  showTable,
  tableRows,
  waitForWebgl,
} from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)

describe.each([
  { surface: 'webgl', test: browserTest({ webgl: 'on', pages: 'open' }) },
  { surface: 'svg', test: browserTest({ webgl: 'off', pages: 'open' }) },
] as const)('exploring on $surface', ({ surface, test }) => {
  const open = async (page: Parameters<typeof goTo>[0], query = ''): Promise<void> => {
    await goTo(page, query)
    if (surface === 'webgl') await waitForWebgl(page)
  }

  test('the first screen names figure, year, finding and source', async ({ page }) => {
    await open(page)
    expect(await page.locator('h1').textContent()).toContain('ediaan belastbaar inkomen')
    const sentence = plain((await page.locator('.headline__sentence').textContent()) ?? '')
    expect(sentence).toContain('21 005')
    expect(sentence).toContain('5 355')
    expect(sentence).toContain('2023')
    expect(plain((await page.locator('.map__source').textContent()) ?? '')).toContain('BISA')
  })

  test('the table view reads the published figures of 2023', async ({ page }) => {
    await open(page)
    await showTable(page)
    const rows = await tableRows(page)
    const figureOf = (name: string) => rows.find(({ district }) => district === name)?.value
    expect(rows).toHaveLength(118)
    expect(rows.filter(({ isMissing }) => isMissing)).toHaveLength(0)
    expect(figureOf('Diesdelle')).toBe('€ 38 236')
    expect(figureOf('Weststation')).toBe('€ 20 000')
    expect(figureOf('Grote Markt')).toBe('€ 22 662')
    expect(rows[0]).toMatchObject({ rank: '1', district: 'Diesdelle' })
  })

  test('2018 is one press away; map, legend and table agree on what is missing', async ({
    page,
  }) => {
    await open(page)
    await page.getByRole('button', { name: /2018.*beleidsplan/ }).click()
    await settled(page)
    const legend = await legendCounts(page)
    expect(sum(legend.classes)).toBe(59)
    expect(legend.missing).toBe(59)
    expect(legend.ground).toBe(27)
    expect(plain((await page.locator('.legend').textContent()) ?? '')).toContain('Gewest € 19 723')
    await expect.poll(() => drawnCounts(page)).toEqual({ valued: 59, missing: 59 })
    await expect.poll(() => page.locator('.notice').textContent()).toContain('2019')
    await showTable(page)
    const rows = await tableRows(page)
    const figureOf = (name: string) => rows.find(({ district }) => district === name)?.value
    expect(rows.filter(({ isMissing }) => !isMissing)).toHaveLength(59)
    expect(figureOf('Marollen')).toBe('€ 15 104')
    expect(figureOf('Dansaert')).toBe('€ 18 277')
    expect(figureOf('Neerpede')).toBe('€ 26 140')
  })

  test('the notice leads from 2018 to the nearest full year', async ({ page }) => {
    await open(page, '?y=2018')
    await page.locator('.notice button').click()
    await settled(page)
    expect(sum((await legendCounts(page)).classes)).toBe(118)
    expect(await page.locator('.years__now').textContent()).toBe('2019')
  })

  test.for([
    { search: 'Werkloosheid', year: '2023' },
    { search: 'na belasting', year: '2023' },
  ])('$search has a figure for all 118 wijken in $year', async ({ search, year }, { page }) => {
    await open(page)
    await chooseIndicator(page, search)
    expect(await page.locator('.years__now').textContent()).toBe(year)
    await showTable(page)
    expect((await tableRows(page)).filter(({ isMissing }) => !isMissing)).toHaveLength(118)
  })

  test('pointing at a wijk tells its name, municipality, figure, year and rank', async ({
    page,
  }) => {
    await open(page)
    await pointUntilNamed(page, await placeOf(page, 95))
    const district = await page.locator('.tooltip__name').textContent()
    await showTable(page)
    const row = (await tableRows(page)).find((candidate) => candidate.district === district)
    expect(row).toBeDefined()
  })

  test('a press on the map opens the profile of that wijk', async ({ page }) => {
    await open(page)
    const place = await placeOf(page, 1)
    await pointUntilNamed(page, place)
    await page.mouse.click(place.x, place.y)
    const profile = page.getByRole('region', { name: 'Profiel van Grote Markt' })
    await profile.waitFor()
    expect(plain((await profile.textContent()) ?? '')).toContain('€ 22 662')
    await expect.poll(() => page.url()).toContain('w=1')
  })

  test('the arrow keys walk to a neighbour, Enter selects it, Escape goes back', async ({
    page,
  }) => {
    await open(page)
    await page.locator('#map').focus()
    await page.keyboard.press('End')
    await page.locator('.tooltip[data-shown]').waitFor()
    await page.keyboard.press('ArrowUp')
    const name = (await page.locator('.tooltip__name').textContent()) ?? ''
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: `Profiel van ${name}` }).waitFor()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.profile').waitFor({ state: 'detached' })
  })

  test.for([
    { typed: 'molenbeek', found: 'Sint-Jans-Molenbeek' },
    { typed: 'grand place', found: 'Grand Place' },
    { typed: 'marolen', found: 'Marollen' },
    { typed: 'étangs d ixeles', found: "Etangs d'Ixelles" },
  ])('the search forgives: $typed', async ({ typed, found }, { page }) => {
    await open(page)
    await page.getByRole('combobox', { name: /Zoek een wijk/ }).fill(typed)
    await page
      .getByRole('option', { name: new RegExp(found) })
      .first()
      .waitFor()
  })

  test('a municipality is highlighted, named, and let go with Escape', async ({ page }) => {
    await open(page)
    const field = page.getByRole('combobox', { name: /Zoek een wijk/ })
    await field.fill('molenbeek')
    await page
      .getByRole('option', { name: /Sint-Jans-Molenbeek/ })
      .first()
      .waitFor()
    await field.press('Enter')
    await page.locator('.chip', { hasText: 'Sint-Jans-Molenbeek' }).waitFor()
    expect(page.url()).toContain('g=21012')
    expect(await field.inputValue()).toBe('')
    await page.locator('#map').focus()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
    await page.locator('.chip').waitFor({ state: 'detached' })
  })

  test('Back and Forward step through the choices', async ({ page }) => {
    await open(page)
    await chooseIndicator(page, 'Werkloosheid')
    await page.getByRole('button', { name: /2018.*beleidsplan/ }).click()
    await settled(page)
    await page.goBack()
    await expect.poll(() => page.locator('.years__now').textContent()).toBe('2023')
    await page.goBack()
    await expect.poll(() => page.locator('h1').textContent()).toContain('inkomen')
    await page.goForward()
    await page.goForward()
    await expect.poll(() => page.locator('.years__now').textContent()).toBe('2018')
  })

  test('the years play with the same classes throughout', async ({ page }) => {
    await open(page, '?y=2021')
    const limits = () => page.locator('.legend-table tr[data-legend="class"] th').allTextContents()
    const classLimits = (texts: readonly string[]) =>
      texts.map((text) => plain(text).split(/ hierin:|[A-Z]/)[0])
    const before = classLimits(await limits())
    await page.getByRole('button', { name: 'Speel de jaren af' }).click()
    await expect
      .poll(() => page.locator('.years__now').textContent(), { timeout: 6000 })
      .toBe('2023')
    expect(classLimits(await limits())).toEqual(before)
  })

  test('centres and libraries stand on the map, with a card', async ({ page }) => {
    await open(page)
    await page.getByRole('checkbox', { name: /gemeenschapscentra/ }).check()
    await page.getByRole('checkbox', { name: /bibliotheken/ }).check()
    await settled(page)
    // The surface behind the one in sight is drawn when there is time.
    await expect.poll(() => page.locator('.map__svg [data-service]').count()).toBe(21 + 24 - 1)
    expect(page.url()).toContain('s=')
    await page.locator('.services summary').click()
    await page.locator('.service-list__item', { hasText: 'GC De Markten' }).press('Enter')
    const card = page.locator('.service-card')
    await card.waitFor()
    expect(await card.textContent()).toContain('gemeenschapscentrum')
    expect(
      await page.locator('.service-card h2').evaluate((h) => h === document.activeElement),
    ).toBe(true)
  })

  test('a change between two years compares only wijken with both figures', async ({ page }) => {
    await open(page)
    await page.locator('.options select').first().selectOption({ label: 'Verandering sinds 2018' })
    await settled(page)
    const legend = await legendCounts(page)
    expect(sum(legend.classes)).toBe(59)
    expect(legend.missing).toBe(59)
  })
})

/** A map that was out of sight takes its measure anew before it answers: a hand goes on moving. */
async function pointUntilNamed(
  page: Parameters<typeof goTo>[0],
  place: { readonly x: number; readonly y: number },
): Promise<void> {
  await expect
    .poll(async () => {
      await pointAt(page, place)
      return page.locator('.tooltip[data-shown]').count()
    })
    .toBe(1)
}

/** Middle of the window's picture of a wijk, from the inline map that lies in the same place. */
async function placeOf(
  page: Parameters<typeof goTo>[0],
  district: number,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`.map__svg [data-district="${district}"]`).boundingBox()
  if (!box) throw new Error(`district ${district} is not drawn`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
