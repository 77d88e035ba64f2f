import type { Browser } from 'playwright-core'
import type { WalkPages } from './walk-and-shrink.ts'

/** Windows that the walk can not see into, and papers, are not for a machine. */
const PREPARE = `
window.open = () => null
window.print = () => {}
`

/** Pages of a browser on which a walk begins at the first screen, in Dutch, without stored things. */
export function newWalkedPage(browser: Browser, baseUrl: string): WalkPages {
  return {
    async open() {
      const context = await browser.newContext({
        baseURL: baseUrl,
        viewport: { width: 1440, height: 900 },
        locale: 'nl-BE',
        timezoneId: 'Europe/Brussels',
        serviceWorkers: 'block',
      })
      // A transpiler that keeps the names of functions calls this in what is sent to the page.
      await context.addInitScript(`globalThis.__name = (one) => one;${PREPARE}`)
      const problems: string[] = []
      context.on('console', (message) => {
        const level = message.type()
        if (level !== 'error' && level !== 'warning') return
        if (message.text().startsWith('Service Worker registration blocked')) return
        problems.push(`${level} ${message.text()} (${message.location().url})`)
      })
      context.on('weberror', (webError) => {
        const error = webError.error()
        problems.push(`uncaught ${error.stack ?? error.message}`)
      })
      const page = await context.newPage()
      page.on('crash', () => problems.push('the page crashed'))
      await page.goto('')
      await page.locator('html:not([data-opening-link]) .shell[data-started]').waitFor()
      return { page, problems: () => problems }
    },
    close: ({ page }) => page.context().close(),
  }
}
