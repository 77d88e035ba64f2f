import type { CDPSession, Page } from 'playwright-core'

/** What a page holds after a forced collection. */
export interface PageMemory {
  readonly heapBytes: number
  readonly domNodes: number
  readonly eventListeners: number
  readonly documents: number
}

const COLLECTIONS = 3

/** Measures what a page holds: collects what nobody needs any more, then counts. */
export async function pageMemory(page: Page): Promise<PageMemory> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('HeapProfiler.enable')
    // What is freed by one collection may be what held the rest.
    for (let i = 0; i < COLLECTIONS; i++) {
      await session.send('HeapProfiler.collectGarbage')
      await page.evaluate(() => new Promise((done) => requestIdleCallback(done, { timeout: 500 })))
    }
    return await read(session)
  } finally {
    await session.detach()
  }
}

async function read(session: CDPSession): Promise<PageMemory> {
  const { usedSize } = await session.send('Runtime.getHeapUsage')
  const { documents, nodes, jsEventListeners } = await session.send('Memory.getDOMCounters')
  return { heapBytes: usedSize, domNodes: nodes, eventListeners: jsEventListeners, documents }
}

/** By how much each grew, as a part of what it was. */
export function growth(before: PageMemory, after: PageMemory): Record<keyof PageMemory, number> {
  const of = (key: keyof PageMemory): number => after[key] / before[key] - 1
  return {
    heapBytes: of('heapBytes'),
    domNodes: of('domNodes'),
    eventListeners: of('eventListeners'),
    documents: of('documents'),
  }
}
