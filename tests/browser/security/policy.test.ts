import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject } from 'vitest'
import { serveFolder } from '../../../scripts/browser/serve-folder.ts'
import { browserTest } from '../support/browser-test.ts'
import { newWatchedPage } from '../support/new-watched-page.ts'
import { DEFAULT_PAGE_OPTIONS } from '../support/page-options.ts'
import { describePageProblem } from '../support/page-problem.ts'

const test = browserTest({ webgl: 'off' })

const PLANTED = [
  { what: 'an inline script', markup: '<script>window.planted = true</script>', by: 'script-src' },
  { what: 'an inline style', markup: '<style>h1{color:lime}</style>', by: 'style-src' },
  { what: 'an attribute of style', markup: '<p style="color:lime">x</p>', by: 'style-src' },
  {
    what: 'a handler in markup',
    markup: '<img src="icon.svg" onload="planted=1">',
    by: 'script-src',
  },
  {
    what: 'a picture from elsewhere',
    markup: '<img src="https://elsewhere.invalid/x.png" alt="">',
    by: 'img-src',
  },
] as const

/** Whether the policy comes with the headers, or with the page alone. */
const WAYS = ['headers', 'page'] as const

describe('what someone puts into the page does not run, and a test notices', () => {
  for (const { what, markup, by } of PLANTED) {
    for (const way of what === 'an inline script' ? WAYS : (['headers'] as const)) {
      test(`${what}, by the policy of the ${way}`, async ({ browser }) => {
        const copy = mkdtempSync(join(tmpdir(), 'wijkwijzer-planted-'))
        cpSync(inject('builtFolder'), copy, { recursive: true })
        const page = join(copy, 'index.html')
        writeFileSync(page, readFileSync(page, 'utf8').replace('</body>', `${markup}</body>`))
        const served = await serveFolder(copy, way === 'page' ? () => ({}) : undefined)
        const watched = await newWatchedPage(browser, served.baseUrl, DEFAULT_PAGE_OPTIONS)
        try {
          await watched.page.addInitScript(() => {
            document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
              document.documentElement.dataset.violated = effectiveDirective
            })
          })
          await watched.page.goto('')
          await watched.page.locator('html[data-violated]').waitFor()
          const violated = await watched.page.locator('html').getAttribute('data-violated')
          expect(violated).toContain(by)
          expect(await watched.page.evaluate(() => 'planted' in window)).toBe(false)
          await watched.settle()
          expect(watched.watch.problems().map(describePageProblem).join()).toContain(by)
        } finally {
          await watched.close()
          await served.close()
          rmSync(copy, { recursive: true })
        }
      })
    }
  }

  test('a script of the app can not make code of text', async ({ page, watch }) => {
    watch.expectProblem(
      (problem) => problem.kind === 'console' && /unsafe-eval|'eval'/.test(problem.text),
    )
    await page.goto('')
    // Evaluated as a script of the page, not of the driver, which no policy holds.
    const outcome = await page.evaluate(
      () =>
        new Promise((resolve) => {
          setTimeout(() => {
            try {
              resolve(new Function('return "ran"')())
            } catch (error) {
              resolve(error instanceof Error ? error.name : 'unknown')
            }
          })
        }),
    )
    expect(outcome).toBe('EvalError')
  })
})
