import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import {
  goTo,
  openApp,
  plain,
  pointAt,
  settled,
  showTable,
  waitForWebgl,
} from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'

const ALL_TYPES =
  'communityCentre,library,localServiceCentre,welcomeAndLanguage,welfareAndHealth,culture,youth,education,childcare'
/** Services with a place in the edition of May 2026. */
const ON_MAP = 324
const MARKTEN = 'gemeenschapscentrum-08787cf1'
const NEKKERSDAL = 'gemeenschapscentrum-5a0d5467'

describe.each([
  { surface: 'webgl', test: browserTest({ webgl: 'on', pages: 'open' }) },
  { surface: 'svg', test: browserTest({ webgl: 'off', pages: 'open' }) },
] as const)('points on $surface', ({ surface, test }) => {
  const open = async (page: Page, query: string): Promise<void> => {
    await goTo(page, query)
    if (surface === 'webgl') await waitForWebgl(page)
  }

  test('none of the services is lost where it is crowded', async ({ page }) => {
    await open(page, `?s=${ALL_TYPES}`)
    const drawn = page.locator('.map__svg [data-service]')
    await expect.poll(() => drawn.count()).toBe(ON_MAP)
    const dots = await page.locator('.map__svg [data-layer="pointDot"] [data-service]').count()
    expect(dots).toBeGreaterThan(50)
    expect(dots).toBeLessThan(ON_MAP / 1.5)
    const note = plain((await page.locator('.services').textContent()) ?? '')
    expect(note).toContain('Een stip is een dienst, waar er veel dicht bij elkaar staan.')
    expect(note).toContain(surface === 'webgl' ? 'Zoom in' : 'In de lijst staan ze allemaal')
  })

  test('a service under the pointer is named, and the wijk again beside it', async ({ page }) => {
    await open(page, '?s=communityCentre')
    const { x, y } = await middleOf(page, `[data-service="${MARKTEN}"]`)
    const tooltip = page.locator('.tooltip')
    // While the map draws, one move may find nothing under the pointer: a hand goes on moving.
    await expect
      .poll(async () => {
        await pointAt(page, { x, y })
        return tooltip.textContent()
      })
      .toBe('GC De Marktengemeenschapscentrum')
    await expect.poll(() => pointedInSvg(page)).toBe(1)
    await expect
      .poll(async () => {
        await pointAt(page, { x, y: y + 60 })
        return tooltip.textContent()
      })
      .toContain('€')
    await expect.poll(() => pointedInSvg(page)).toBe(0)
  })

  test('the list points at a service on the map', async ({ page }) => {
    await open(page, '?s=communityCentre')
    await page.locator('.services summary').click()
    await page.locator('.service-list__item', { hasText: 'GC De Markten' }).focus()
    await expect.poll(() => page.locator('.tooltip').textContent()).toContain('GC De Markten')
    await expect.poll(() => pointedInSvg(page)).toBe(1)
  })

  test('a press chooses the place one leaves from, and only that', async ({ page }) => {
    await open(page, '?o=find&s=communityCentre')
    await page.getByRole('button', { name: 'Wijs aan op de kaart' }).click()
    const banner = page.locator('.pick-banner')
    await banner.getByText('Druk op de kaart op de plek waar je vertrekt.').waitFor()
    expect(await axeViolations(page)).toEqual([])
    const { x, y } = await middleOf(page, `[data-service="${MARKTEN}"]`)
    await page.mouse.click(x, y)
    await page.waitForURL(/[?&]f=/)
    const [longitude = 0, latitude = 0] = originIn(page.url())
    // The service stands at 4.346547, 50.850642; a pixel is about 30 metres.
    expect(Math.abs(longitude - 4.346547)).toBeLessThan(0.002)
    expect(Math.abs(latitude - 50.850642)).toBeLessThan(0.0015)
    // The surface behind the one in sight is drawn when there is time.
    await expect.poll(() => page.locator('.map__svg [data-origin]').count()).toBe(1)
    expect(await banner.count()).toBe(0)
    expect(await page.locator('.service-card').count()).toBe(0)
    expect(page.url()).not.toMatch(/[?&]p=/)
  })

  test('keys choose it too, and Escape ends the choosing', async ({ page }) => {
    await open(page, '?o=find&s=communityCentre')
    const pick = page.getByRole('button', { name: 'Wijs aan op de kaart' })
    await pick.press('Enter')
    const banner = page.locator('.pick-banner')
    await banner.waitFor()
    await page.keyboard.press('Escape')
    await banner.waitFor({ state: 'detached' })
    expect(page.url()).not.toMatch(/[?&]f=/)

    await pick.press('Enter')
    await banner.waitFor()
    await page.locator('#map').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await page.waitForURL(/[?&]f=4\.35346,50\.84838/)
    expect(page.url()).not.toMatch(/[?&]p=/)
  })

  test('a place outside the region is refused, and asked for again', async ({ page }) => {
    await open(page, '?o=find&s=communityCentre')
    await page.getByRole('button', { name: 'Wijs aan op de kaart' }).click()
    await page.locator('.pick-banner').waitFor()
    const box = await page.locator('.map__stage').boundingBox()
    if (!box) throw new Error('no map')
    await page.mouse.click(box.x + 24, box.y + 60)
    await page.getByText('Die plek ligt buiten het gewest.').first().waitFor({ state: 'attached' })
    expect(await page.locator('.pick-banner').count()).toBe(1)
    expect(page.url()).not.toMatch(/[?&]f=/)
  })

  test('a scenario is told and drawn', async ({ page }) => {
    const changes = `add,4.33,50.86~close,${MARKTEN}~move,${NEKKERSDAL},4.36,50.845`
    await open(page, `?i=x_reach_community_centre_15&y=2025&s=communityCentre&h=${changes}`)
    const words = plain((await page.locator('.stage__intro').textContent()) ?? '')
    expect(words).toContain('Scenario: 1 toegevoegd, 1 verplaatst, 1 gesloten')
    await expect.poll(() => page.locator('.map__svg [data-layer="pointMove"] path').count()).toBe(2)
    expect(await page.locator('.map__svg [data-service="scenario-0"]').count()).toBe(1)
    const { x, y } = await middleOf(page, `[data-service="${MARKTEN}"]`)
    await expect
      .poll(async () => {
        await pointAt(page, { x, y })
        return page.locator('.tooltip').textContent()
      })
      .toContain('gesloten in het scenario')
  })
})

