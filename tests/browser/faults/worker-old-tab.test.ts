import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, inject } from 'vitest'
import { openStories } from '../present/present-page.ts'
import { openApp, settled } from '../support/app-page.ts'
import { blockChunk } from '../support/block-chunk.ts'
import { browserTest } from '../support/browser-test.ts'
import { newWatchedPage, type WatchedPage } from '../support/new-watched-page.ts'
import { DEFAULT_PAGE_OPTIONS } from '../support/page-options.ts'
import { describePageProblem, type PageProblem } from '../support/page-problem.ts'
import { type ServedBuild, serveBuild } from './served-build.ts'

const base = browserTest({ webgl: 'off' })
const VIEW = '?v=1&i=2233&y=2018'
const RENEWED = 'De kaart is intussen vernieuwd'

/** A build of its own on a server of its own, with or without a copy in the browser. */
const withBuild = (serviceWorkers: 'allow' | 'block') =>
  base
    .extend('build', async ({ browser: _ }, { onCleanup }): Promise<ServedBuild> => {
      const build = await serveBuild(inject('builtFolder'))
      onCleanup(build.close)
      return build
    })
    .extend('own', async ({ browser, build }, { onCleanup }): Promise<WatchedPage> => {
      const own = await newWatchedPage(browser, build.baseUrl, {
        ...DEFAULT_PAGE_OPTIONS,
        serviceWorkers,
      })
      onCleanup(async () => {
        const problems = own.watch.problems()
        await own.close()
        expect(problems.map(describePageProblem)).toEqual([])
      })
      return own
    })

const onLine = withBuild('block')
const withCopy = withBuild('allow')

/** What the browser itself says of a file that is not there. */
const isMissingFile = (problem: PageProblem): boolean =>
  problem.kind === 'console' && problem.text.startsWith('Failed to load resource')

const bar = (page: Page) => page.locator('.update-bar')

async function toReach(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: 'Bekijk het bereik' })
    .or(page.getByRole('button', { name: 'Bekijk het bereik' }))
    .first()
    .click()
}

async function copyIsKept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => 'ready'))
}

/** The browser goes on telling of a newer copy until it is at work. */
async function copyIsAtWork(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const worker = (await navigator.serviceWorker.ready).active
    if (!worker || worker.state === 'activated') return
    await new Promise((resolve) => worker.addEventListener('statechange', resolve))
  })
}

async function newTab(context: BrowserContext, query: string): Promise<Page> {
  const page = await context.newPage()
  await openApp(page, query)
  return page
}

describe('a tab that is older than the host', () => {
  onLine('says so, and keeps view and stories when it is loaded again', async ({ build, own }) => {
    const { page, watch } = own
    watch.expectProblem(isMissingFile)
    await openStories(page)
    await page.getByRole('button', { name: 'Nieuw verhaal' }).click()
    await page.getByLabel('Titel van het verhaal').fill('Wijkoverleg')
    await openApp(page, VIEW)
    await settled(page)
    build.renew()
    await toReach(page)
    await bar(page).getByText(RENEWED).waitFor()
    const before = new URL(page.url())
    await bar(page).getByRole('button', { name: 'Opnieuw laden' }).click()
    await page.locator('.place__group[data-group="region"]').waitFor()
    expect(new URL(page.url()).search).toBe(before.search)
    expect(new URL(page.url()).searchParams.get('y')).toBe('2018')
    expect(await bar(page).count()).toBe(0)
    await page.goto('embed.html')
    await openStories(page)
    await page.getByRole('button', { name: 'Bewerk: Wijkoverleg' }).waitFor()
  })

  onLine('says nothing of that when a line is merely broken', async ({ own }) => {
    const { page } = own
    await openApp(page, VIEW)
    const chunk = await blockChunk(own, 'PlacePanel')
    await toReach(page)
    await page.locator('.problem[role="alert"]').first().waitFor()
    expect(chunk.requestCount()).toBeGreaterThan(0)
    expect(await bar(page).count()).toBe(0)
  })
})

describe('the copy in this browser', () => {
  // Two copies of all files are made meanwhile.
  const twoCopies = { timeout: 120_000 }
  withCopy(
    'goes over when one tab asks for it; the other is told',
    twoCopies,
    async ({ build, own }) => {
      const { page, watch } = own
      watch.expectProblem(isMissingFile)
      await openApp(page, VIEW)
      await copyIsKept(page)
      await openApp(page, VIEW)
      const other = await newTab(page.context(), '?v=1&i=2336&y=2019')
      build.renew()
      await page.reload()
      await bar(page).getByRole('button', { name: 'Nu vernieuwen' }).click()
      await bar(other).getByText(RENEWED).waitFor()
      await copyIsAtWork(other)
      await bar(other).getByRole('button', { name: 'Opnieuw laden' }).click()
      await toReach(other)
      await other.locator('.place__group[data-group="region"]').waitFor()
      expect(new URL(other.url()).searchParams.get('y')).not.toBe(null)
    },
  )

  withCopy('stays what it was when a newer one comes half', async ({ build, own }) => {
    const { page, watch } = own
    watch.expectProblem(isMissingFile)
    await openApp(page, VIEW)
    await copyIsKept(page)
    build.renew()
    build.removeFiles('icon-512')
    await openApp(page, VIEW)
    // The browser asks for a newer one on its own; asked for here, its end can be waited for.
    const state = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.getRegistration()
      await registration?.update().catch(() => undefined)
      const coming = registration?.installing
      if (!coming) return registration?.waiting?.state ?? 'none'
      return new Promise<string>((resolve) => {
        coming.addEventListener('statechange', () => resolve(coming.state))
      })
    })
    expect(['redundant', 'none']).toContain(state)
    expect(await bar(page).count()).toBe(0)
    await page.context().setOffline(true)
    watch.expectProblem(({ kind }) => kind === 'console')
    await openApp(page, VIEW)
    await toReach(page)
    await page.locator('.place__group[data-group="region"]').waitFor()
  })
})
