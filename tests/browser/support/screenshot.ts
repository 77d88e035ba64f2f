import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

const ARTIFACTS_FOLDER = join('tests', 'browser', 'artifacts')

/**
 * Takes a picture of what the window shows, as `tests/browser/artifacts/<name>.png`.
 *
 * @returns the path of the picture.
 */
export async function screenshot(page: Page, name: string): Promise<string> {
  mkdirSync(ARTIFACTS_FOLDER, { recursive: true })
  const path = join(ARTIFACTS_FOLDER, `${name}.png`)
  await page.screenshot({ path })
  return path
}
