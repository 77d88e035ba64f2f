import type { Page } from 'playwright-core'
import { pressInPage } from './press-in-page.ts'
import type { PointerAct, WalkStep } from './walk-step.ts'

/** What a step came to. */
export interface TakenStep {
  /** What was pressed, for the report. */
  readonly on: string
  readonly focus: 'onIt' | 'elsewhere'
}

const NOTHING: TakenStep = { on: '', focus: 'elsewhere' }

/** Takes one step; one that finds nothing to do does nothing. */
export async function takeStep(page: Page, step: WalkStep): Promise<TakenStep> {
  switch (step.kind) {
    case 'press': {
      const pressed = await page.evaluate(pressInPage, step)
      return pressed ? { on: pressed.name, focus: pressed.focus } : { ...NOTHING, on: 'nothing' }
    }
    case 'key':
      await page.keyboard.press(step.key)
      return NOTHING
    case 'pointer':
      await point(page, step.act, step.x, step.y)
      return NOTHING
    case 'link':
      await page.evaluate((query) => {
        history.pushState(null, '', `?${query}`)
        dispatchEvent(new PopStateEvent('popstate'))
      }, step.query)
      return NOTHING
    case 'history':
      await page.evaluate(goInHistory, step.delta)
      return NOTHING
    case 'resize':
      await page.setViewportSize({ width: step.width, height: step.height })
      return NOTHING
    case 'media':
      await page.emulateMedia(step.media)
      return NOTHING
    case 'network':
      await page.context().setOffline(step.state === 'offline')
      return NOTHING
    case 'reload':
      await page.reload()
      return NOTHING
  }
}

/** Back and forward within the app alone; resolves when the page has heard of it. */
function goInHistory(delta: number): Promise<void> {
  return new Promise((resolve) => {
    const { currentEntry } = navigation
    const target = (currentEntry?.index ?? 0) + delta
    if (target < 0 || target >= navigation.entries().length) {
      resolve()
      return
    }
    addEventListener('popstate', () => resolve(), { once: true })
    setTimeout(resolve, 500)
    history.go(delta)
  })
}

const WHEEL_PIXELS = 240
const DRAG_PIXELS = 90

async function point(page: Page, act: PointerAct, x: number, y: number): Promise<void> {
  const place = await page.evaluate(
    ([across, down]) => {
      const stage = document.querySelector('.map:not([hidden]) #map, .stage__canvas, main')
      const box = stage?.getBoundingClientRect()
      if (!box) return null
      const left = Math.round(box.left + across * box.width)
      const top = Math.round(box.top + down * box.height)
      const hit = document.elementFromPoint(left, top)
      return hit && stage?.contains(hit) && !hit.closest('a[href]') ? { left, top } : null
    },
    [x, y] as const,
  )
  if (!place) return
  const { left, top } = place
  switch (act) {
    case 'move':
      return page.mouse.move(left, top)
    case 'click':
      return page.mouse.click(left, top)
    case 'doubleClick':
      return page.mouse.dblclick(left, top)
    case 'wheel':
      await page.mouse.move(left, top)
      return page.mouse.wheel(0, x < 0.5 ? WHEEL_PIXELS : -WHEEL_PIXELS)
    case 'drag':
      await page.mouse.move(left, top)
      await page.mouse.down()
      await page.mouse.move(left + DRAG_PIXELS, top - DRAG_PIXELS, { steps: 3 })
      return page.mouse.up()
  }
}
