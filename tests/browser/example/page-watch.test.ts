import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from '../../../scripts/browser/launch.ts'
import { type ServedFolder, serveFolder } from '../../../scripts/browser/serve-folder.ts'
import type { PlantedProject } from '../../support/planted-project.ts'
import { axeViolations } from '../support/axe-violations.ts'
import { blockChunk } from '../support/block-chunk.ts'
import { newWatchedPage, type WatchedPage } from '../support/new-watched-page.ts'
import { DEFAULT_PAGE_OPTIONS, type PageOptions } from '../support/page-options.ts'
import type { PageProblem } from '../support/page-problem.ts'
import { plantPages } from './pages.ts'

let browser: Browser
let browserWithoutWebgl: Browser
let pages: PlantedProject
let served: ServedFolder

beforeAll(async () => {
  const chromiumPath = inject('chromiumPath')
  browser = await launch({ chromiumPath, webgl: 'on' })
  browserWithoutWebgl = await launch({ chromiumPath, webgl: 'off' })
  pages = plantPages()
  served = await serveFolder(pages.folder)
})

afterAll(async () => {
  await browser.close()
  await browserWithoutWebgl.close()
  await served.close()
  pages.remove()
})

async function visit<T>(
  options: Partial<PageOptions>,
  act: (watched: WatchedPage) => Promise<T>,
): Promise<T> {
  const pageOptions = { ...DEFAULT_PAGE_OPTIONS, ...options }
  const inBrowser = pageOptions.webgl === 'on' ? browser : browserWithoutWebgl
  const watched = await newWatchedPage(inBrowser, served.baseUrl, pageOptions)
  try {
    return await act(watched)
  } finally {
    await watched.close()
  }
}

const problemsOf = (path: string): Promise<readonly PageProblem[]> =>
  visit({}, async ({ page, watch, settle }) => {
    await page.goto(path, { waitUntil: 'networkidle' })
    await settle()
    return watch.problems()
  })

describe('a watched page', () => {
  it('has no problem when it only speaks', async () => {
    expect(await problemsOf('')).toEqual([])
  })

  it.each([
    ['console-error.html', { kind: 'console', level: 'error', text: 'wrong' }],
    ['console-warning.html', { kind: 'console', level: 'warning', text: 'odd' }],
    ['uncaught.html', { kind: 'uncaughtError', text: expect.stringContaining('thrown') }],
    ['rejected.html', { kind: 'uncaughtError', text: expect.stringContaining('rejected') }],
    ['missing-file.html', { kind: 'console', text: expect.stringContaining('404') }],
    ['outside-fetch.html', { kind: 'outsideRequest', url: 'https://example.org/tile.png' }],
    ['outside-image.html', { kind: 'outsideRequest', url: 'https://example.org/tile.png' }],
    ['outside-beacon.html', { kind: 'outsideRequest', url: 'https://example.org/tile.png' }],
    ['outside-socket.html', { kind: 'outsideRequest', url: 'wss://example.org/' }],
    ['outside-worker.html', { kind: 'outsideRequest', url: 'https://example.org/tile.png' }],
  ])('%s is a problem', async (path, problem) => {
    expect(await problemsOf(path)).toContainEqual(expect.objectContaining(problem))
  })

  it('does not report what a test expects', async () => {
    await visit({}, async ({ page, watch, settle }) => {
      watch.expectProblem((problem) => problem.kind === 'console' && problem.text === 'wrong')
      await page.goto('console-error.html')
      await settle()
      expect(watch.problems()).toEqual([])
      await page.goto('console-warning.html')
      await settle()
      expect(watch.problems()).toHaveLength(1)
    })
  })
})

describe('the browsers', () => {
  it('draw WebGL, without a remark, or have none at all', async () => {
    const drawn = (webgl: 'on' | 'off') =>
      visit({ webgl }, async ({ page, watch, settle }) => {
        await page.goto('webgl.html')
        await settle()
        expect(watch.problems()).toEqual([])
        return page.locator('output').textContent()
      })
    expect(await drawn('on')).toBe('51 102 153 255')
    expect(await drawn('off')).toBe('none')
  })

  it('play the person and the window that they are asked for', async () => {
    const options = {
      locale: 'fr-BE',
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    } as const
    const said = await visit(options, async ({ page }) => {
      await page.goto('locale.html')
      return page.locator('output').textContent()
    })
    expect(said).toBe('fr-BE 390 true true')
  })

  it('run no script when scripts are off', async () => {
    await visit({ javaScript: 'off' }, async ({ page }) => {
      await page.goto('locale.html')
      expect(await page.locator('noscript').textContent()).toBe('no script')
      expect(await page.locator('output').textContent()).toBe('')
    })
  })
})

describe('a blocked chunk', () => {
  it('fails to load, is counted, and is no problem by itself', async () => {
    await visit({}, async (watched) => {
      const chunk = await blockChunk(watched, 'maplibre')
      await watched.page.goto('late-chunk.html', { waitUntil: 'networkidle' })
      await watched.settle()
      expect(await watched.page.locator('output').textContent()).toBe('kept')
      expect(chunk.requestCount()).toBe(1)
      expect(watched.watch.problems()).toEqual([])
    })
  })

  it('lets other files through', async () => {
    await visit({}, async (watched) => {
      const chunk = await blockChunk(watched, 'other')
      await watched.page.goto('late-chunk.html', { waitUntil: 'networkidle' })
      expect(await watched.page.locator('output').textContent()).toBe('loaded')
      expect(chunk.requestCount()).toBe(0)
    })
  })
})

describe('the accessibility check', () => {
  it('names the rule and the element, and passes a sound page', async () => {
    const violations = (path: string) =>
      visit({}, async ({ page }) => {
        await page.goto(path)
        return axeViolations(page)
      })
    expect(await violations('')).toEqual([])
    expect(await violations('inaccessible.html')).toContainEqual(
      expect.objectContaining({ rule: 'button-name', elements: ['button'] }),
    )
  })
})
