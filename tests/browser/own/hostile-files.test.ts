import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { openApp, plain, settled, showTable } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { addFile, giveFile, openOwn } from './own-page.ts'

const test = browserTest({ webgl: 'off' })

const headingOf = async (page: Page): Promise<string> => plain(await page.locator('h1').innerText())

describe('a file that can not be added', () => {
  test('says why and changes nothing', async ({ page }) => {
    await openApp(page)
    const before = page.url()
    await openOwn(page)
    await giveFile(page, { name: 'leeg.csv', text: '' })
    await page.getByRole('heading', { name: '‘leeg.csv’ kan niet worden toegevoegd' }).waitFor()
    expect(plain(await page.locator('.own .problem').innerText())).toBe(
      'Dit bestand is leeg. Er is niets veranderd.',
    )
    expect(await page.locator('.own__item').count()).toBe(0)
    expect(await page.evaluate(() => localStorage.getItem('wijkwijzer.own'))).toBeNull()
    expect(page.url()).toBe(before)
  })

  test('that is hostile is text and no more', async ({ page }) => {
    const policy = (await page.request.get('')).headers()['content-security-policy']
    expect(policy).toContain("script-src 'self'")
    await openApp(page)
    await openOwn(page)
    const name = '<img src=x onerror=window.taken=1>.csv'
    await addFile(page, {
      name,
      text: [
        'Code;<script>window.taken=2</script> 2023;__proto__ 2023;=HYPERLINK("http://x") 2023',
        '1;1,5;2,5;3,5',
        '2;2,5;3,5;4,5',
        '"<svg onload=window.taken=3>";1;1;1',
      ].join('\n'),
    })
    await addFile(page, {
      name: 'proto.geojson',
      text:
        '{"type":"FeatureCollection","__proto__":{"taken":4},"features":[{"type":"Feature",' +
        '"properties":{"__proto__":{"taken":5},"name":"<iframe srcdoc=\'<script>parent.taken=6</script>\'>",' +
        '"website":"javascript:window.taken=7"},' +
        '"geometry":{"type":"Point","coordinates":[4.3517,50.8466]}}]}',
    })
    await page.getByRole('button', { name: /<script>/ }).click()
    await settled(page)
    expect(await headingOf(page)).toContain('<script>window.taken=2</script>')
    await page.locator('#main-finding .number-button').first().click()
    await page.locator('.receipt__parts').waitFor()
    await page.keyboard.press('Escape')
    await showTable(page)
    // A script or a picture that was made of the text would have run, or the policy complained, which
    // fails the test as well.
    const faults = await page.evaluate(() => ({
      taken: Reflect.get(window, 'taken') ?? null,
      onEverything: Reflect.get({}, 'taken') ?? null,
      made: document.querySelectorAll('img[src="x"], svg[onload], iframe, h1 script').length,
    }))
    expect(faults).toEqual({ taken: null, onEverything: null, made: 0 })
  })

  test('that has 10,000 columns, or a formula for a figure, is refused', async ({ page }) => {
    await openApp(page)
    await openOwn(page)
    const problem = page.locator('.own__section > .problem')
    const heads = Array.from({ length: 10_000 }, (_, index) => `__proto__${index} 2023`)
    const refusals = [
      [`Code;${heads.join(';')}\n1;${heads.map(() => 1).join(';')}`, /10 001 kolommen/],
      ['Code;Leden 2023\n1;=1+1\n2;3\n3;4', /“=1\+1” in rij 2/],
    ] as const
    for (const [text, told] of refusals) {
      await giveFile(page, { name: 'a.csv', text })
      await problem.waitFor()
      expect(plain(await problem.innerText())).toMatch(told)
      await page.getByRole('button', { name: 'Een ander bestand' }).click()
    }
    expect(await page.locator('.own__item').count()).toBe(0)
  })
})
