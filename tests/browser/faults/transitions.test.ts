import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { checkInPage } from '../../../scripts/walk/check-in-page.ts'
import { follow, openApp, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'

const withoutWebgl = browserTest({ webgl: 'off', pages: 'own' })
const withWebgl = browserTest({ pages: 'own' })

/** What is done to the window while the page is on its way to another figure. */
const DISTURBANCES: readonly {
  readonly name: string
  readonly run: (page: Page) => Promise<void>
}[] = [
  {
    name: 'made small and large again',
    run: async (page) => {
      await page.setViewportSize({ width: 390, height: 844 })
      await page.setViewportSize({ width: 1440, height: 900 })
    },
  },
  {
    name: 'turned',
    run: async (page) => {
      await page.setViewportSize({ width: 820, height: 1180 })
      await page.setViewportSize({ width: 1180, height: 820 })
    },
  },
  {
    name: 'zoomed to 200%',
    run: async (page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setDeviceMetricsOverride', {
        width: 720,
        height: 450,
        deviceScaleFactor: 2,
        mobile: false,
      })
    },
  },
  {
    name: 'printed',
    run: async (page) => {
      await page.emulateMedia({ media: 'print' })
      await page.pdf()
      await page.emulateMedia({ media: 'screen' })
    },
  },
  {
    name: 'made dark and back',
    run: async (page) => {
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.emulateMedia({ colorScheme: 'light' })
    },
  },
]

const LINKS = [
  '?v=1&i=2233',
  '?v=1&i=1603',
  '?v=1&i=2443&y=2021',
  '?v=1&i=2336&z=lowestClass&d=table',
]

async function disturbedAndChecked(
  page: Page,
  run: (page: Page) => Promise<void>,
): Promise<readonly string[]> {
  await openApp(page)
  const faults: string[] = []
  for (const link of LINKS) {
    await follow(page, link)
    await run(page)
    await settled(page)
    const check = await page.evaluate(checkInPage, {
      depth: 'whole',
      focus: 'elsewhere',
      patienceMilliseconds: 10_000,
    } as const)
    faults.push(...check.faults)
  }
  return faults
}

withoutWebgl.for(DISTURBANCES)('$name on the way to another figure', async ({ run }, { page }) => {
  expect(await disturbedAndChecked(page, run)).toEqual([])
})

withWebgl.for(DISTURBANCES)(
  '$name on the way to another figure, with WebGL',
  async ({ run }, { page }) => {
    expect(await disturbedAndChecked(page, run)).toEqual([])
  },
)
