import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { plain, settled } from '../support/app-page.ts'

/** Inhabitants of the region in 2025. */
export const INHABITANTS = 1_252_352

/** The libraries within 10 minutes, on the map and in the panel. */
export const LIBRARIES = '?v=1&o=place&a=library,10&i=x_reach_library_10&y=2025&s=library'

/** A row of the table of groups, as numbers of persons. */
export interface GroupRow {
  readonly reached: number
  readonly notReached: number
}

/** `1 252 352` and `+12 345` as numbers. */
export function numberIn(text: string): number {
  const digits = plain(text).replace(/[^\d−-]/gu, '')
  return Number(digits.replace('−', '-'))
}

/** Waits until reach is there. */
export async function reachShown(page: Page): Promise<void> {
  await page.locator('.place__group[data-group="region"]').waitFor()
}

/** The groups of the panel, by the id of the group. */
export async function groupRows(page: Page): Promise<Readonly<Record<string, GroupRow>>> {
  const rows = await page.locator('[data-place="groups-table"] tbody tr').evaluateAll((elements) =>
    elements.map((element) => ({
      id: element.getAttribute('data-group') ?? '',
      cells: Array.from(element.querySelectorAll('td'), (cell) => cell.textContent ?? ''),
    })),
  )
  return Object.fromEntries(
    rows.map(({ id, cells: [reached = '', notReached = ''] }) => [
      id,
      { reached: numberIn(reached), notReached: numberIn(notReached) },
    ]),
  )
}

/** Waits until the share held against chance is there. */
export async function chanceShown(page: Page): Promise<void> {
  await page.locator('[data-need="zone"] [data-need-value="verdict"]').waitFor({ timeout: 30_000 })
}

/** Moves the focus with Tab until it is on an element that matches. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    )
    if (isThere) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab does not come to ${selector}`)
}

/** Does something to the scenario and waits until other figures are on screen. */
export async function changed(page: Page, action: () => Promise<void>): Promise<void> {
  const region = page.locator('.place__group[data-group="region"] [data-reach="reached"]')
  const before = await region.textContent()
  await action()
  await expect.poll(() => region.textContent()).not.toBe(before)
  await settled(page)
}
