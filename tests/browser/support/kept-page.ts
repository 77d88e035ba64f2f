import type { Browser } from 'playwright-core'
import { newWatchedPage, type WatchedPage } from './new-watched-page.ts'
import type { PageOptions } from './page-options.ts'

export interface PageKeeper {
  readonly take: () => Promise<WatchedPage>
  /** A page that a test spoilt is closed, and the next test gets another. */
  readonly giveBack: (watched: WatchedPage, state: 'clean' | 'spoilt') => Promise<void>
  readonly close: () => Promise<void>
}

/** Lends the tests of a file their page: the same one or a new one, as the options say. */
export function pageKeeper(browser: Browser, baseUrl: string, options: PageOptions): PageKeeper {
  let kept: WatchedPage | null = null
  return {
    async take() {
      if (kept === null) {
        kept = await newWatchedPage(browser, baseUrl, options)
        if (options.pages !== 'own') refuseWhatLasts(kept)
      }
      kept.watch.beginAnew()
      return kept
    },
    async giveBack(watched, state) {
      if (options.pages === 'own' || state === 'spoilt' || watched.page.isClosed()) {
        kept = null
        await watched.close()
      } else if (options.pages === 'kept') {
        await makeAsNew(watched, options)
      }
    },
    async close() {
      await kept?.close()
    },
  }
}

const EMPTY_PAGE = 'an-empty-page'

/** Leaves the app and clears what it stored: as a new context, in half the time. */
async function makeAsNew({ page }: WatchedPage, options: PageOptions): Promise<void> {
  const context = page.context()
  for (const other of context.pages()) if (other !== page) await other.close()
  await page.mouse.move(0, 0)
  await context.setOffline(false)
  await page.unrouteAll({ behavior: 'ignoreErrors' })
  await page.route(`**/${EMPTY_PAGE}`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<link rel="icon" href="data:,">' }),
  )
  await page.goto(EMPTY_PAGE)
  await page.evaluate(async () => {
    localStorage.clear()
    sessionStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
    for (const { name } of await indexedDB.databases()) {
      if (name !== undefined) indexedDB.deleteDatabase(name)
    }
  })
  await context.clearCookies()
  await page.unrouteAll()
  await page.setViewportSize(options.viewport)
  await page.emulateMedia({
    media: null,
    contrast: null,
    colorScheme: options.colorScheme,
    forcedColors: options.forcedColors,
    reducedMotion: options.reducedMotion,
  })
}

/** What can not be taken back, and so would change the tests after it. */
function refuseWhatLasts({ page }: WatchedPage): void {
  const refuse = (): never => {
    throw new Error("This lasts: the test needs browserTest({ pages: 'own' })")
  }
  page.addInitScript = refuse
  page.clock.setFixedTime = refuse
  page.context().addInitScript = refuse
  page.context().grantPermissions = refuse
}
