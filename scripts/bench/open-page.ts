import type { Browser, Page } from 'playwright-core'
import { launch } from '../browser/launch.ts'
import { findChromium } from '../checks/find-chromium.ts'

/** What draws the map of the page that is measured. */
export type Surface = 'webgl' | 'svg'

const DESKTOP = { width: 1440, height: 900 }
/** For the data of the theme, which the page fetches when it has time. */
const PREFETCH_MILLISECONDS = 2000

/** Opens the app in a browser of its own, and waits until the map is drawn on that surface. */
export async function openPage(
  url: string,
  surface: Surface,
): Promise<{ readonly browser: Browser; readonly page: Page }> {
  const browser = await launch({
    chromiumPath: await findChromium(),
    webgl: surface === 'webgl' ? 'on' : 'off',
  })
  const context = await browser.newContext({ viewport: DESKTOP, locale: 'nl-BE' })
  const page = await context.newPage()
  await page.goto(url)
  await page.locator('.shell[data-started]').waitFor()
  await page.locator(`.map[data-surface="${surface}"]`).waitFor({ timeout: 60_000 })
  await page.waitForTimeout(PREFETCH_MILLISECONDS)
  return { browser, page }
}
