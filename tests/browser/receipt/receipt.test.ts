import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { parse } from 'papaparse'
import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })
const small = browserTest({ webgl: 'off', viewport: { width: 320, height: 640 } })

/** The hash of a file as the manifest of the published data has it. */
function publishedHash(file: string): string {
  const path = new URL('../../../public/geo/manifest.json', import.meta.url)
  const { files } = JSON.parse(readFileSync(path, 'utf8')) as {
    readonly files: readonly { readonly path: string; readonly sha256: string }[]
  }
  return files.find((one) => one.path === file)?.sha256 ?? ''
}

/** Asks a number where it comes from, with the keyboard, and gives how it reads. */
async function ask(page: Page, place: string): Promise<string> {
  const number = page.locator(`${place} .number-button`).first()
  await number.focus()
  await page.keyboard.press('Enter')
  await page.locator('.receipt__parts').waitFor()
  return plain((await number.textContent()) ?? '')
}

const plainAll = (texts: readonly string[]): readonly string[] => texts.map(plain)

const filled = async (page: Page): Promise<string> =>
  plain(await page.locator('[data-receipt="filled"]').innerText())

describe('the receipt of a number', () => {
  test('is opened with the keyboard, and gives the focus back', async ({ page }) => {
    await openApp(page, '')
    expect(await ask(page, '#main-finding')).toBe('€ 21 005')
    expect(await filled(page)).toMatch(/= 5 196 785 125 ÷ 247 402 = 21 005,43$/)
    await page.keyboard.press('Escape')
    await page.locator('.receipt-dialog').waitFor({ state: 'detached' })
    const focused = page.locator('#main-finding .number-button').first()
    expect(await focused.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('names source, hash, year and who is missing', async ({ page }) => {
    await openApp(page, '?y=2018')
    await ask(page, '[data-gap="zone"]')
    const dialog = page.locator('.receipt-dialog')
    await dialog.locator('.receipt__files').waitFor()
    const text = plain(await dialog.innerText())
    expect(text).toContain('15 van 20 wijken')
    expect(text).toContain('mq_data_export')
    expect(text).toContain('2026-04-05')
    expect(text).toContain(publishedHash('indicators/2336.json'))
    expect(publishedHash('indicators/2336.json')).toMatch(/^[0-9a-f]{64}$/)
    await dialog.locator('[data-reason="notInEdition"] summary').click()
    expect(plain(await dialog.locator('[data-reason="notInEdition"] p').innerText())).toMatch(
      /^[^,]+(, [^,]+){3} en [^,]+$/,
    )
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'detached' })
    // The table over the years counts the wijken that have a figure every year.
    await page.locator('details:has([data-table="gap-years"]) summary').click()
    const row = '[data-table="gap-years"] tbody tr:last-child'
    expect(await page.locator(`${row} .number-button`).count()).toBe(4)
    const shown = await ask(page, `${row} td:nth-child(2)`)
    const rest = plain(await dialog.locator('[data-reason="notEveryYear"] summary').innerText())
    expect(rest).toMatch(/^Niet in elk jaar een cijfer \(\d+ wijken\)$/)
    const [, result = ''] = /= ([−\d ,]+)$/.exec(await filled(page)) ?? []
    const whole = Math.round(Number(result.replace('−', '-').replace(/ /g, '').replace(',', '.')))
    expect(shown.replace(/[^\d]/g, '')).toBe(String(Math.abs(whole)))
  })

  test('hands out the rows that give the number again', async ({ page }) => {
    await openApp(page, '')
    await ask(page, '[data-gap="zone"]')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar deze rijen als CSV' }).click(),
    ])
    const text = await readFile(await download.path(), 'utf8')
    expect(text).toMatch(/^Bron;"BISA Wijkmonitoring; Statbel.*Opgehaald: 2026-.*Licentie: /m)
    expect(text).toMatch(/^Bron;Editie van de kaart: 2026-09/m)
    const table = text.slice(text.indexOf('\r\n\r\n') + 4)
    const { data } = parse<Record<string, string>>(table, { header: true, skipEmptyLines: true })
    expect(data).toHaveLength(20)
    const sum = (of: (row: Record<string, string>) => number): number =>
      data.reduce((total, row) => total + of(row), 0)
    const mean =
      sum((row) => Number(row.cijfer) * Number(row.inwoners)) / sum((row) => Number(row.inwoners))
    expect(Math.round(mean)).toBe(21005)
  })

  test('is there for the gap, the measures of inequality, a wijk and its row', async ({ page }) => {
    await openApp(page, '?w=2&d=table')
    const close = async (): Promise<void> => {
      await page.keyboard.press('Escape')
      await page.locator('.receipt-dialog').waitFor({ state: 'detached' })
    }
    expect(await ask(page, '.district-table tr[data-district="2"]')).toBe('€ 23 471')
    expect(await filled(page)).toBe('uitkomst = 23 471')
    await close()
    await ask(page, '.profile-row[data-indicator="2336"] .profile-row__rank')
    expect(await filled(page)).toMatch(/^uitkomst = 1 \+ (\d+) = \d+$/)
    await close()
    // Every row of the table, not only the one that is selected.
    expect(await ask(page, '.district-table tr[data-district="1"]')).toBe('€ 22 662')
    expect(await filled(page)).toBe('uitkomst = 22 662')
    await close()
    // Nor are the numbers of the portrait an end: wijk, rank, region and zone.
    await page.locator('.profile').getByRole('button', { name: 'Volledig portret' }).click()
    const row = '.portrait-row[data-indicator="2336"]'
    await page.locator(`${row} .number-button`).first().waitFor()
    expect(await page.locator(`${row} .number-button`).allTextContents().then(plainAll)).toEqual([
      '€ 23 471',
      '84e hoogste van 118',
      '€ 24 488',
      '€ 21 005',
    ])
    expect(await ask(page, `${row} .portrait-row__rank`)).toBe('84e hoogste van 118')
    expect(await filled(page)).toBe('uitkomst = 1 + 83 = 84')
    await close()
    await page.locator('.portrait').waitFor()
    expect(await ask(page, '.portrait .facts')).toMatch(/^\d+ \d{3} inwoners$/)
  })

  test('is there for every number of a comparison: wijk, rank, region and zone', async ({
    page,
  }) => {
    await openApp(page, '?d=table')
    for (const wijk of [1, 2]) {
      await page.locator(`.district-table tr[data-district="${wijk}"] input`).last().check()
    }
    await page.getByRole('button', { name: 'Toon de vergelijking' }).click()
    const row = '.comparison-table tr[data-indicator="2336"]'
    await page.locator(`${row} .number-button`).first().waitFor()
    expect(await page.locator(`${row} .number-button`).allTextContents().then(plainAll)).toEqual([
      '€ 22 662',
      expect.stringMatching(/^\d+e hoogste van 118$/),
      '€ 23 471',
      expect.stringMatching(/^\d+e hoogste van 118$/),
      '€ 24 488',
      '€ 21 005',
    ])
    expect(await ask(page, `${row} td:last-child`)).toBe('€ 21 005')
    expect(await filled(page)).toMatch(/= 5 196 785 125 ÷ 247 402 = 21 005,43$/)
    await page.keyboard.press('Escape')
    await page.locator('.receipt-dialog').waitFor({ state: 'detached' })
    await page.locator('.comparison-table').waitFor()
  })

  small('fits a screen of 320 pixels, in three languages', async ({ page }) => {
    for (const language of ['nl', 'fr', 'en']) {
      await openApp(page, `?l=${language}`)
      await ask(page, '#main-finding')
      const body = page.locator('.receipt-dialog .dialog__body')
      expect(await body.evaluate((one) => one.scrollWidth - one.clientWidth), language).toBe(0)
      await page.keyboard.press('Escape')
      await page.locator('.about-figure .method-button').first().click()
      await page.locator('.coverage').waitFor()
      await page.locator('.indicator-page summary').click()
      const page2 = page.locator('.indicator-page')
      expect(await page2.evaluate((one) => one.scrollWidth - one.clientWidth), language).toBe(0)
    }
  })
})

