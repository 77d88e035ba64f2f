import type { CDPSession, Page } from 'playwright-core'

/** CSS pixels from the top left corner of the window. */
type Place = readonly [x: number, y: number]

const STEPS = 8
const STEP_MILLISECONDS = 25

/** Fingers on the page, moved one small step after another as a hand does. */
export interface Fingers {
  /** One straight move a finger, all at the same time. */
  move(moves: readonly { readonly from: Place; readonly to: Place }[]): Promise<void>
}

export async function fingersOn(page: Page): Promise<Fingers> {
  const cdp: CDPSession = await page.context().newCDPSession(page)
  const send = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    places: readonly Place[],
  ): Promise<void> => {
    const touchPoints = places.map(([x, y], id) => ({ x, y, id }))
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints })
    await page.waitForTimeout(STEP_MILLISECONDS)
  }
  return {
    async move(moves) {
      await send(
        'touchStart',
        moves.map(({ from }) => from),
      )
      for (let step = 1; step <= STEPS; step++) {
        const part = step / STEPS
        const places = moves.map(
          ({ from: [x, y], to: [toX, toY] }): Place => [x + (toX - x) * part, y + (toY - y) * part],
        )
        await send('touchMove', places)
      }
      await send('touchEnd', [])
    },
  }
}

/** The middle of the map, CSS pixels. */
export async function middleOfMap(page: Page): Promise<Place> {
  const box = await page.locator('.map__stage').boundingBox()
  if (!box) throw new Error('the map is not in sight')
  return [box.x + box.width / 2, box.y + box.height / 2]
}
