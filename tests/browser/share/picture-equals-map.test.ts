import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { REGION_PADDING_PIXELS } from '../../../src/core/figure/region-frame.ts'
import { flavourCss } from '../../../src/core/look/flavour-css.ts'
import { FLAVOURS } from '../../../src/core/look/flavours.ts'
import { openApp, settled } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { differingShare } from './differing-share.ts'
import { openShare, save } from './share-page.ts'

const test = browserTest({ webgl: 'off', viewport: { width: 1300, height: 1200 } })

/** Width of the region on the sheet, CSS pixels. */
const REGION_WIDTH = 940
/** Of the pixels of the map: the page draws its borders with fewer points than the sheet. */
const MOST_DIFFERING = 0.002

/** Takes a picture of the region as the app draws it without WebGL, as large as on the sheet. */
async function picturedMap(page: Page): Promise<Buffer> {
  await page.evaluate(
    ({ css, width, padding }) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(
        `:root:root{${css}} #map-alone{position:fixed;inset:0;z-index:99;background:#fff} ` +
          `#map-alone svg{position:absolute;inset:0;inline-size:${width + 2 * padding}px;block-size:${width + 2 * padding + 100}px}`,
      )
      document.adoptedStyleSheets.push(sheet)
      const alone = document.createElement('div')
      alone.id = 'map-alone'
      const map = document.querySelector('.map__svg svg')
      if (!map) throw new Error('no map')
      alone.append(map)
      document.body.append(alone)
    },
    { css: flavourCss(FLAVOURS.print), width: REGION_WIDTH, padding: REGION_PADDING_PIXELS },
  )
  // The map follows its new size by itself.
  await expect
    .poll(() =>
      page
        .locator('#map-alone svg')
        .evaluate((svg) => Number((svg as SVGElement).style.getPropertyValue('--map-unit'))),
    )
    .toBeCloseTo(1000 / REGION_WIDTH, 2)
  return page.screenshot({ clip: await regionBox(page, '#map-alone [data-layer="regionBorder"]') })
}

/** Takes a picture of the region on the sheet that was exported, with the fonts of the page. */
async function picturedSheet(page: Page, svg: string): Promise<Buffer> {
  await page.evaluate((text) => {
    const sheet = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement
    // What the sheet refers to must be found in it.
    for (const map of document.querySelectorAll('#map-alone, .map__svg')) map.remove()
    const alone = document.createElement('div')
    alone.id = 'map-alone'
    alone.append(sheet)
    document.body.append(alone)
    const region = sheet.querySelector('#layer-regionBorder')?.getBoundingClientRect()
    if (!region) throw new Error('no region on the sheet')
    sheet.style.insetInlineStart = `${40 - region.left}px`
    sheet.style.inlineSize = `${sheet.getAttribute('width')}px`
    sheet.style.blockSize = `${sheet.getAttribute('height')}px`
  }, svg)
  return page.screenshot({ clip: await regionBox(page, '#layer-regionBorder') })
}

async function regionBox(page: Page, selector: string) {
  const box = await page.locator(selector).boundingBox()
  if (!box) throw new Error(`${selector} is not there`)
  return { x: box.x, y: box.y, width: Math.floor(box.width), height: Math.floor(box.height) }
}

/** One wijk in another colour of the same map. */
function withOneColourChanged(svg: string): string {
  const changed = svg.replace(/(data-district="8" fill=")#[0-9a-f]{6}/, '$1#8ecfe8')
  if (changed === svg) throw new Error('nothing was changed')
  return changed
}

describe('the picture', () => {
  test.for(['?y=2023', '?y=2018', '?i=2233&y=2023&s=communityCentre,library'])(
    'shows the map of the app at %s, pixel by pixel',
    async (query, { page }) => {
      await openApp(page, query)
      await settled(page)
      await openShare(page)
      const svg = (await save(page, 'Bewaar als SVG')).bytes.toString('utf8')
      await page.keyboard.press('Escape')
      const map = await picturedMap(page)
      const sheet = await picturedSheet(page, svg)
      const planted = await picturedSheet(page, withOneColourChanged(svg))
      const share = await differingShare(page, map, sheet)
      const plantedShare = await differingShare(page, map, planted)
      console.info(
        `${query}: ${(100 * share).toFixed(4)}% of the pixels differ; with one wijk changed ${(100 * plantedShare).toFixed(4)}%`,
      )
      expect(share).toBeLessThan(MOST_DIFFERING)
      expect(plantedShare).toBeGreaterThan(MOST_DIFFERING)
    },
  )
})
