import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const OFF = { webgl: 'off' } as const
const test = browserTest(OFF)
const ownPageTest = browserTest({ ...OFF, pages: 'own' })
const narrowTest = browserTest({ ...OFF, viewport: { width: 320, height: 640 } })

const SEARCH = { name: /Zoek een wijk/ }

/** The swap takes a moment, which the typing does not meet every time. */
const LETTERS_LOST_TURNS = 3

/** Types in the search field, as somebody who uses the keyboard alone. */
async function search(page: Page, text: string): Promise<void> {
  const field = page.getByRole('combobox', SEARCH)
  await field.focus()
  await page.keyboard.type(text)
}

/** The rows of one type as they are read, nearest first. */
async function rowsOf(page: Page, type: string): Promise<readonly string[]> {
  const rows = page.locator(`.service-group[data-type="${type}"] .service-row`)
  return (await rows.allTextContents()).map(plain)
}

async function widthBeyondWindow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
}

describe('finding services without WebGL', () => {
  test('from a street to the nearest library and its card, by keyboard alone', async ({ page }) => {
    await openApp(page)
    await search(page, 'Gallaitstraat 58')
    const option = page.getByRole('option', { name: /Gallaitstraat.*Schaarbeek/ })
    await option.waitFor()
    await expect
      .poll(() => page.locator('.search__notes').textContent())
      .toContain('Huisnummer 58 kennen we niet')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.find-start__place strong').textContent())
      .toBe('Gallaitstraat, Schaarbeek')
    await expect.poll(() => rowsOf(page, 'library')).toHaveLength(3)
    const [library = ''] = await rowsOf(page, 'library')
    expect(library).toContain('Bibliotheek Schaarbeek (Bib Sophia)')
    expect(library).toContain('20 minuten · 1,6 km')
    const [centre = ''] = await rowsOf(page, 'communityCentre')
    expect(centre).toContain('GC De Kriekelaar6 minuten · 470 m')
    expect(page.url()).toMatch(/o=find.*f=4\.36887,50\.86674/)

    await page.locator('.service-group[data-type="library"] .service-row').first().focus()
    await page.keyboard.press('Enter')
    const name = page.locator('.service-card h2')
    await name.waitFor()
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
    const card = page.locator('.service-card')
    expect(plain((await card.textContent()) ?? '')).toContain('Adres niet gekend')
    expect(
      await card.getByRole('link', { name: /Meld het op OpenStreetMap/ }).getAttribute('href'),
    ).toMatch(/^https:\/\/www\.openstreetmap\.org\/note\/new#map=19\/50\.\d+\/4\.\d+$/)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await card.waitFor({ state: 'detached' })
    const focused = page.locator('.service-row:focus')
    expect(plain((await focused.textContent()) ?? '')).toContain('Bib Sophia')
    expect(await axeViolations(page)).toEqual([])
  })

  test('the link brings the list back', async ({ page }) => {
    await openApp(page, '?v=1&o=find&s=library&f=4.36887,50.86674')
    await expect
      .poll(() => rowsOf(page, 'library'))
      .toContainEqual(expect.stringContaining('20 minuten'))
    expect(await rowsOf(page, 'communityCentre')).toEqual([])
    await page.getByRole('button', { name: /^Toon 21 andere/ }).press('Enter')
    expect(await rowsOf(page, 'library')).toHaveLength(24)
    expect((await rowsOf(page, 'library')).at(-1)).toContain('plek niet gekend')
  })

  test('a name that two municipalities have is offered for both', async ({ page }) => {
    await openApp(page)
    await search(page, 'kerkstraat')
    const options = page.getByRole('group', { name: 'Straten' }).getByRole('option')
    await expect
      .poll(async () => (await options.allTextContents()).map(plain).slice(0, 2))
      .toEqual(['KerkstraatSint-Agatha-Berchem', 'KerkstraatSint-Pieters-Woluwe'])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.locator('.find-start__place strong').textContent())
      .toBe('Kerkstraat, Sint-Pieters-Woluwe')
  })

  test('one search after another is understood', async ({ page }) => {
    await openApp(page)
    for (const street of ['Ransfortstraat', 'Gallaitstraat', 'Ransfortstraat']) {
      await search(page, street)
      await page
        .getByRole('option', { name: new RegExp(street) })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
      await expect.poll(() => page.locator('.find-start__place').textContent()).toContain(street)
    }
  })

  test('no letter is lost while the code of the search arrives', async ({ page }) => {
    for (let turn = 0; turn < LETTERS_LOST_TURNS; turn += 1) {
      let letCodeCome = (): void => {}
      const mayCome = new Promise<void>((resolve) => {
        letCodeCome = resolve
      })
      await page.route('**/SearchBox-*.js', (route) => mayCome.then(() => route.continue()))
      await openApp(page)
      await search(page, 'Ran')
      letCodeCome()
      await page.keyboard.type('sfortstraat', { delay: 8 })
      await page.locator('.search__group').first().waitFor()
      await expect
        .poll(() => page.getByRole('combobox', SEARCH).inputValue())
        .toBe('Ransfortstraat')
      await page.unrouteAll()
    }
  })

  test('a service found by name opens its card', async ({ page }) => {
    await openApp(page)
    await search(page, 'de markten')
    await page.getByRole('option', { name: /GC De Markten/ }).waitFor()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('.service-card h2').textContent()).toBe('GC De Markten')
    expect(page.url()).toContain('s=communityCentre')
  })

  test('an unknown street is said, with a way on that the keyboard reaches', async ({ page }) => {
    await openApp(page)
    await search(page, 'Zzzzqqlaan')
    await expect
      .poll(() => page.locator('.search__notes').textContent())
      .toContain('Niets gevonden voor “Zzzzqqlaan”')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.locator('#map').evaluate((map) => map === document.activeElement)).toBe(true)
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.url()).toContain('f=')
  })

  test('leaving the field chooses nothing', async ({ page }) => {
    await openApp(page)
    await search(page, 'Gallaitstraat')
    await page.getByRole('option', { name: /Gallaitstraat/ }).waitFor()
    const before = page.url()
    await page.keyboard.press('Tab')
    await page.waitForTimeout(300)
    expect(page.url()).toBe(before)
  })

  test('a location that is refused is said, and the rest works', async ({ page }) => {
    await openApp(page, '?o=find&s=library')
    await page.getByRole('button', { name: 'Gebruik mijn plaats' }).press('Enter')
    await expect
      .poll(() => page.locator('.find-start__message').textContent())
      .toContain('De browser mag je plaats niet geven')
    expect(await rowsOf(page, 'library')).toHaveLength(8)
    expect(await axeViolations(page)).toEqual([])
  })

  ownPageTest.for([
    { latitude: 50.8503, longitude: 4.3517, place: /in wijk/, outcome: 'taken over' },
    { latitude: 51.0543, longitude: 3.7174, place: null, outcome: 'refused: it is in Ghent' },
  ])('a location given is $outcome', async ({ latitude, longitude, place }, { page }) => {
    await page.context().grantPermissions(['geolocation'])
    await page.context().setGeolocation({ latitude, longitude, accuracy: 20 })
    await openApp(page, '?o=find&s=library')
    await page.getByRole('button', { name: 'Gebruik mijn plaats' }).press('Enter')
    if (place) {
      await expect.poll(() => page.locator('.find-start__place').textContent()).toMatch(place)
      await expect.poll(() => rowsOf(page, 'library')).toHaveLength(3)
    } else {
      await expect
        .poll(() => page.locator('.find-start__message').textContent())
        .toContain('buiten het Brussels Hoofdstedelijk Gewest')
      expect(page.url()).not.toContain('f=')
    }
  })

  test('a link from outside the region says that no walk is known', async ({ page }) => {
    await openApp(page, '?v=1&o=find&s=library&f=4.7,50.88')
    await expect
      .poll(() => page.locator('.find .notice').textContent())
      .toContain('Vanaf deze plek kennen we geen weg te voet')
    expect(await rowsOf(page, 'library')).toHaveLength(3)
  })

  test('without walks the list stays, and another try brings them', async ({ page, watch }) => {
    let isBroken = true
    await page.route('**/walk-network.bin', (route) =>
      isBroken ? route.abort() : route.continue(),
    )
    watch.expectProblem((problem) => problem.kind === 'console')
    await openApp(page, '?v=1&o=find&s=library&f=4.36887,50.86674')
    const problem = page.locator('.find .problem')
    await problem.waitFor()
    expect(await problem.textContent()).toContain('De looptijden zijn niet berekend')
    expect(await rowsOf(page, 'library')).toHaveLength(3)
    isBroken = false
    await problem.getByRole('button').press('Enter')
    await expect
      .poll(() => rowsOf(page, 'library'))
      .toContainEqual(expect.stringContaining('20 minuten'))
  })

  test('the list of all services is filtered by name and place', async ({ page }) => {
    await openApp(page, '?o=find&s=communityCentre,library')
    await page.getByRole('searchbox', { name: 'Filter op naam' }).fill('kriekelar')
    await expect.poll(() => rowsOf(page, 'communityCentre')).toHaveLength(1)
    await page.getByRole('searchbox', { name: 'Filter op naam' }).fill('')
    await page
      .getByRole('combobox', { name: 'Wijk of gemeente', exact: true })
      .selectOption({ label: 'Evere' })
    await settled(page)
    expect(page.url()).toContain('g=21006')
    await expect.poll(() => page.locator('.find__status').textContent()).toContain('van 46')
  })

  test('the page about the list counts, and names what is left out', async ({ page }) => {
    await openApp(page, '?o=find&s=library')
    await page.getByRole('button', { name: 'Over deze lijst' }).press('Enter')
    const dialog = page.getByRole('dialog', { name: 'Over de lijst van diensten' })
    const total = await dialog.locator('tfoot td').allTextContents()
    expect(total).toEqual(['337', '324', '15', '13'])
    expect(await dialog.textContent()).toContain('Medimmigrant vzw')
    expect(await axeViolations(page)).toEqual([])
  })

  ownPageTest('the list of all services is printed as it is filtered', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await openApp(page, '?v=1&o=find&s=library')
    await page.getByLabel('Filter op naam').fill('molenbeek')
    await page.getByRole('button', { name: 'Druk de lijst af' }).press('Enter')
    const list = page.locator('.printed-list')
    expect(await list.locator('[data-print="filter"]').innerText()).toContain('molenbeek')
    const printed = await list.locator('li').allInnerTexts()
    expect(printed).toHaveLength(await rowsOf(page, 'library').then((rows) => rows.length))
    expect(printed.length).toBeLessThan(10)
    for (const row of printed) expect(row).toContain('Molenbeek')
  })

  ownPageTest('the list is printed alone', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {}
    })
    await openApp(page, '?v=1&o=find&s=library&f=4.36887,50.86674')
    await expect.poll(() => rowsOf(page, 'library')).toHaveLength(3)
    await page.getByRole('button', { name: 'Druk de lijst af' }).press('Enter')
    await page.emulateMedia({ media: 'print' })
    const list = page.locator('.printed-list')
    expect(await list.isVisible()).toBe(true)
    const visible = page.locator('body > :visible')
    expect(await visible.evaluateAll((parts) => parts.map((part) => part.className))).toEqual([
      'printed-list',
    ])
    const text = plain((await list.innerText()) ?? '')
    expect(text).toContain('Vanaf: Gallaitstraat, Schaarbeek')
    expect(text).toContain('Bibliotheek Schaarbeek (Bib Sophia). 20 minuten · 1,6 km')
    expect(text).toContain('OpenStreetMap')
    expect(text).toContain('16 mei 2026')
  })
})

describe('finding services at 320 px', () => {
  narrowTest.for(['nl', 'fr', 'en'])(
    'nothing is wider than the window, in %s',
    async (l, { page }) => {
      await openApp(page, `?v=1&l=${l}&o=find&s=library,education&f=4.36887,50.86674`)
      const rows = page.locator('.service-row')
      await expect.poll(() => rows.count()).toBe(6)
      await page.locator('.find-types summary').press('Enter')
      expect(await widthBeyondWindow(page)).toBe(0)
      await rows.first().press('Enter')
      await page.locator('.service-card').waitFor()
      expect(await widthBeyondWindow(page)).toBe(0)
      const field = page.getByRole('combobox').first()
      await field.fill('kerkstraat')
      await page.getByRole('option').first().waitFor()
      expect(await widthBeyondWindow(page)).toBe(0)
      expect(await axeViolations(page)).toEqual([])
    },
  )
})
