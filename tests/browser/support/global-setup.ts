import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { serveFolder } from '../../../scripts/browser/serve-folder.ts'
import { findChromium } from '../../../scripts/checks/find-chromium.ts'
import { buildApp } from './build-app.ts'
import { isBuildFresh } from './build-freshness.ts'

/**
 * Before the browser tests: find a Chromium, build the app if anything changed since the last
 * build, and serve a copy of it, so that a build made meanwhile does not disturb the tests.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const chromiumPath = await findChromium()
  if (!isBuildFresh(process.cwd())) buildApp()
  const copy = mkdtempSync(join(tmpdir(), 'wijkwijzer-dist-'))
  cpSync('dist', copy, { recursive: true })
  const served = await serveFolder(copy)
  project.provide('chromiumPath', chromiumPath)
  project.provide('baseUrl', served.baseUrl)
  project.provide('builtFolder', copy)
  return async () => {
    await served.close()
    rmSync(copy, { recursive: true })
  }
}
