import { afterAll, beforeAll, expect, test } from 'vitest'
import { growth, pageMemory } from '../../../scripts/bench/page-memory.ts'
import { openEverything, wander } from '../../../scripts/bench/wander.ts'
import { drawSteps } from '../../../scripts/walk/draw-steps.ts'
import { walkPages } from './walk-page.ts'

const WARM_UP_STEPS = 300
const STEPS = 500
/** Code that runs for the first time and what is kept on purpose; `npm run bench` is stricter. */
const MOST_HEAP_GROWTH = 0.1
/** A list that was opened stays; one element or listener an interaction would be far more. */
const MOST_NODE_GROWTH = 0.6
const MOST_LISTENER_GROWTH = 0.2

let pages: Awaited<ReturnType<typeof walkPages>>
beforeAll(async () => {
  pages = await walkPages('off')
})
afterAll(() => pages.end())

test(`${STEPS} interactions in one page leave nothing behind`, { timeout: 600_000 }, async () => {
  const walked = await pages.open()
  try {
    const { page } = walked
    await openEverything(page)
    await wander(page, drawSteps(20, WARM_UP_STEPS))
    const before = await pageMemory(page)
    await wander(page, drawSteps(21, STEPS))
    const grown = growth(before, await pageMemory(page))
    expect(grown.heapBytes).toBeLessThan(MOST_HEAP_GROWTH)
    expect(grown.domNodes).toBeLessThan(MOST_NODE_GROWTH)
    expect(grown.eventListeners).toBeLessThan(MOST_LISTENER_GROWTH)
    expect(grown.documents).toBeLessThanOrEqual(0)
  } finally {
    await pages.close(walked)
  }
})
