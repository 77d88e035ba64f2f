import { describe, expect } from 'vitest'
import { summedReach } from '../../support/published-reach.ts'
import { openApp, plain, settled } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import {
  chanceShown,
  changed,
  groupRows,
  INHABITANTS,
  LIBRARIES,
  numberIn,
  reachShown,
} from './place-page.ts'

const test = browserTest({ webgl: 'off' })
const onPhone = browserTest({ webgl: 'off', viewport: { width: 320, height: 800 } })

describe('reach and need', () => {
  test('a library within 10 minutes: the groups are those of the file and add up', async ({
    page,
  }) => {
    await openApp(page)
    await page.getByRole('button', { name: /^Bekijk het bereik/ }).click()
    await reachShown(page)
    await page.getByLabel('Soort dienst').selectOption('library')
    await page.locator('.place .radio-switch__option', { hasText: '10 min' }).click()
    await page.getByRole('button', { name: 'Toon op de kaart' }).click()
    await page.getByRole('button', { name: 'Staat op de kaart' }).waitFor()
    await settled(page)
    expect(plain((await page.locator('h1').textContent()) ?? '')).toBe(
      'Inwoners zonder bibliotheek op 10 minuten te voet',
    )
    const rows = await groupRows(page)
    const region = summedReach('library', 10, () => true)
    expect(rows.region).toEqual({
      reached: region.reached,
      notReached: INHABITANTS - region.reached,
    })
    for (const part of ['reached', 'notReached'] as const) {
      const sum = ['zone', 'compared', 'outside'].map((id) => rows[id]?.[part] ?? Number.NaN)
      expect(sum.reduce((total, count) => total + count, 0)).toBe(rows.region?.[part])
    }
    const sentence = plain((await page.locator('.headline').textContent()) ?? '')
    for (const id of ['zone', 'compared']) {
      const persons = new Intl.NumberFormat('nl-BE', { useGrouping: true })
        .format(rows[id]?.notReached ?? 0)
        .replaceAll('.', ' ')
      expect(sentence).toContain(`${persons} inwoners`)
    }
  })

  test('a row of the ranking points at its wijk and selects it', async ({ page }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    const rows = page.locator('.place__ranking li')
    expect(await rows.count()).toBe(10)
    const persons = (
      await rows
        .locator('.number')
        .evaluateAll((cells) => cells.map((cell) => cell.firstChild?.textContent ?? ''))
    ).map((text) => numberIn(text))
    expect(persons).toEqual([...persons].sort((one, other) => other - one))
    await rows.first().getByRole('button').click()
    await settled(page)
    const code = Number(await rows.first().getAttribute('data-district'))
    const { inhabitants, reached } = summedReach('library', 10, ({ district }) => district === code)
    expect((await groupRows(page)).district).toEqual({ reached, notReached: inhabitants - reached })
    await page.getByRole('button', { name: /^Toon alle/ }).click()
    expect(await rows.count()).toBeGreaterThan(50)
  })

  test('all nine types stand in one table on request', async ({ page }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    await page.locator('[data-place="need"] summary').click()
    const rows = page.locator('[data-place="all-types"] tbody tr')
    expect(await rows.count()).toBe(9)
    await expect
      .poll(
        async () => plain((await page.locator('[data-place="all-types"]').textContent()) ?? ''),
        {
          timeout: 40_000,
        },
      )
      .not.toContain('Berekenen')
    for (const text of await rows.allTextContents()) {
      expect(plain(text)).toMatch(/(\d,\d\d (minder|zoals toeval|meer) ?){2}$/u)
    }
  }, 90_000)

  test('breaks no rule of axe, with and without a scenario', async ({ page }) => {
    await openApp(page, LIBRARIES)
    await reachShown(page)
    await chanceShown(page)
    expect(await axeViolations(page)).toEqual([])
    await page.locator('[data-place="services"] summary').click()
    await changed(page, () =>
      page
        .locator('.place__service')
        .first()
        .getByRole('button', { name: /^Sluiten/ })
        .click(),
    )
    await page
      .locator('.place__service')
      .nth(1)
      .getByRole('button', { name: /^Verpl/ })
      .click()
    await page.locator('[data-place="reach"] summary').first().click()
    expect(await axeViolations(page)).toEqual([])
  })

  test('says so when reach can not be loaded, and tries again', async ({ page, watch }) => {
    watch.expectProblem(
      (problem) =>
        problem.kind === 'console' && /reach\.json|404/.test(`${problem.url} ${problem.text}`),
    )
    await page.route('**/geo/reach.json', (route) => route.fulfill({ status: 404, body: '' }))
    await openApp(page, LIBRARIES)
    await page.getByText('Het bereik kon niet geladen worden.').waitFor()
    await page.unroute('**/geo/reach.json')
    await page.locator('.place').getByRole('button', { name: 'Probeer opnieuw' }).click()
    await reachShown(page)
  })

  onPhone('fits 320 pixels', async ({ page }) => {
    await openApp(page, `${LIBRARIES}&h=add,4.38,50.86`)
    await reachShown(page)
    await page.locator('[data-place="services"] summary').click()
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
})
