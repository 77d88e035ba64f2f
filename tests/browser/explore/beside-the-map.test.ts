import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import { openApp, plain, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })
const ELSENE = '21009'

async function box(locator: Locator) {
  const found = await locator.boundingBox()
  if (!found) throw new Error('not drawn')
  return found
}

test.for([
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
])(
  'by keyboard the wijk and the words on the keys are both read, at $width wide',
  async (size, { page }) => {
    await page.setViewportSize(size)
    await openApp(page)
    await page.locator('#map').focus()
    await page.keyboard.press('End')
    await page.locator('.tooltip[data-shown]').waitFor()
    const keys = await box(page.locator('.map__keys'))
    const tooltip = await box(page.locator('.tooltip'))
    expect(tooltip.y).toBeGreaterThanOrEqual(keys.y + keys.height)
  },
)

test('a wijk that mainly lies elsewhere tells how much of it is in the municipality', async ({
  page,
}) => {
  await openApp(page, `?d=table&g=${ELSENE}`)
  await settled(page)
  await page.locator('.district-table__municipality').nth(6).waitFor()
  const cells = await page.locator('.district-table__municipality').allTextContents()
  expect(cells.length).toBeGreaterThan(5)
  for (const text of cells.map(plain)) {
    expect(text).toMatch(/^(Elsene|.+\d% van de oppervlakte ligt in Elsene)$/)
  }
  expect(cells.map(plain)).toContain('Brussel15% van de oppervlakte ligt in Elsene')
})

test('a small legend runs from high to low, as the large one', async ({ page }) => {
  await openApp(page)
  const fills = (rows: Locator) =>
    rows.evaluateAll((swatches) => swatches.map((one) => getComputedStyle(one).backgroundColor))
  const large = await fills(page.locator('[data-legend="class"] .swatch'))
  await openApp(page, '?x=smallMaps,2336,2233')
  const legend = page.locator('.mini-legend').first()
  await legend.waitFor()
  expect(large.length).toBeGreaterThan(3)
  expect(await fills(legend.locator('.swatch:not(.swatch--missing)'))).toEqual(large)
})

test('the choice of classes is folded, fetched when it is opened, and changes the legend', async ({
  page,
}) => {
  await openApp(page)
  const choice = page.locator('.options details').filter({ hasText: 'Klassen aanpassen' })
  expect(await choice.locator('select').count()).toBe(0)
  await choice.locator('summary').click()
  await choice.getByLabel('Aantal klassen').selectOption('4')
  await settled(page)
  expect(await page.locator('[data-legend="class"]').count()).toBe(4)
  await choice.getByLabel('Indeling').selectOption({ label: 'Eigen grenzen' })
  await settled(page)
  expect(await page.locator('[data-legend="class"]').count()).toBe(4)
  expect(new URL(page.url()).searchParams.get('k')).toMatch(/^manual/)
})

test('the halo of a name keeps its measure on a map that is near', async ({ page }) => {
  for (const query of ['', '?c=4.36,50.84,13.2,0,0']) {
    await openApp(page, query)
    await settled(page)
    const share = await page
      .locator('.map__svg [data-layer="label"] text')
      .first()
      .evaluate((name) => {
        const { strokeWidth, fontSize } = getComputedStyle(name)
        return Number.parseFloat(strokeWidth) / Number.parseFloat(fontSize)
      })
    expect(share, query).toBeCloseTo(0.24, 2)
  }
})