describe('the page on an indicator', () => {
  test('shows the years as a strip and as a table', async ({ page }) => {
    await openApp(page, '')
    await page.locator('.about-figure .method-button').first().click()
    await page.locator('.coverage').waitFor()
    expect(await page.locator('.coverage__shade').count()).toBe(19)
    await page.locator('.indicator-page summary').click()
    const row = page.locator('.coverage__table tr', { hasText: '2018' })
    expect(plain(await row.innerText())).toBe('2018 59 Niet in deze editie: 59 € 19 723')
    expect(await axeViolations(page)).toEqual([])
  })
})

describe('taking data out', () => {
  test('asks nothing of anybody and gives four files and a citation', async ({ page }) => {
    await openApp(page, '')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.locator('.header').getByRole('button', { name: 'Deel', exact: true }).click()
    await page.locator('.share__cite').first().waitFor()
    const names: string[] = []
    for (const name of [
      'Bewaar als Excel',
      'Bewaar als GeoJSON',
      'Bewaar als gegevenspakket (zip met CSV)',
      'Bewaar alles als GeoJSON',
    ]) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      names.push(download.suggestedFilename())
    }
    expect(names).toEqual([
      'wijkwijzer-mediaan-belastbaar-inkomen-2023.xlsx',
      'wijkwijzer-mediaan-belastbaar-inkomen-2023.geojson',
      'wijkwijzer-2026-09.zip',
      'wijkwijzer-2026-09.geojson',
    ])
    expect(await page.getByLabel('BibTeX').inputValue()).toContain('@misc{wijkwijzer-')
    const origin = new URL(page.url()).origin
    expect(asked.filter((url) => !url.startsWith(origin) && !url.startsWith('blob:'))).toEqual([])
  })
})
