import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { openApp, plain, settled, showTable, tableRows } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { gapPanel, openDisclosure, yearRows } from './gap-page.ts'

const test = browserTest({ webgl: 'off' })

interface PublishedEdition {
  readonly districts: readonly { readonly code: number; readonly kind: string }[]
}
const edition: PublishedEdition = JSON.parse(readFileSync('public/geo/edition.json', 'utf8'))
const KOEKELBERG = '21011'
const residents = edition.districts.filter(({ kind }) => kind === 'residential')

describe('the gap of the year shown', () => {
  test('income 2023: both means, the gap and the size of both groups', async ({ page }) => {
    await openApp(page)
    expect(await gapPanel(page)).toEqual({
      difference: '€ −5 355',
      relative: '−20,3%',
      zone: { name: 'Arme sikkel', size: '20 wijken, 247 402 inwoners', value: '€ 21 005' },
      compared: { name: 'Andere wijken', size: '98 wijken, 982 919 inwoners', value: '€ 26 360' },
    })
  })

  test('unemployment 2023 is in percentage points only', async ({ page }) => {
    await openApp(page, '?i=2233&y=2023')
    const panel = await gapPanel(page)
    expect(panel.difference).toBe('+10,3 procentpunt')
    expect(panel.relative).toBeNull()
    expect(panel.zone.value).toBe('25,0%')
    expect(panel.compared.value).toBe('14,7%')
  })

  test('another comparison changes panel and sentence in one step', async ({ page }) => {
    await openApp(page)
    await page.getByLabel('Vergelijk met').selectOption('region')
    await settled(page)
    const panel = await gapPanel(page)
    expect(panel.compared.size).toContain('118 wijken')
    const sentence = plain((await page.locator('.headline__sentence').textContent()) ?? '')
    expect(sentence).toContain(panel.compared.size.split(',')[0]?.replace(' wijken', '') ?? '')
    await expect.poll(() => page.url()).toContain('r=region')
  })

  test('who has no figure is counted and named, as in the table', async ({ page }) => {
    await openApp(page, '?y=2018')
    const names = await page
      .locator('.gap__missing-list button')
      .evaluateAll((buttons) => buttons.map((button) => button.textContent ?? ''))
    expect(plain((await page.locator('.gap__missing summary').textContent()) ?? '')).toContain('59')
    await showTable(page)
    const missing = (await tableRows(page)).filter(({ isMissing }) => isMissing)
    const expected = missing.map(({ district, municipality }) => `${district}, ${municipality}`)
    expect(names.map(plain).sort()).toEqual(expected.sort())
  })

  test('a count has no gap and says why', async ({ page }) => {
    await openApp(page, '?i=1603')
    expect(await page.locator('.gap').textContent()).toContain('aantal')
    expect(await page.locator('.gap__figures').count()).toBe(0)
  })
})

describe('the dots', () => {
  test('every wijk is one dot in the colour of the map', async ({ page }) => {
    await openApp(page)
    const dots = await page.locator('.distribution__dot').evaluateAll((elements) =>
      elements.map((element) => ({
        district: element.getAttribute('data-district'),
        fill: element.getAttribute('fill'),
      })),
    )
    expect(dots.map(({ district }) => Number(district)).sort((a, b) => a - b)).toEqual(
      residents.map(({ code }) => code).sort((a, b) => a - b),
    )
    for (const { district, fill } of dots) {
      const drawn = page.locator(`.map__svg [data-district="${district}"]`).first()
      expect(await drawn.evaluate((element) => element.outerHTML)).toContain(fill ?? 'none')
    }
  })

  test('one tab stop, the arrow keys walk, Enter selects', async ({ page }) => {
    await openApp(page)
    await page.locator('.distribution__list').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    const name = (await page.locator('.tooltip[data-shown] .tooltip__name').textContent()) ?? ''
    const active = await page.locator('.distribution__list').getAttribute('aria-activedescendant')
    expect(await page.locator(`[id="${active}"]`).getAttribute('aria-label')).toContain(name)
    await page.keyboard.press('Enter')
    await page.getByRole('region', { name: `Profiel van ${name}` }).waitFor()
  })
})

describe('the course through the years', () => {
  test('income: the same 15 and 44 wijken every year', async ({ page }) => {
    await openApp(page)
    const section = page.locator('.gap-years')
    await section.waitFor()
    const text = plain((await section.textContent()) ?? '')
    expect(text).toContain('15 van de 20 wijken')
    expect(text).toContain('44 wijken')
    expect(text).toMatch(/In 2019, 2022 en 2023 hebben meer wijken een cijfer/)
    expect(text).toContain('€ −5 082')
    await openDisclosure(section.locator('details'))
    const rows = await yearRows(page)
    expect(rows.get('2005')).toEqual(['€ −4 683', '−27,5%'])
    expect(rows.get('2018')).toEqual(['€ −4 731', '−22,6%'])
    expect(rows.get('2021')).toEqual(['€ −4 924', '−21,3%'])
  })

  test('an indicator of one year says so', async ({ page }) => {
    await openApp(page, '?i=2498')
    await page.locator('.gap-years').waitFor()
    expect(await page.locator('.gap-years').textContent()).toContain('één jaar')
    expect(await page.locator('.gap-line').count()).toBe(0)
  })
})

