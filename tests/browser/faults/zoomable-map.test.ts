import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { follow, openApp, settled, waitForWebgl } from '../support/app-page.ts'
import { browserTest } from '../support/browser-test.ts'
import { spoilFiles } from './faulty-files.ts'

const test = browserTest({ pages: 'own' })
const withoutWebgl = browserTest({ webgl: 'off' })

const note = (page: Page) => page.locator('.options .note')
const zoomButton = (page: Page) => page.getByRole('button', { name: 'Inzoomen', exact: true })

/** Takes the drawing surface away from the map, as a browser does that is short of memory. */
const lose = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.map__webgl canvas')
    const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')
    if (!extension) throw new Error('the map has no drawing surface to lose')
    Object.assign(globalThis, { giveBack: () => extension.restoreContext() })
    extension.loseContext()
  })

describe('a map that can not be zoomed', () => {
  withoutWebgl('no WebGL: the options say so, the drawn map answers', async ({ page }) => {
    await openApp(page)
    await note(page).filter({ hasText: 'geen WebGL' }).waitFor()
    expect(await zoomButton(page).count()).toBe(0)
    await page.locator('#map').focus()
    await page.keyboard.press('Home')
    await page.locator('.tooltip[data-shown]').waitFor()
  })

  test('lost and given back: drawn at once, up to date, then zoomed again', async ({
    page,
    watch,
  }) => {
    watch.expectProblem(
      (problem) => problem.kind === 'console' && /context (was )?lost/i.test(problem.text),
    )
    await openApp(page)
    await waitForWebgl(page)
    await lose(page)
    await page.locator('.map[data-surface="svg"]').waitFor()
    await note(page).filter({ hasText: 'is er even niet' }).waitFor()
    await follow(page, '?v=1&y=2018')
    await settled(page)
    expect(await page.locator('.years__now').textContent()).toBe('2018')
    await page.evaluate(() => Reflect.get(globalThis, 'giveBack')())
    await waitForWebgl(page)
    await zoomButton(page).waitFor()
    expect(await note(page).filter({ hasText: 'is er even niet' }).count()).toBe(0)
  })

  test('lost for good: asked for again, it comes anew', async ({ page, watch }) => {
    watch.expectProblem(
      (problem) => problem.kind === 'console' && /context (was )?lost/i.test(problem.text),
    )
    await openApp(page)
    await waitForWebgl(page)
    await lose(page)
    await page.locator('.options').getByRole('button', { name: 'Probeer opnieuw' }).click()
    await waitForWebgl(page)
    expect(await page.locator('.map__webgl canvas').count()).toBe(1)
  })

  test('its files are missing: told, and there on the next try', async ({ page, watch }) => {
    const files = await spoilFiles({ page, watch }, 'missing', ['ground.json'])
    await openApp(page)
    await note(page).filter({ hasText: 'is er even niet' }).waitFor()
    files.heal('ground.json')
    await page.locator('.options').getByRole('button', { name: 'Probeer opnieuw' }).click()
    await waitForWebgl(page)
  })

  test('frames of nearly two seconds: the drawn map stays, the other one can be had', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const { fenceSync, getSyncParameter } = WebGL2RenderingContext.prototype
      const passedAt = new WeakMap<WebGLSync, number>()
      // A fence that is passed late stands behind a frame that is drawn late.
      Object.assign(WebGL2RenderingContext.prototype, {
        fenceSync(this: WebGL2RenderingContext, ...rest: Parameters<typeof fenceSync>) {
          const fence = fenceSync.apply(this, rest)
          if (fence) passedAt.set(fence, performance.now() + 1700)
          return fence
        },
        getSyncParameter(
          this: WebGL2RenderingContext,
          ...rest: Parameters<typeof getSyncParameter>
        ) {
          if (performance.now() < (passedAt.get(rest[0]) ?? 0)) return this.UNSIGNALED
          return getSyncParameter.apply(this, rest)
        },
      })
    })
    await openApp(page)
    await note(page).filter({ hasText: 'is traag op dit toestel' }).waitFor({ timeout: 30_000 })
    expect(await page.locator('.map').getAttribute('data-surface')).toBe('svg')
    expect(await page.locator('.map__webgl canvas').count()).toBe(0)
    await page.getByRole('button', { name: 'Toon ze toch' }).click()
    await waitForWebgl(page)
    await zoomButton(page).waitFor()
  })
})
