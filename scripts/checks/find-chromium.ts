import { accessSync, constants } from 'node:fs'
import { chromium } from 'playwright-core'
import { chromiumCandidates } from './chromium-candidates.ts'
import { installChromium } from './install-chromium.ts'

/**
 * The path of a Chromium that can be started, for the browser tests. Where the machine has none,
 * one is installed: with apt-get on Debian and its kin, otherwise by Playwright.
 *
 * @throws when there is none and none can be installed, saying what to do.
 */
export async function findChromium(): Promise<string> {
  const present = presentChromium()
  if (present !== null) return present
  await installChromium()
  const installed = presentChromium()
  if (installed !== null) return installed
  throw new Error(
    'The browser tests need Chromium or Chrome, and none was found or could be installed. ' +
      'Install one, or set CHROMIUM_PATH to the program of one.',
  )
}

function presentChromium(): string | null {
  const candidates = chromiumCandidates({
    platform: process.platform,
    environment: process.env,
    playwrightChromium: chromium.executablePath(),
  })
  return candidates.find(isExecutable) ?? null
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
