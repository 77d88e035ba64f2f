import type { Browser, Page } from 'playwright-core'
import { type BytesOnTheLine, bytesOnTheLine } from './bytes-on-the-line.ts'
import { BAD_LINE } from './line.ts'
import type { Question } from './moments.ts'
import { FEWEST_WIJKEN, type PageNotes, watchPage } from './watch-page.ts'

const DESKTOP = { width: 1440, height: 900 }
const LONGEST_MILLISECONDS = 60_000
/** How often the person tries. */
const TRY_MILLISECONDS = 25

export interface Visit {
  readonly notes: Required<PageNotes>
  readonly line: BytesOnTheLine
}

/** Opens the page with nothing kept, over a bad line, and asks again and again until it answers. */
export async function visit(browser: Browser, url: string, question: Question): Promise<Visit> {
  const context = await browser.newContext({
    viewport: DESKTOP,
    locale: 'nl-BE',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await session.send('Network.emulateNetworkConditions', BAD_LINE)
    const line = bytesOnTheLine(session)
    // The transpiler of the scripts names functions with a helper that the page does not have.
    await page.addInitScript('globalThis.__name ??= (named) => named')
    await page.addInitScript(watchPage, FEWEST_WIJKEN)
    const loading = page.goto(url, { waitUntil: 'commit' })
    await loading
    await askUntilAnswered(page, question)
    const notes = await page.waitForFunction(
      () => {
        const seen = (window as unknown as { coldLoadNotes?: PageNotes }).coldLoadNotes
        const times = [seen?.firstPaint, seen?.choropleth, seen?.answered, seen?.map]
        return times.every((time) => time !== undefined && Number.isFinite(time)) ? seen : null
      },
      undefined,
      { timeout: LONGEST_MILLISECONDS, polling: 50 },
    )
    return { notes: (await notes.jsonValue()) as Required<PageNotes>, line }
  } finally {
    await context.close()
  }
}

async function askUntilAnswered(page: Page, question: Question): Promise<void> {
  const end = Date.now() + LONGEST_MILLISECONDS
  for (let turn = 0; Date.now() < end; turn++) {
    const state = await page.evaluate(() => {
      const seen = (window as unknown as { coldLoadNotes?: PageNotes }).coldLoadNotes
      if (seen?.answered !== undefined) return 'answered'
      const wijk = document.querySelector('.map__svg path[data-district="58"]')
      if (!wijk) return 'waiting'
      const { x, y, width, height } = wijk.getBoundingClientRect()
      return { x: x + width / 2, y: y + height / 2 }
    })
    if (state === 'answered') return
    if (state !== 'waiting') await ask(page, question, state, turn)
    await page.waitForTimeout(TRY_MILLISECONDS)
  }
  throw new Error(`${question}: no answer in ${LONGEST_MILLISECONDS} ms`)
}

async function ask(
  page: Page,
  question: Question,
  at: { readonly x: number; readonly y: number },
  turn: number,
): Promise<void> {
  switch (question) {
    case 'hover':
      return page.mouse.move(at.x + (turn % 2), at.y)
    case 'keyboard':
      await page.evaluate(() => document.getElementById('map')?.focus({ preventScroll: true }))
      return page.keyboard.press('ArrowRight')
  }
}
