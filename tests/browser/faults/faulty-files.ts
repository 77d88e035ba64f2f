import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import type { PageWatch } from '../support/page-watch.ts'

/** What can be wrong with a file that a page asks for. */
export const FILE_FAULTS = [
  'missing',
  'truncated',
  'otherEdition',
  'altered',
  'page',
  'unreachable',
] as const
export type FileFault = (typeof FILE_FAULTS)[number]

interface Manifest {
  readonly edition: string
  readonly files: readonly { readonly path: string }[]
}

const manifest: Manifest = JSON.parse(readFileSync('public/geo/manifest.json', 'utf8'))

/** Every published file, by its path in `geo/`. */
export const PUBLISHED_FILES = manifest.files.map(({ path }) => path)

export interface FaultyFiles {
  /** Serves a file as it is from now on. */
  readonly heal: (path: string) => void
  /** How often a file was asked for while it was faulty. */
  readonly askedFor: (path: string) => number
}

/**
 * Serves the published files with a fault until they are healed. The browser's own message on a
 * file that is missing or out of reach is expected; what the app makes of it is not.
 */
export async function spoilFiles(
  { page, watch }: { readonly page: Page; readonly watch: PageWatch },
  fault: FileFault,
  paths: readonly string[],
): Promise<FaultyFiles> {
  const spoilt = new Set(paths)
  const asked = new Map<string, number>()
  await page.route('**/geo/**', async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^.*\/geo\//, '')
    if (!spoilt.has(path)) return route.continue()
    asked.set(path, (asked.get(path) ?? 0) + 1)
    switch (fault) {
      case 'missing':
        return route.fulfill({ status: 404, body: 'Not Found' })
      case 'unreachable':
        return route.abort('connectionreset')
      case 'page':
        return route.fulfill({ contentType: 'text/html', body: '<!doctype html><p>Welkom</p>' })
      case 'truncated': {
        const whole = readFileSync(`public/geo/${path}`)
        return route.fulfill({ body: whole.subarray(0, Math.floor(whole.length / 2)) })
      }
      case 'altered':
        return route.fulfill({ body: altered(readFileSync(`public/geo/${path}`)) })
      case 'otherEdition': {
        const text = readFileSync(`public/geo/${path}`, 'utf8')
        return route.fulfill({
          contentType: 'application/json',
          body: text.replace(`"edition":"${manifest.edition}"`, '"edition":"1999-01"'),
        })
      }
    }
  })
  watch.expectProblem(
    (problem) =>
      problem.kind === 'console' &&
      problem.text.startsWith('Failed to load resource') &&
      problem.url.includes('/geo/'),
  )
  return {
    heal: (path) => spoilt.delete(path),
    askedFor: (path) => asked.get(path) ?? 0,
  }
}

/** Another last digit; of the same edition and the same form, so that only its checksum tells. */
function altered(whole: Buffer): Buffer {
  const bytes = Buffer.from(whole)
  const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39
  const place = bytes.findLastIndex(isDigit)
  bytes[place] = bytes[place] === 0x37 ? 0x38 : 0x37
  return bytes
}
