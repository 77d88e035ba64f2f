import { test as base, inject } from 'vitest'
import { launch } from '../../../scripts/browser/launch.ts'
import { pageKeeper } from './kept-page.ts'
import { DEFAULT_PAGE_OPTIONS, type PageOptions } from './page-options.ts'
import { describePageProblem } from './page-problem.ts'
import { screenshot } from './screenshot.ts'

/**
 * Vitest's `test` with a page for every test, `page`, and its guard, `watch`. The page is as new;
 * whether it is, `pages` of the options says. A test fails on any console error or warning, uncaught error, crash or request that leaves the origin,
 * unless it is expected with `watch.expectProblem`. A failed test leaves a picture in
 * tests/browser/artifacts.
 *
 * `page.goto('')` opens the app; `page.goto('#…')` and `page.goto('?…')` a link to it.
 */
export function browserTest(options: Partial<PageOptions> = {}) {
  const pageOptions: PageOptions = { ...DEFAULT_PAGE_OPTIONS, ...options }
  return base
    .extend('chromiumPath', { scope: 'file' }, () => inject('chromiumPath'))
    .extend('browser', { scope: 'file' }, async ({ chromiumPath }, { onCleanup }) => {
      const browser = await launch({ chromiumPath, webgl: pageOptions.webgl })
      onCleanup(() => browser.close())
      return browser
    })
    .extend('keeper', { scope: 'file' }, async ({ browser }, { onCleanup }) => {
      const keeper = pageKeeper(browser, inject('baseUrl'), pageOptions)
      onCleanup(() => keeper.close())
      return keeper
    })
    .extend('watched', async ({ keeper, task }, { onCleanup }) => {
      const watched = await keeper.take()
      onCleanup(async () => {
        let state: 'clean' | 'spoilt' = 'spoilt'
        try {
          await watched.settle()
          const problems = watched.watch.problems()
          if (problems.length > 0 || task.result?.state === 'fail') {
            await screenshot(watched.page, `failed ${task.name}`.replace(/[^\p{L}\p{N}]+/gu, '-'))
          } else {
            state = 'clean'
          }
          if (problems.length > 0) {
            throw new Error(
              `The page is not clean:\n${problems.map(describePageProblem).join('\n')}`,
            )
          }
        } finally {
          await keeper.giveBack(watched, state)
        }
      })
      return watched
    })
    .extend('page', ({ watched }) => watched.page)
    .extend('watch', ({ watched }) => watched.watch)
}

export const test = browserTest()
