import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { type ServedFolder, serveFolder } from '../../../scripts/browser/serve-folder.ts'
import type { PlantedProject } from '../../support/planted-project.ts'
import { plantPages } from './pages.ts'

const RESULTS_SCHEMA = z.object({
  testResults: z.array(
    z.object({
      assertionResults: z.array(
        z.object({ title: z.string(), status: z.string(), failureMessages: z.array(z.string()) }),
      ),
    }),
  ),
})

const ARTIFACTS = join('tests', 'browser', 'artifacts')

let pages: PlantedProject
let served: ServedFolder

beforeAll(async () => {
  pages = plantPages()
  served = await serveFolder(pages.folder)
})

afterAll(async () => {
  await served.close()
  pages.remove()
})

/** The results of guarded.case.ts, run in a process of its own: test → what it failed with. */
async function runGuardedCases(): Promise<Readonly<Record<string, string>>> {
  const resultsFile = join(pages.folder, 'results.json')
  const config = 'tests/browser/example/vitest.config.ts'
  const child = spawn(
    'npx',
    ['vitest', 'run', '--config', config, '--reporter=json', `--outputFile=${resultsFile}`],
    {
      env: {
        ...process.env,
        EXAMPLE_CHROMIUM_PATH: inject('chromiumPath'),
        EXAMPLE_BASE_URL: served.baseUrl,
      },
      stdio: 'ignore',
      shell: process.platform === 'win32',
    },
  )
  await new Promise((resolve) => child.on('close', resolve))
  const results = RESULTS_SCHEMA.parse(JSON.parse(readFileSync(resultsFile, 'utf8')))
  const cases = results.testResults.flatMap(({ assertionResults }) => assertionResults)
  return Object.fromEntries(
    cases.map(({ title, status, failureMessages }) => [title, [status, ...failureMessages].join()]),
  )
}

it('a test fails by what its page does, even when it looks at nothing', async () => {
  const picture = join(ARTIFACTS, 'failed-fails-on-a-console-error.png')
  rmSync(picture, { force: true })
  const results = await runGuardedCases()
  expect(results).toEqual({
    'passes on a clean page': 'passed',
    'passes when the problem is expected': 'passed',
    'fails on a console error': expect.stringMatching(/^failed.*console error: wrong/s),
    'fails on a request that leaves': expect.stringMatching(/^failed.*example\.org\/tile\.png/s),
    'fails on its own account': expect.stringMatching(/^failed.*Something else/s),
  })
  expect(existsSync(picture)).toBe(true)
})
