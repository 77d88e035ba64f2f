import type { Browser, Page } from 'playwright-core'
import type { PageOptions } from './page-options.ts'
import { type PageWatch, watchPages } from './page-watch.ts'

export interface WatchedPage {
  readonly page: Page
  readonly watch: PageWatch
  /** Resolves when everything the page has said so far has been heard. */
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens an empty, watched page in a context of its own: no storage, cookies or cache of another
 * test. Addresses given to the page are relative to the base address.
 */
export async function newWatchedPage(
  browser: Browser,
  baseUrl: string,
  options: PageOptions,
): Promise<WatchedPage> {
  const context = await browser.newContext({
    baseURL: baseUrl,
    javaScriptEnabled: options.javaScript === 'on',
    viewport: options.viewport,
    locale: options.locale,
    timezoneId: 'Europe/Brussels',
    colorScheme: options.colorScheme,
    forcedColors: options.forcedColors,
    reducedMotion: options.reducedMotion,
    hasTouch: options.hasTouch === 'yes',
    serviceWorkers: options.serviceWorkers,
    acceptDownloads: true,
  })
  const watch = await watchPages(context, new URL(baseUrl).origin)
  const page = await context.newPage()
  return {
    page,
    watch,
    // The answer to a later question comes after the messages of before.
    settle: async () => {
      if (!page.isClosed() && options.javaScript === 'on') await page.evaluate(() => 0)
    },
    close: () => context.close(),
  }
}
