import { launch } from '../browser/launch.ts'
import { serveFolder } from '../browser/serve-folder.ts'
import { findChromium } from '../checks/find-chromium.ts'
import { drawSteps } from '../walk/draw-steps.ts'
import { newWalkedPage } from '../walk/new-walked-page.ts'
import { type PageMemory, pageMemory } from './page-memory.ts'
import { openEverything, wander } from './wander.ts'

/** After every file was fetched: enough to have opened every panel. */
const WARM_UP_STEPS = 1500
const PARTS = 5
const SEED = 1

/** What the page held once a number of interactions had been made after the warm-up. */
export interface MemoryAfter extends PageMemory {
  readonly interactions: number
}

/**
 * What a page holds over thousands of random interactions, after a warm-up: the heap after a forced
 * collection, elements and listeners.
 *
 * @param folder of the built app
 * @param webgl what draws the map
 * @throws Error when the page was not clean
 */
export async function measureMemory(
  folder: string,
  interactions: number,
  webgl: 'on' | 'off',
): Promise<readonly MemoryAfter[]> {
  const { baseUrl, close } = await serveFolder(folder)
  const browser = await launch({ chromiumPath: await findChromium(), webgl })
  try {
    const { page, problems } = await newWalkedPage(browser, baseUrl).open()
    await openEverything(page)
    await wander(page, drawSteps(SEED + 1, WARM_UP_STEPS))
    const measured: MemoryAfter[] = [{ interactions: 0, ...(await pageMemory(page)) }]
    const steps = drawSteps(SEED, interactions)
    const size = Math.ceil(interactions / PARTS)
    for (let from = 0; from < interactions; from += size) {
      const part = steps.slice(from, from + size)
      await wander(page, part)
      measured.push({ interactions: from + part.length, ...(await pageMemory(page)) })
    }
    if (problems().length > 0) throw new Error(problems().join('\n'))
    return measured
  } finally {
    await browser.close()
    await close()
  }
}