const test = browserTest({ webgl: 'off' })

test('a service known to the street only says so when it is pointed at', async ({ page }) => {
  await openApp(page, '?s=culture')
  await settled(page)
  const { x, y } = await middleOf(page, '[data-service="cultuurhuis-0825447c"]')
  await page.mouse.move(x, y)
  await expect
    .poll(() => page.locator('.tooltip').textContent())
    .toContain('plek alleen gekend tot op de straat of de buurt')
})

test('places go by both names on request, the French one marked as French', async ({ page }) => {
  await openApp(page)
  await page.getByRole('checkbox', { name: 'Plaatsnamen in het Nederlands en het Frans' }).check()
  await settled(page)
  expect(page.url()).toContain('n=bilingual')
  await showTable(page)
  const row = page.locator('.district-table tr[data-district="1"]')
  expect(plain((await row.locator('th').textContent()) ?? '')).toContain(
    'Grote Markt – Grand Place',
  )
  expect(await row.locator('th [lang="fr"]').first().textContent()).toBe('Grand Place')
})

test('the key of the ground has the colours of the map', async ({ page }) => {
  await openApp(page)
  const ofKey = (entry: string) =>
    page
      .locator(`.ground-key__swatch[data-ground="${entry}"]`)
      .evaluate((swatch) => getComputedStyle(swatch).backgroundColor)
  const ofMap = (layer: string) =>
    page
      .locator(`.map__svg [data-layer="${layer}"]`)
      .evaluate((group) => getComputedStyle(group).fill)
  expect(await ofKey('green')).toBe(await ofMap('green'))
  expect(await ofKey('uninhabited')).toBe(await ofMap('ground'))
  expect(await ofKey('water')).toBe(await ofMap('water'))
  expect(await ofKey('canal')).toBe(await ofMap('canal'))
})

/** Middle of what the inline map draws; the map on top of it lies in the same place. */
async function middleOf(
  page: Page,
  selector: string,
): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator(`.map__svg ${selector} circle`).first().boundingBox()
  if (!box) throw new Error(`${selector} is not drawn`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

const pointedInSvg = (page: Page): Promise<number> =>
  page.locator('.map__svg [data-layer="pointHighlight"] > g').count()

function originIn(url: string): readonly number[] {
  const text = new URL(url).searchParams.get('f') ?? ''
  return text.split(',').map(Number)
}
