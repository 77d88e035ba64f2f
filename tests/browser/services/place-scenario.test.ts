import { describe, expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import {
  chanceShown,
  changed,
  groupRows,
  INHABITANTS,
  LIBRARIES,
  numberIn,
  reachShown,
  tabTo,
} from './place-page.ts'

/** Most milliseconds from a change of the scenario to figures on screen, in the middle of 20. */
const MOST_MILLISECONDS = 300

const test = browserTest({ webgl: 'off' })

describe('the next place', () => {
  test('closing a centre changes map, sentence and panel together; undo brings all back', async ({
    page,
  }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    const fills = () =>
      page
        .locator('.map__svg [data-layer="districtFill"] path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('fill')).join(' '))
    const before = { rows: await groupRows(page), fills: await fills() }
    await page.locator('[data-place="services"] summary').click()
    await changed(page, () =>
      page
        .getByRole('button', { name: 'Sluiten: Bibliotheek Schaarbeek', exact: false })
        .first()
        .click(),
    )
    const after = await groupRows(page)
    expect(after.region?.reached).toBeLessThan(before.rows.region?.reached ?? 0)
    expect((after.region?.reached ?? 0) + (after.region?.notReached ?? 0)).toBe(INHABITANTS)
    expect(await fills()).not.toBe(before.fills)
    const effect = page.locator('[data-place="effect"] tr[data-figure="reached"] td')
    expect((await effect.allTextContents()).map(numberIn)).toEqual([
      before.rows.region?.reached,
      after.region?.reached,
      (after.region?.reached ?? 0) - (before.rows.region?.reached ?? 0),
    ])
    const sentence = plain((await page.locator('.headline').textContent()) ?? '')
    expect(numberIn(/Dat zijn ([\d ]+) inwoners/u.exec(sentence)?.[1] ?? '')).toBe(
      after.zone?.notReached,
    )
    expect(sentence).toContain('Scenario')

    await changed(page, () => page.getByRole('button', { name: /^Maak alles ongedaan$/ }).click())
    expect(await groupRows(page)).toEqual(before.rows)
    expect(await fills()).toBe(before.fills)
    expect(await page.locator('[data-place="effect"]').count()).toBe(0)
  })

  test('the five best places gain as much as adding them does, and the link tells it all', async ({
    page,
  }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    const before = await groupRows(page)
    await page.getByRole('button', { name: 'Zoek de vijf beste plekken' }).click()
    const places = page.locator('.place__best li')
    await expect.poll(() => places.count(), { timeout: 20_000 }).toBe(5)
    const gains = (await page.locator('[data-best="gain"]').allTextContents()).map(numberIn)
    expect(gains).toEqual([...gains].sort((one, other) => other - one))
    const totals = (await page.locator('[data-best="total"]').allTextContents()).map(numberIn)
    expect(totals.at(-1)).toBe(gains.reduce((sum, gain) => sum + gain, 0))

    for (const place of [0, 1]) {
      await changed(page, () => places.nth(place).getByRole('button').click())
      const rows = await groupRows(page)
      expect((rows.region?.reached ?? 0) - (before.region?.reached ?? 0)).toBe(totals[place])
    }
    await chanceShown(page)
    await expect
      .poll(() => page.locator('.place__changes').textContent())
      .toMatch(/Toegevoegd bij .+, .+/u)

    const link = page.url()
    const groups = await groupRows(page)
    const section = (part: string) => page.locator(`[data-place="${part}"]`).textContent()
    const told = await Promise.all(['reach', 'need', 'ranking', 'effect'].map(section))
    const sentence = await page.locator('.headline').textContent()
    await page.goto('about:blank')
    await page.goto(link)
    await page.locator('.shell[data-started]').waitFor()
    await reachShown(page)
    await chanceShown(page)
    expect(await groupRows(page)).toEqual(groups)
    expect(await Promise.all(['reach', 'need', 'ranking', 'effect'].map(section))).toEqual(told)
    expect(await page.locator('.headline').textContent()).toBe(sentence)
  })

  test('by keyboard alone: close, add at a street, undo', async ({ page }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    await page.locator('.place select').focus()
    await tabTo(page, '[data-place="services"] summary')
    await page.keyboard.press('Enter')
    await tabTo(page, '.place__service button')
    await changed(page, () => page.keyboard.press('Enter'))
    // The focus stays in the row, on the way back.
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''))
      .toMatch(/^Maak ongedaan/)
    await tabTo(
      page,
      '.place__changes button, #place-add-input, [data-place="sandbox"] fieldset input',
    )
    await page.keyboard.type('Gallaitstraat')
    await page
      .getByRole('option', { name: /Gallaitstraat/ })
      .first()
      .waitFor()
    await changed(page, () => page.keyboard.press('Enter'))
    expect(await page.locator('.place__change-list li').count()).toBe(2)
    await expect
      .poll(() => page.locator('.place__change-list').textContent())
      .toContain('Gallaitstraat')
    await tabTo(page, '.place__change-list button')
    await changed(page, () => page.keyboard.press('Enter'))
    expect(await page.locator('.place__change-list li').count()).toBe(1)
    expect(
      await page.evaluate(() => document.activeElement?.closest('.place__changes') !== null),
    ).toBe(true)
  })

  test('moving to a wijk asks for the new place and counts from there', async ({ page }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    await page.locator('[data-place="services"] summary').click()
    const row = page.locator('.place__service').first()
    await row.getByRole('button', { name: /^Verplaatsen/ }).click()
    await row.getByRole('combobox').fill('Paduwa')
    await changed(page, () => page.keyboard.press('Enter'))
    expect(await row.getAttribute('data-change')).toBe('move')
    expect(await page.locator('.place__change-list').textContent()).toContain('Verplaatst')
    expect(page.url()).toContain('move')
  })

  test('a press on the map adds a place there, until it is stopped', async ({ page }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    const pick = page.locator('[data-place="sandbox"]').getByRole('button', { name: /^Wijs aan/ })
    await pick.click()
    expect(await pick.getAttribute('aria-pressed')).toBe('true')
    const map = await page.locator('.map__svg svg').boundingBox()
    if (!map) throw new Error('there is no map')
    const middle = { x: map.x + map.width / 2, y: map.y + map.height / 2 }
    await changed(page, () => page.mouse.click(middle.x, middle.y))
    expect(await page.locator('.place__change-list li').count()).toBe(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => pick.getAttribute('aria-pressed')).toBe('false')
    await page.mouse.click(middle.x, middle.y)
    await settled(page)
    expect(await page.locator('.place__change-list li').count()).toBe(1)
  })

  test('keeps what was there when the scenario can not be counted', async ({ page, watch }) => {
    watch.expectProblem((problem) => problem.kind === 'console')
    await page.route('**/geo/walk-network.bin', (route) => route.fulfill({ status: 404, body: '' }))
    await openApp(page, LIBRARIES)
    await reachShown(page)
    const before = await groupRows(page)
    await page.locator('[data-place="services"] summary').click()
    await page
      .locator('.place__service')
      .first()
      .getByRole('button', { name: /^Sluiten/ })
      .click()
    await page.getByText('Het scenario kon niet berekend worden.').waitFor()
    expect(await groupRows(page)).toEqual(before)
    await page.unroute('**/geo/walk-network.bin')
    await page.locator('.problem').getByRole('button').first().click()
    await expect.poll(async () => (await groupRows(page)).region).not.toEqual(before.region)
  })
})