describe('how unequal', () => {
  test('the same seed gives the same words, and is in the link', async ({ page }) => {
    const words = async (): Promise<string> => {
      await openDisclosure(page.locator('details.unequal'))
      await page.locator('[data-statistic="band"] .note').first().waitFor()
      await expect
        .poll(() => page.locator('[data-statistic="moran"] .statistic__value').count())
        .toBe(1)
      return plain((await page.locator('.unequal').textContent()) ?? '')
    }
    // The two wijken of the centre have a gap that some random groups exceed.
    await openApp(page, '?z=own,1.2&e=7')
    const first = await words()
    await page.reload()
    await page.locator('.shell[data-started]').waitFor()
    expect(await words()).toBe(first)
    await page.getByLabel('Startgetal van het toeval').fill('8')
    await expect.poll(() => page.url()).toContain('e=8')
    await expect.poll(words).not.toBe(first)
  })

  test('decibels have no Gini, and the panel says why', async ({ page }) => {
    await openApp(page, '?i=2443')
    await openDisclosure(page.locator('details.unequal'))
    await page.locator('[data-statistic="moran"]').waitFor()
    expect(await page.locator('[data-statistic="gini"]').count()).toBe(0)
    expect(await page.locator('.unequal').textContent()).toContain('zegt zo’n deling niets')
  })
})

describe('the definition of the arme sikkel', () => {
  test.for([
    'glossary',
    'glossaryWithLaken',
    'belowRegion',
    'lowestClass',
    'lowLowCluster',
    'poorestFifth',
  ])('%s lists its members, each with a reason', async (kind, { page }) => {
    await openApp(page, `?z=${kind}${kind === 'belowRegion' ? ',90' : ''}`)
    const { zone } = await gapPanel(page)
    await page.locator('.zone-control .link-button').click()
    await page.locator('.zone-evidence__members > li').first().waitFor()
    const members = await page.locator('.zone-evidence__members > li').evaluateAll((items) =>
      items.map((item) => ({
        name: item.querySelector('strong')?.textContent ?? '',
        reason: item.querySelector('.zone-evidence__reason')?.textContent ?? '',
        links: item.querySelectorAll('a[href^="https://"]').length,
      })),
    )
    expect(zone.size).toMatch(new RegExp(`^${members.length} wijken`))
    for (const { name, reason, links } of members) {
      expect(name).not.toBe('')
      expect(reason).not.toBe('')
      if (kind.startsWith('glossary')) expect(links, name).toBeGreaterThan(0)
    }
  })

  test('an own choice is picked on the map, undone, named, and survives the link', async ({
    page,
  }) => {
    await openApp(page, '?z=own,1.2,')
    const count = page.locator('.own-zone [role="status"]')
    const picked = async (): Promise<number> =>
      Number.parseInt((await count.textContent()) ?? '', 10)
    await page.getByRole('button', { name: 'Kies wijken op de kaart' }).click()
    await page.locator('#map').focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await expect.poll(picked).toBe(3)
    expect(await page.locator('.profile').count()).toBe(0)
    await page.getByRole('button', { name: 'Maak ongedaan' }).click()
    await expect.poll(picked).toBe(2)
    await page.locator('.pick-banner button').click()
    await page.getByLabel('Naam').fill('Mijn, eigen zone')
    await page.getByLabel(/Een hele gemeente/).selectOption(KOEKELBERG)
    await expect.poll(picked).toBeGreaterThan(2)
    const panel = await gapPanel(page)
    expect(panel.zone.name).toBe('Mijn, eigen zone')
    await expect.poll(() => page.url()).toContain('eigen')
    await page.reload()
    await page.locator('html:not([data-opening-link]) .shell[data-started]').waitFor()
    expect(await gapPanel(page)).toEqual(panel)
  })

  test('the stability map counts memberships', async ({ page }) => {
    await openApp(page, '?m=stability')
    await showTable(page)
    const counted = (await tableRows(page)).reduce(
      (sum, { value }) => sum + Number(value.split(' ')[0]),
      0,
    )
    let members = 0
    for (const kind of [
      'glossary',
      'glossaryWithLaken',
      'belowRegion',
      'lowestClass',
      'lowLowCluster',
      'poorestFifth',
    ]) {
      await page.getByLabel('Omschrijving van de arme sikkel').selectOption(kind)
      await settled(page)
      members += Number((await gapPanel(page)).zone.size.split(' ')[0])
    }
    expect(counted).toBe(members)
  })
})
