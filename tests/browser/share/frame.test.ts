import { describe, expect } from 'vitest'
import { openApp, plain } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import { openShare } from './share-page.ts'

const test = browserTest({ webgl: 'off' })

describe('the frame for a website', () => {
  test('shows map, legend, source and the way back, without the app or a map library', async ({
    page,
  }) => {
    const loaded: string[] = []
    page.on('request', (request) => loaded.push(request.url()))
    await page.goto('embed.html?i=2233&y=2023&s=library&l=fr')
    await page.locator('.embed__legend').waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    expect(await page.locator('h1').innerText()).toBe('Taux de chômage')
    expect(await page.locator('.embed__map [data-layer="districtFill"] path').count()).toBe(118)
    expect(plain(await page.locator('.embed__legend').innerText())).toContain('23 bibliothèques')
    expect(plain(await page.locator('.embed__foot').innerText())).toContain('Chiffres')
    expect(await page.locator('.embed__foot a').getAttribute('href')).toContain('i=2233')
    expect(loaded.filter((url) => /maplibre|react|write-deck|SharePanel/i.test(url))).toEqual([])
    await page.locator('.embed__map [data-district="8"]').hover()
    await expect.poll(() => page.locator('.embed__pointed').innerText()).toContain('Marolles')

    await page.goto('embed.html?x=sectors&y=2019&l=fr')
    await page.locator('.embed__legend').waitFor()
    expect(await page.locator('.embed__map [data-layer="sectorFill"] path').count()).toBe(724)
    expect(plain(await page.locator('.embed__head').innerText())).toContain(
      'par secteur statistique',
    )
    expect(plain(await page.locator('.embed__legend').innerText())).toContain(
      'Moins de 100 déclarations',
    )
    await page.locator('.embed__map path[data-sector="21016A01-"]').hover()
    await expect
      .poll(async () => plain(await page.locator('.embed__pointed').innerText()))
      .toMatch(/ en 2019, [\d ]+ déclarations/u)
    expect(await axeViolations(page)).toEqual([])
  })

  test('keeps the extent, the chosen wijk and the scenario of the link', async ({ page }) => {
    await page.goto(
      'embed.html?i=x_reach_community_centre_15&y=2025&a=communityCentre,15&s=communityCentre&o=place&h=add,4.33581,50.83905&w=8&c=4.34,50.84,12.4&l=nl',
    )
    await page.locator('.embed__legend').waitFor()
    expect(plain(await page.locator('.embed__head').innerText())).toContain(
      'Scenario: 1 toegevoegd',
    )
    expect(plain(await page.locator('.embed__legend').innerText())).toMatch(
      /21 gemeenschapscentra.*1 gemeenschapscentrum, toegevoegd in het scenario/,
    )
    expect(await page.locator('.embed__pointed').innerText()).toContain('Marollen')
    expect(await page.locator('.embed__map [data-layer="selectionLine"] path').count()).toBe(1)
    const [, , width] = ((await page.locator('.embed__map svg').getAttribute('viewBox')) ?? '')
      .split(' ')
      .map(Number)
    expect(width).toBeLessThan(700)
  })

  test('is previewed at the size that is asked for', async ({ page }) => {
    await openApp(page)
    await openShare(page)
    await page.getByLabel('Breedte in pixels').fill('500')
    expect(await page.getByLabel('Code voor je pagina').inputValue()).toContain('width="500"')
    await page.getByText('Toon een voorbeeld').click()
    const frame = page.frameLocator('.share__preview iframe')
    await frame.locator('.embed__legend').waitFor()
    expect((await page.locator('.share__preview iframe').boundingBox())?.width).toBeCloseTo(502, -1)
  })
})
