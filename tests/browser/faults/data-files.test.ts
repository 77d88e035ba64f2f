import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { follow, openApp, plain, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { FILE_FAULTS, type FileFault, PUBLISHED_FILES, spoilFiles } from './faulty-files.ts'

const test = browserTest({ webgl: 'off' })

/** They come with the page itself: only the page for other websites asks for them. */
const WITH_THE_PAGE = ['edition.json', 'indicators/1603.json', 'indicators/2336.json']
const GEOMETRY = ['districts.geojson', 'municipalities.geojson', 'region.geojson', 'ground.json']
/** Of no use to a page: for who takes the data over. */
const NOT_ASKED_FOR = ['borders.geojson']
/** Asked for where a person adds a table of sectors; tests/browser/own has its turn. */
const FOR_OWN_DATA = ['sector-districts.json']
const SECTOR_FILES = ['sectors.json', 'sector-shapes.json']
const PANEL_FILES = ['services.json', 'streets.json', 'reach.json', 'walk-network.bin']
const INDICATORS = PUBLISHED_FILES.filter(
  (path) => path.startsWith('indicators/') && !WITH_THE_PAGE.includes(path),
)

test('every published file has its turn below', () => {
  const covered = [
    ...WITH_THE_PAGE,
    ...GEOMETRY,
    ...NOT_ASKED_FOR,
    ...FOR_OWN_DATA,
    ...PANEL_FILES,
    ...SECTOR_FILES,
    ...INDICATORS,
  ]
  expect(PUBLISHED_FILES.filter((path) => !covered.includes(path))).toEqual([])
})

/** Where the file is not the one that the page was built with, only loading the page anew helps. */
const isRenewed = (fault: FileFault): boolean => fault === 'otherEdition' || fault === 'altered'

const problem = (page: Page) => page.locator('.stage__intro .problem')

describe.for(FILE_FAULTS)('%s', (fault) => {
  test('figures of an indicator: the screen stays, the bar tells, the next try works', {
    timeout: 180_000,
  }, async ({ page, watch }) => {
    const files = await spoilFiles({ page, watch }, fault, INDICATORS)
    await openApp(page)
    await settled(page)
    for (const path of INDICATORS) {
      const id = path.slice('indicators/'.length, -'.json'.length)
      const before = await page.locator('h1').textContent()
      await follow(page, `?v=1&i=${id}`)
      await problem(page).waitFor()
      expect(await page.locator('h1').textContent(), id).toBe(before)
      expect(new URL(page.url()).search).toContain(`i=${id}`)
      const words = plain((await problem(page).textContent()) ?? '')
      if (isRenewed(fault)) {
        expect(words).toContain('vernieuwd terwijl deze pagina openstond')
        expect(words).toContain('Je keuze staat in het adres')
        continue
      }
      expect(words).toContain('zijn niet geladen')
      expect(words).toContain('De kaart toont nog wat er stond')
      files.heal(path)
      await problem(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
      await problem(page).waitFor({ state: 'detached' })
      await settled(page)
      expect(await page.locator('h1').textContent(), id).not.toBe(before)
    }
  })

  test('services: the list and the map say so, the next try works', async ({ page, watch }) => {
    const files = await spoilFiles({ page, watch }, fault, ['services.json'])
    await openApp(page, '?v=1&o=find')
    const told = page.locator('.find .problem')
    await told.waitFor()
    expect(await page.locator('.legend-table tr').count()).toBeGreaterThan(3)
    files.heal('services.json')
    // With time to spare the page asks for them by itself as well, and the button is gone.
    await told
      .getByRole('button')
      .click({ timeout: 5000 })
      .catch(() => undefined)
    await page.locator('.find__tools').waitFor()
  })

  test('streets: the search says so and finds wijken; a later search finds streets', async ({
    page,
    watch,
  }) => {
    const files = await spoilFiles({ page, watch }, fault, ['streets.json'])
    await openApp(page)
    const field = page.getByRole('combobox', { name: /Zoek een wijk/ })
    await field.fill('Gallait')
    await page.locator('.search__notes', { hasText: 'niet geladen' }).waitFor()
    files.heal('streets.json')
    await field.blur()
    await field.focus()
    await field.fill('Gallaits')
    await page.getByRole('option', { name: /Gallaitstraat/ }).waitFor()
  })

  test('reach: the panel says so, the next try works', async ({ page, watch }) => {
    const files = await spoilFiles({ page, watch }, fault, ['reach.json'])
    await openApp(page, '?v=1&o=place')
    const told = page.locator('.place .problem')
    await told.waitFor()
    expect(plain((await told.textContent()) ?? '')).toContain('De kaart en de cijfers werken nog')
    files.heal('reach.json')
    await told.getByRole('button').click()
    await page.locator('.place__group[data-group="region"]').waitFor()
  })

  test('sectors: the wijken stay, the bar tells, the next try draws them', async ({
    page,
    watch,
  }) => {
    for (const path of SECTOR_FILES) {
      const files = await spoilFiles({ page, watch }, fault, [path])
      await openApp(page)
      const title = await page.locator('h1').textContent()
      await follow(page, '?v=1&x=sectors')
      await problem(page).waitFor()
      expect(await page.locator('h1').textContent(), path).toBe(title)
      expect(page.url()).toContain('x=sectors')
      if (!isRenewed(fault)) {
        files.heal(path)
        await problem(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
        await page.locator('.sector-panel').waitFor()
      }
      await page.unrouteAll()
    }
  })

  test('geometry: the small maps say so, the figures stay', async ({ page, watch }) => {
    const files = await spoilFiles({ page, watch }, fault, GEOMETRY)
    await openApp(page, '?v=1&x=smallMaps,2233,2443')
    await page.locator('.small-map', { hasText: 'kon niet geladen worden' }).first().waitFor()
    for (const path of GEOMETRY) expect(files.askedFor(path), path).toBeGreaterThan(0)
    expect(await page.locator('h1').textContent()).not.toBe('')
  })
})

// The walking network has no heading that names an edition.
describe.for(FILE_FAULTS.filter((fault) => fault !== 'otherEdition'))('%s', (fault) => {
  test('the walking network: the scenario waits, the next try counts it', async ({
    page,
    watch,
  }) => {
    const files = await spoilFiles({ page, watch }, fault, ['walk-network.bin'])
    await openApp(page)
    await settled(page)
    const title = await page.locator('h1').textContent()
    await follow(page, '?v=1&o=place&a=library,10&h=add,4.36,50.86')
    await problem(page).waitFor()
    expect(await page.locator('h1').textContent()).toBe(title)
    expect(page.url()).toContain('h=add')
    files.heal('walk-network.bin')
    await problem(page).getByRole('button', { name: 'Probeer opnieuw' }).click()
    await problem(page).waitFor({ state: 'detached' })
    await settled(page)
  })
})

describe('the page for other websites', () => {
  test.for(
    FILE_FAULTS.flatMap((fault) =>
      [...WITH_THE_PAGE, 'districts.geojson'].map((path) => ({ fault, path })),
    ),
  )(
    '$path $fault: it says so, and the next try shows the map',
    async ({ fault, path }, { page, watch }) => {
      const files = await spoilFiles({ page, watch }, fault, [path])
      await page.goto('embed.html?v=1')
      const told = page.getByRole('alert')
      await told.waitFor()
      expect(plain((await told.textContent()) ?? '')).toContain('De kaart kon niet geladen worden')
      files.heal(path)
      await page.getByRole('button', { name: 'Probeer opnieuw' }).click()
      await page.locator('.embed__map svg').waitFor()
    },
  )
})
