import { readFile } from 'node:fs/promises'
import { describe, expect } from 'vitest'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import { openStories, waitForSlide } from './present-page.ts'

const test = browserTest({ webgl: 'off', pages: 'own' })

describe('one’s own story', () => {
  test('is made, ordered, undone and kept', async ({ page }) => {
    await openStories(page)
    await page.getByRole('button', { name: 'Nieuw verhaal' }).click()
    await page.getByLabel('Titel van het verhaal').fill('Wijkoverleg')
    await page.getByRole('button', { name: 'Voeg deze kaart toe' }).click()
    await page.locator('.year-control, .stage__controls').first().waitFor()
    await page.getByRole('button', { name: '2018' }).first().click()
    await page.locator('.shell[aria-busy="false"]').waitFor()
    await page.getByRole('button', { name: 'Voeg deze kaart toe' }).click()
    const names = page.locator('.stories__slide summary')
    expect(await names.count()).toBe(2)

    await names.nth(1).click()
    await page.getByLabel('Titel', { exact: true }).nth(1).fill('Kaart van het plan')
    await page.getByRole('button', { name: 'Zet ‘Kaart van het plan’ hoger' }).click()
    expect(await names.first().innerText()).toBe('1. Kaart van het plan')
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    expect(await names.nth(1).innerText()).toBe('2. Kaart van het plan')
    await page.getByRole('button', { name: 'Opnieuw' }).click()
    expect(await axeViolations(page)).toEqual([])

    await openStories(page)
    await page.reload()
    await page.getByRole('button', { name: 'Bewerk: Wijkoverleg' }).click()
    expect(await names.first().innerText()).toBe('1. Kaart van het plan')
    await page.getByRole('button', { name: 'Toon', exact: true }).click()
    await waitForSlide(page, 1)
    await page.locator('.show__title', { hasText: 'Kaart van het plan' }).waitFor()
    expect(await page.locator('.show__subtitle').innerText()).toContain('2018')
  })

  test('goes through a file and a link; a damaged file changes nothing', async ({ page }) => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await openStories(page)
    await page.getByText('Bewaren en delen').click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Bewaar als bestand' }).click(),
    ])
    expect(download.suggestedFilename()).toBe(
      'wijkwijzer-samenleven-in-brussel-de-kloof-en-het-aanbod.json',
    )
    const text = await readFile(await download.path(), 'utf8')

    const open = async (name: string, content: string) =>
      page.locator('.stories input[type="file"]').setInputFiles({
        name,
        mimeType: 'application/json',
        buffer: Buffer.from(content),
      })
    await open('stuk.json', text.slice(0, 900))
    await page.getByRole('alert').filter({ hasText: '‘stuk.json’ is niet geopend' }).waitFor()
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    await page.getByRole('button', { name: 'Begrepen' }).click()

    // Reading the clipboard is ruled out by the headers: what is written to it is kept here.
    await page.evaluate(() => {
      const write = navigator.clipboard.writeText.bind(navigator.clipboard)
      navigator.clipboard.writeText = (text) => {
        document.body.dataset.copied = text
        return write(text)
      }
    })
    await page.getByRole('button', { name: 'Kopieer een link' }).click()
    await page.locator('.stories__message', { hasText: 'gekopieerd' }).waitFor()
    const link = (await page.locator('body').getAttribute('data-copied')) ?? ''
    expect(link).toContain('#story')
    expect(link.length).toBeLessThan(16_000)

    await open('heel.json', text)
    await page.getByLabel('Titel van het verhaal').waitFor()
    expect(await page.locator('.stories__slide').count()).toBe(14)

    const other = await page.context().newPage()
    await other.goto(link)
    await other.getByText('Iemand deelde een verhaal').waitFor()
    await other.getByRole('button', { name: 'Toon', exact: true }).first().click()
    await waitForSlide(other, 1)
    await other.locator('.show__title', { hasText: 'De kaart uit het beleidsplan' }).waitFor()
  })

  test('is printed, one slide on a sheet of A4 across', async ({ page }) => {
    await openStories(page)
    await page.evaluate(() => {
      window.print = () => {}
    })
    await page.getByText('Bewaren en delen').click()
    await page.getByRole('button', { name: 'Druk af, één slide per blad' }).click()
    await page.locator('.print-sheet').nth(13).waitFor({ state: 'attached', timeout: 20_000 })
    await expect.poll(() => page.locator('.print-sheet[style]').count()).toBe(14)
    const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true })
    const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox \[([\d. ]+)\]/g)]
    expect(
      boxes.map(([, box = '']) => box.split(' ').slice(2).map(Number).map(Math.round)),
    ).toEqual(Array(14).fill([842, 595]))
  })
})
