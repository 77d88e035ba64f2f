import { readdirSync } from 'node:fs'
import { relative } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openShare, save } from '../share/share-page.ts'
import { openApp, plain, settled, showTable, tableRows } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import {
  addFile,
  decideColumns,
  FIGURES,
  giveFile,
  openOwn,
  ownStatus,
  PLACES,
  showOnMap,
} from './own-page.ts'

const test = browserTest({ webgl: 'off' })
const phone = browserTest({ webgl: 'off', viewport: { width: 390, height: 844 } })
const offline = browserTest({ webgl: 'off', serviceWorkers: 'allow', pages: 'own' })

/** Every file in a folder, as an address names it. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, `${parentPath}/${name}`))

const headingOf = async (page: Page): Promise<string> => plain(await page.locator('h1').innerText())
const sourceOf = async (page: Page): Promise<string> =>
  plain(await page.locator('.stage__canvas').innerText())

describe('figures of a person', () => {
  test('are previewed, added, and stand on map, in table and file', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    await giveFile(page, FIGURES)
    const preview = page.locator('[data-own="preview"]')
    await preview.waitFor()
    const report = plain(await preview.innerText())
    expect(report).toContain('Gelezen 6 rijen')
    expect(report).toContain('Geplaatst op de kaart 5 rijen')
    expect(report).toContain('1 rij niet gevonden')
    expect(plain(await preview.locator('.own__table').first().innerText())).toContain('7 9999')

    // Nothing is added before the person has said what the columns are.
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    expect(await ownStatus(page)).toBe('Zeg eerst van 2 kolommen wat het is, of laat ze weg.')
    expect(await page.locator('.own__item').count()).toBe(0)
    await decideColumns(page)
    await page.getByRole('button', { name: 'Toevoegen', exact: true }).click()
    await page.locator('.own__item').waitFor()
    expect(await ownStatus(page)).toBe('‘vrijwilligers’ is toegevoegd.')

    await showOnMap(page, 'Vrijwilligers')
    expect(await headingOf(page)).toBe('Vrijwilligers')
    expect(page.url()).toMatch(/i=own_[0-9a-f]{16}/)
    expect(await sourceOf(page)).toContain(
      'eigen gegevens uit ‘vrijwilligers.csv’, 2023, niet nagekeken door Wijkwijzer',
    )
    // What is missing is missing in the file, not in the edition.
    expect(plain(await page.locator('[data-legend="missing"]').innerText())).toContain(
      'Niet in dit bestand',
    )
    await showTable(page)
    expect(
      new Set((await tableRows(page)).filter((row) => row.isMissing).map(({ value }) => value)),
    ).toEqual(new Set(['Niet in dit bestand']))
    const rows = (await tableRows(page)).filter(({ isMissing }) => !isMissing)
    expect(rows.map(({ value }) => value)).toEqual(['5,5', '4,5', '3,5', '2,5', '1,5'])

    await openShare(page)
    const csv = await save(page, 'Bewaar als CSV')
    expect(csv.bytes.toString('utf8')).toContain('eigen gegevens uit ‘vrijwilligers.csv’')
    expect(csv.bytes.toString('utf8')).toContain('Niet in dit bestand')
    expect(csv.bytes.toString('utf8')).not.toContain('Niet in deze editie')
  })

  test('have a receipt that tells the file and the day, and no empty licence', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    await addFile(page, FIGURES)
    await showOnMap(page, 'Vrijwilligers')
    await page.locator('[data-gap="zone"] .number-button').click()
    const dialog = page.locator('.receipt-dialog')
    await dialog.locator('.receipt__files').waitFor()
    const text = plain(await dialog.innerText())
    expect(text).toMatch(/vrijwilligers\.csv Toegevoegd op: 20\d\d-\d\d-\d\d Bestand/)
    expect(text).toContain('Eigen bestand ‘vrijwilligers.csv’, alleen in deze browser')
    // That of the inhabitants, which weigh the mean.
    expect(text.match(/Licentie/g)).toHaveLength(1)
  })

  test('are told of row by row where they are not found, all of them when asked', async ({
    page,
  }) => {
    await openApp(page)
    await openOwn(page)
    const unknown = Array.from({ length: 250 }, (_, index) => `Atlantis ${index};1`)
    const text = ['Wijk;Leden 2024', 'Zavel;1', ...unknown].join('\n')
    await giveFile(page, { name: 'veel.csv', text })
    const rows = page.locator('[data-own="preview"] .own__table').first().locator('tbody tr')
    await rows.first().waitFor()
    expect(await rows.count()).toBe(200)
    await page.getByRole('button', { name: 'Toon alle 250 rijen' }).click()
    expect(await rows.count()).toBe(250)
    expect(plain(await rows.last().innerText())).toMatch(/^252 Atlantis 249/)
  })

  test('are there after a reload, and a link to them needs them elsewhere', async ({
    page,
    browser,
  }) => {
    await openApp(page)
    await openOwn(page)
    await addFile(page, FIGURES)
    await showOnMap(page, 'Vrijwilligers')
    const address = page.url()
    await page.reload()
    await openApp(page, new URL(address).search)
    expect(await headingOf(page)).toBe('Vrijwilligers')

    const other = await browser.newContext({ locale: 'nl-BE' })
    const elsewhere = await other.newPage()
    await elsewhere.goto(address)
    await elsewhere.locator('html:not([data-opening-link]) .shell[data-started]').waitFor()
    const notice = plain(await elsewhere.locator('.problem').innerText())
    expect(notice).toMatch(/steunt op gegevens .* een cijfer \(own_[0-9a-f]{16}\)/)
    expect(await headingOf(elsewhere)).toBe('Mediaan belastbaar inkomen')
    // With the same file the link stands.
    await elsewhere.locator('.problem').getByRole('button', { name: 'Eigen gegevens' }).click()
    await elsewhere.locator('.own input[type="file"]').waitFor({ state: 'attached' })
    await addFile(elsewhere, FIGURES)
    await elsewhere.keyboard.press('Escape')
    await expect.poll(() => headingOf(elsewhere)).toBe('Vrijwilligers')
    await other.close()
  })

  test('get another name, go, and come back', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    await addFile(page, FIGURES)
    await page.getByRole('button', { name: '‘vrijwilligers’ een andere naam geven' }).click()
    await page.getByLabel('Nieuwe naam').fill('mijn cijfers')
    await page.keyboard.press('Enter')
    await expect.poll(() => ownStatus(page)).toBe('De naam is nu ‘mijn cijfers’.')
    await page.getByRole('button', { name: '‘mijn cijfers’ verwijderen' }).click()
    await expect.poll(() => ownStatus(page)).toBe('‘mijn cijfers’ is verwijderd.')
    expect(await page.locator('.own__item').count()).toBe(0)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await expect.poll(() => ownStatus(page)).toBe('‘mijn cijfers’ staat er weer.')
    expect(await page.locator('.own__item').count()).toBe(1)
  })

  test('fall back on the usual figure when they go while they are shown', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    await addFile(page, FIGURES)
    await showOnMap(page, 'Vrijwilligers')
    await openOwn(page)
    await page.getByRole('button', { name: '‘vrijwilligers’ verwijderen' }).click()
    await expect.poll(() => ownStatus(page)).toBe('‘vrijwilligers’ is verwijderd.')
    await page.keyboard.press('Escape')
    await settled(page)
    expect(await headingOf(page)).toBe('Mediaan belastbaar inkomen')
    await expect.poll(() => page.url()).not.toContain('own_')
  })
})

describe('services of a person', () => {
  test('stand on the map and in the list, and it is counted who reaches them', async ({ page }) => {
    await openApp(page, '?o=place')
    await openOwn(page)
    await addFile(page, PLACES)
    await page.keyboard.press('Escape')
    await page.locator('.place__choice select').selectOption('own')
    await settled(page)
    await page.locator('.place__choice .button--primary').click()
    await settled(page)
    expect(await headingOf(page)).toBe('Inwoners zonder eigen dienst op 15 minuten te voet')
    expect(await sourceOf(page)).toContain('eigen gegevens ‘speelhuizen.csv’ (niet nagekeken)')
    expect(await page.locator('.map__svg [data-service^="own_service"]').count()).toBe(2)
  })
})

describe('the panel', () => {
  test('breaks no rule of accessibility, empty and with a preview', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    expect(await axeViolations(page)).toEqual([])
    await giveFile(page, FIGURES)
    await page.locator('[data-own="preview"]').waitFor()
    expect(await axeViolations(page)).toEqual([])
  })

  phone('fits on a phone', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    await addFile(page, FIGURES)
    const overflow = await page
      .locator('.own .dialog__body')
      .evaluate((body) => body.scrollWidth - body.clientWidth)
    expect(overflow).toBeLessThanOrEqual(0)
  })
})

offline(
  'no request is made from the choice of a file to what is handed out',
  async ({ page, watch }) => {
    watch.expectProblem(
      (problem) => problem.kind === 'console' && problem.url.endsWith('/icon.svg'),
    )
    await openApp(page)
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'ready'))
    await page.reload()
    await openApp(page)
    await page.context().setOffline(true)
    const built = new Set(filesOf(inject('builtFolder')))
    const asked: string[] = []
    page.context().on('request', (request) => {
      const isRead = request.method() === 'GET' && request.postData() === null
      const { protocol, pathname, search } = new URL(request.url())
      // What is saved is made in the page; the rest must be a file of the build as it is.
      if (protocol === 'blob:' || protocol === 'data:') return
      const isOurs = isRead && search === '' && built.has(pathname.slice(1))
      asked.push(isOurs ? 'a file of the build' : `${request.method()} ${request.url()}`)
    })
    await openOwn(page)
    await addFile(page, FIGURES)
    await addFile(page, PLACES)
    await showOnMap(page, 'Vrijwilligers')
    await page.locator('[data-gap="zone"] .number-button').click()
    await page.locator('.receipt__parts').waitFor()
    await page.keyboard.press('Escape')
    await openShare(page)
    await save(page, 'Bewaar als CSV')
    await save(page, 'Bewaar als Excel')
    await save(page, 'Bewaar als GeoJSON')
    await save(page, 'Bewaar als PNG')
    // The copy in this browser gives the code; nothing of the file is in what is asked for.
    expect(new Set(asked)).toEqual(new Set(['a file of the build']))
  },
)
