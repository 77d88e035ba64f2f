import JSZip from 'jszip'
import { describe, expect } from 'vitest'
import { openStories } from '../present/present-page.ts'
import { openShare, save } from '../share/share-page.ts'
import { openApp, plain } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const test = browserTest({ webgl: 'off', pages: 'own' })

describe('a clock that is wrong', () => {
  for (const now of ['1970-01-02T00:00:00Z', '2106-03-01T00:00:00Z']) {
    test(`changes no figure, and files can be saved: ${now}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(now))
      await openApp(page)
      expect(await page.evaluate(() => new Date().toISOString())).toContain(now.slice(0, 10))
      expect(
        plain((await page.locator('.headline__sentence, .sentence').first().textContent()) ?? ''),
      ).toContain('€ 21 005')
      await openShare(page)
      const zip = await JSZip.loadAsync((await save(page, 'Bewaar als PowerPoint')).bytes)
      expect(zip.file('ppt/slides/slide1.xml')).not.toBeNull()
      await page.goto('embed.html')
      await openStories(page)
      await page.getByRole('button', { name: 'Nieuw verhaal' }).click()
      await page.getByLabel('Titel van het verhaal').fill('Wijkoverleg')
      await page.goto('embed.html')
      await openStories(page)
      await page.getByRole('button', { name: 'Bewerk: Wijkoverleg' }).waitFor()
    })
  }
})