describe('a link', () => {
  test('that closes a service which does not exist says so, and counts nothing', async ({
    page,
  }) => {
    await openApp(page, `${LIBRARIES}&h=close,een-bib-die-er-niet-is`)
    await reachShown(page)
    await page.locator('.problem', { hasText: 'het scenario' }).waitFor()
    expect(plain(await page.locator('.shell').innerText())).not.toContain('1 gesloten')
    await page.locator('.problem').getByRole('button').last().click()
    await page.locator('.problem').waitFor({ state: 'detached' })
  })
})

describe('all types', () => {
  test('are compared with chance one by one; it can be stopped and gone on with', async ({
    page,
  }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    await page.getByText('Alle soorten vergelijken').click()
    const progress = page.locator('[data-place="all-progress"]')
    await progress.getByRole('button', { name: 'Stop' }).click()
    expect(await progress.innerText()).toMatch(/Gestopt: \d van/)
    const table = page.locator('[data-place="all-types"]')
    expect(await table.innerText()).not.toContain('Berekenen')
    await progress.getByRole('button', { name: 'Reken verder' }).click()
    await progress.waitFor({ state: 'detached', timeout: 30_000 })
    expect(await table.locator('tbody small', { hasText: /minder|toeval|meer/ }).count()).toBe(18)
  }, 60_000)
})

describe('speed', () => {
  test('a change of the scenario is on screen in time', async ({ page }) => {
    await openApp(page, '?v=1&o=place&i=x_reach_community_centre_15&y=2025&s=communityCentre')
    await reachShown(page)
    await chanceShown(page)
    await page.locator('[data-place="services"] summary').click()
    const milliseconds: number[] = []
    for (let change = 0; change < 20; change += 1) {
      milliseconds.push(await page.evaluate(pressAndWait, change))
      await chanceShown(page)
    }
    milliseconds.sort((one, other) => one - other)
    expect(milliseconds[10], milliseconds.map(Math.round).join(' ')).toBeLessThan(MOST_MILLISECONDS)
  }, 120_000)

  test('the best next places are there in three seconds', async ({ page }) => {
    const ask = async (): Promise<number> => {
      await openApp(page, '?v=1&o=place')
      await reachShown(page)
      await chanceShown(page)
      const start = Date.now()
      await page.getByRole('button', { name: 'Zoek de vijf beste plekken' }).click()
      await page.locator('.place__best li').nth(4).waitFor()
      return Date.now() - start
    }
    // What else a machine does only adds to it: the least of three is what it takes.
    let least = Number.POSITIVE_INFINITY
    for (let turn = 0; turn < 3 && least >= BEST_PLACES_MILLISECONDS; turn += 1) {
      least = Math.min(least, await ask())
    }
    expect(least).toBeLessThan(BEST_PLACES_MILLISECONDS)
  })
})

const BEST_PLACES_MILLISECONDS = 3000

/** Closes or reopens a centre and gives the milliseconds until other figures are painted. */
async function pressAndWait(change: number): Promise<number> {
  const figure = '.place__group[data-group="region"] [data-reach="reached"]'
  const textOf = () => document.querySelector(figure)?.textContent
  const rows = [...document.querySelectorAll('.place__service')].filter((row) =>
    row.querySelector('button'),
  )
  const button = rows[Math.floor(change / 2) % rows.length]?.querySelector('button')
  const before = textOf()
  const start = performance.now()
  button?.click()
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  while (textOf() === before && performance.now() - start < 5000) await frame()
  await frame()
  return performance.now() - start
}
