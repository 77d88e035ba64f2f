import { expect } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })
const CHOSEN = '2443'

test('figures that are slow to come: the figure of before stays whole, the page is busy, then they are there', async ({
  page,
}) => {
  let answer = (): void => {}
  const answered = new Promise<void>((resolve) => {
    answer = resolve
  })
  await page.route(`**/geo/indicators/${CHOSEN}.json`, async (route) => {
    await answered
    await route.continue()
  })
  await openApp(page)
  const title = page.locator('.headline h1')
  const before = await title.innerText()
  await page.getByRole('button', { name: 'Ander cijfer kiezen' }).click()
  await page.locator('.picker__option', { hasText: 'decibel' }).first().click()
  await page.locator('.shell[aria-busy="true"]').waitFor()
  expect(await title.innerText()).toBe(before)
  expect(await page.locator('.problem').count()).toBe(0)
  answer()
  await settled(page)
  expect(await title.innerText()).not.toBe(before)
})
