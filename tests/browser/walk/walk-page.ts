import { inject } from 'vitest'
import { launch } from '../../../scripts/browser/launch.ts'
import { newWalkedPage } from '../../../scripts/walk/new-walked-page.ts'
import type { WalkPages } from '../../../scripts/walk/walk-and-shrink.ts'

/** Pages to walk on, in a browser of their own. */
export async function walkPages(
  webgl: 'on' | 'off',
): Promise<WalkPages & { readonly end: () => Promise<void> }> {
  const browser = await launch({ chromiumPath: inject('chromiumPath'), webgl })
  return {
    ...newWalkedPage(browser, inject('baseUrl')),
    end: () => browser.close(),
  }
}
