import type { Page } from 'playwright-core'
import { serveFolder } from '../browser/serve-folder.ts'
import { median } from './median.ts'
import { openPage } from './open-page.ts'

/** How evenly the map moves under the hand: milliseconds between two frames, to a tenth. */
export interface PanRow {
  readonly drawn: string
  readonly median: number
  readonly ninetieth: number
}

const LEVELS = [
  { drawn: 'wijken', query: '?y=2019' },
  { drawn: 'sectors', query: '?x=sectors' },
] as const

const STEPS = 15
const STEP_PIXELS = 12
const SETTLE_MILLISECONDS = 1500

/**
 * Drags the map to zoom on, with the wijken and with the sectors drawn, in turn and in one browser,
 * so that the two can be compared as a ratio.
 *
 * @param folder of the built app
 * @param runs how often each is dragged there and back
 */
export async function panTimes(folder: string, runs: number): Promise<readonly PanRow[]> {
  const { baseUrl, close } = await serveFolder(folder)
  const { browser, page } = await openPage(baseUrl, 'webgl')
  try {
    const times = new Map<string, number[]>(LEVELS.map(({ drawn }) => [drawn, []]))
    for (let run = 0; run < runs; run++) {
      for (const { drawn, query } of LEVELS) {
        await follow(page, query)
        times.get(drawn)?.push(...(await drag(page)))
      }
    }
    return LEVELS.map(({ drawn }) => {
      const gaps = (times.get(drawn) ?? []).toSorted((a, b) => a - b)
      return {
        drawn,
        median: tenths(median(gaps)),
        ninetieth: tenths(gaps[Math.floor(gaps.length * 0.9)] ?? Number.NaN),
      }
    })
  } finally {
    await browser.close()
    await close()
  }
}

async function follow(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.pushState(null, '', search)
    dispatchEvent(new PopStateEvent('popstate'))
  }, query)
  await page.waitForTimeout(SETTLE_MILLISECONDS)
}

/** As text: what builds this file adds helpers to functions that the page does not have. */
const NOTE_FRAMES = `
  window.benchFrames = { at: [], on: true }
  requestAnimationFrame(function note(at) {
    benchFrames.at.push(at)
    if (benchFrames.on) requestAnimationFrame(note)
  })
  undefined
`

/** Drags there and back; the gaps between the frames meanwhile. */
async function drag(page: Page): Promise<readonly number[]> {
  const box = await page.locator('.map__webgl').boundingBox()
  if (!box) throw new Error('there is no map to drag')
  await page.evaluate(NOTE_FRAMES)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  for (let step = 1; step <= 2 * STEPS; step++) {
    const right = step <= STEPS ? step : 2 * STEPS - step
    await page.mouse.move(x + right * STEP_PIXELS, y)
  }
  await page.mouse.up()
  const frames = await page.evaluate(() => {
    const { benchFrames } = window as unknown as { benchFrames: { at: number[]; on: boolean } }
    benchFrames.on = false
    return benchFrames.at
  })
  return frames.slice(1).map((at, i) => at - (frames[i] ?? at))
}

const tenths = (milliseconds: number): number => Math.round(milliseconds * 10) / 10
