import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import { fingersOn } from './touch.ts'

const test = browserTest({
  webgl: 'off',
  hasTouch: 'yes',
  viewport: { width: 390, height: 844 },
})

const position = (page: Page): Promise<string | null> =>
  page.locator('.sheet').getAttribute('data-position')

describe('the sheet of a pressed wijk', () => {
  test('is worked with the keyboard alone, and gives the focus back', async ({ page }) => {
    await openApp(page)
    await page.locator('#map').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const sheet = page.getByRole('region', { name: /^Gekozen wijk: / })
    await sheet.waitFor()
    await page.keyboard.press('Tab')
    const handle = page.getByRole('slider', { name: 'Hoogte van het paneel' })
    expect(await handle.evaluate((element) => element === document.activeElement)).toBe(true)
    expect(await position(page)).toBe('peek')
    await page.keyboard.press('ArrowUp')
    expect(await handle.getAttribute('aria-valuetext')).toBe('half')
    await page.keyboard.press('Enter')
    expect(await position(page)).toBe('full')
    await sheet.getByRole('region', { name: /^Profiel van/ }).waitFor()
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    expect(await position(page)).toBe('half')
    await page.keyboard.press('Escape')
    await sheet.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map')
    expect(new URL(page.url()).searchParams.get('w')).toBeNull()
  })

  test('is moved with its buttons, which keep the focus', async ({ page }) => {
    await openApp(page, '?v=1&w=14')
    await settled(page)
    for (const expected of ['half', 'full', 'full']) {
      await page.getByRole('button', { name: 'Paneel groter' }).press('Enter')
      expect(await position(page)).toBe(expected)
    }
    for (const expected of ['half', 'peek', 'peek']) {
      await page.getByRole('button', { name: 'Paneel kleiner' }).press('Enter')
      expect(await position(page)).toBe(expected)
    }
    const profile = page.getByRole('button', { name: 'Profiel', exact: true })
    await profile.press('Enter')
    expect(await profile.getAttribute('aria-expanded')).toBe('true')
    expect(await position(page)).toBe('half')
    await page.getByRole('button', { name: 'Paneel sluiten' }).press('Enter')
    await page.locator('.sheet').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('map')
  })

  test('follows a finger on its handle, and is let go of downwards', async ({ page }) => {
    await openApp(page, '?v=1&w=14')
    await settled(page)
    const fingers = await fingersOn(page)
    const drag = async (toY: number): Promise<void> => {
      const box = await page.locator('.sheet__handle').boundingBox()
      const x = (box?.x ?? 0) + 80
      await fingers.move([{ from: [x, (box?.y ?? 0) + 22], to: [x, toY] }])
    }
    await drag(480)
    await expect.poll(() => position(page)).toBe('half')
    await drag(20)
    await expect.poll(() => position(page)).toBe('full')
    await drag(740)
    await expect.poll(() => position(page)).toBe('peek')
    await drag(840)
    await page.locator('.sheet').waitFor({ state: 'detached' })
  })

  test('makes way when the focus goes on into the page', async ({ page }) => {
    await openApp(page, '?v=1&w=14')
    await settled(page)
    await page.getByRole('button', { name: 'Profiel', exact: true }).press('Enter')
    await page.locator('.headline button').first().focus()
    expect(await position(page)).toBe('peek')
  })
})

describe('the card of a service on a phone', () => {
  const press = (page: Page, serviceId: string): Promise<void> =>
    page.locator(`.map__svg [data-service="${serviceId}"]`).first().dispatchEvent('click')

  test('lies in the sheet, over the wijk that waits, and gives the focus back', async ({
    page,
  }) => {
    await openApp(page, '?v=1&w=14&o=find&s=library&f=4.36887,50.86674')
    const row = page.locator('.service-row').first()
    await row.press('Enter')
    const sheet = page.getByRole('region', { name: 'Gekozen dienst' })
    await sheet.waitFor()
    expect(await page.locator('.sheet').count()).toBe(1)
    expect(await position(page)).toBe('half')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2')
    expect(await sheet.innerText()).toMatch(/Bib Sophia[\s\S]*Ligging/)
    expect(await axeViolations(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('region', { name: /^Gekozen wijk: / }).waitFor()
    expect(await row.evaluate((element) => element === document.activeElement)).toBe(true)
  })

  test('says of an added place that it does not exist, and takes it away', async ({ page }) => {
    const scenario = 'h=add,4.31,50.86~add,4.33,50.84'
    await openApp(page, `?v=1&o=place&a=library,10&i=x_reach_library_10&y=2025&${scenario}`)
    await settled(page)
    await press(page, 'scenario-0')
    const sheet = page.getByRole('region', { name: 'Gekozen dienst' })
    await sheet.getByText('Deze plek bestaat niet.').waitFor()
    await sheet.getByText(/^Toegevoegd bij Bruggestraat/).waitFor()
    await sheet.getByRole('button', { name: 'Maak ongedaan' }).press('Enter')
    await sheet.waitFor({ state: 'detached' })
    await expect.poll(() => new URL(page.url()).searchParams.get('h')).toBe('add,4.33,50.84')
  })
})
