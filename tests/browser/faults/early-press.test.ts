import { expect } from 'vitest'
import { openApp, settled } from '../support/app-page.ts'
import { blockChunk } from '../support/block-chunk.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off' })

test('a wijk can be chosen before the texts of later parts are there; what lacks them says so', async ({
  page,
  watch,
}) => {
  const texts = await blockChunk({ page, watch }, 'later-')
  await openApp(page)
  await page.locator('#map').focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await settled(page)
  expect(new URL(page.url()).searchParams.get('w')).not.toBeNull()
  const failed = page.locator('.problem', { hasText: 'Dit deel van de pagina is niet geladen' })
  await failed.first().waitFor()
  expect(texts.requestCount()).toBeGreaterThan(0)
  await page.unrouteAll()
  await failed.first().getByRole('button', { name: 'Probeer opnieuw' }).click()
  await page.locator('.profile').waitFor()
})
