import { resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../../browser/launch.ts'
import { serveFolder } from '../../browser/serve-folder.ts'
import { findChromium } from '../../checks/find-chromium.ts'
import { median } from '../median.ts'
import { buildScalePage, REAL_GEOMETRY } from './build-page.ts'
import type { ChangeTime, OpenTime, ScalePage, ScaleScene } from './page/scale-page.ts'

declare global {
  interface Window {
    readonly scalePage: ScalePage
  }
}

const FIRST_YEAR = 1976
const YEARS = Array.from({ length: 50 }, (_, index) => FIRST_YEAR + index)
const PATIENCE_MILLISECONDS = 600_000
const WARM_UP_CHANGES = 3

/** Real geometry where there is one; the figures on it are synthetic everywhere. */
export const SCALE_SCENES: readonly ScaleScene[] = [
  { polygons: 145, geometry: REAL_GEOMETRY.districts, years: YEARS },
  { polygons: 749, geometry: REAL_GEOMETRY.sectors, years: YEARS },
  { polygons: 20_000, geometry: null, years: YEARS },
  { polygons: 100_000, geometry: null, years: YEARS },
]

/** What a number of polygons costs; medians of several changes. */
export interface ScaleTimes extends OpenTime, ChangeTime {
  readonly polygons: number
  /** The least script of one change, from the figure to the end of its frame: other work on the machine
   * adds to every median, hardly to this. */
  readonly leastScript: number
  readonly hover: number
  readonly heapMegabytes: number
}

/**
 * Times a change of indicator and year, and pointing, for every number of polygons and 50 years, with
 * WebGL drawn by the processor. Each scene in a browser of its own.
 *
 * @param folder for the page that is built
 * @param runs changes measured of each scene, after the warm-up
 */
export async function measureScale(
  folder: string,
  runs: number,
  scenes: readonly ScaleScene[] = SCALE_SCENES,
): Promise<readonly ScaleTimes[]> {
  await buildScalePage(resolve(folder))
  const { baseUrl, close } = await serveFolder(folder)
  try {
    const measured: ScaleTimes[] = []
    for (const scene of scenes) measured.push(await measureScene(baseUrl, scene, runs))
    return measured
  } finally {
    await close()
  }
}

async function measureScene(url: string, scene: ScaleScene, runs: number): Promise<ScaleTimes> {
  const browser = await launch({ chromiumPath: await findChromium(), webgl: 'on' })
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 800 } })
    page.setDefaultTimeout(PATIENCE_MILLISECONDS)
    await page.goto(url)
    await page.waitForFunction(() => 'scalePage' in window)
    const opened = await page.evaluate((asked) => window.scalePage.open(asked), scene)
    const changes: ChangeTime[] = []
    const hovers: number[] = []
    for (let i = 0; i < WARM_UP_CHANGES + runs; i++) {
      const change = await page.evaluate((index) => window.scalePage.change(index), i + 1)
      const hover = await page.evaluate((index) => window.scalePage.hover(index), i + 1)
      if (i < WARM_UP_CHANGES) continue
      changes.push(change)
      hovers.push(hover)
    }
    const middle = (part: keyof ChangeTime): number => median(changes.map((one) => one[part]))
    return {
      polygons: scene.polygons,
      ...opened,
      classes: middle('classes'),
      wholeFigure: middle('wholeFigure'),
      states: middle('states'),
      frameScript: middle('frameScript'),
      pixels: middle('pixels'),
      leastScript: Math.min(
        ...changes.map(
          ({ wholeFigure, states, frameScript }) => wholeFigure + states + frameScript,
        ),
      ),
      hover: median(hovers),
      heapMegabytes: (await heapBytes(page)) / 1e6,
    }
  } finally {
    await browser.close()
  }
}

async function heapBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.enable')
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}
