import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { LANGUAGES, TASKS } from '../../src/core/view/view-state.ts'
import { checkInPage } from '../walk/check-in-page.ts'
import { takeStep } from '../walk/take-step.ts'
import type { WalkStep } from '../walk/walk-step.ts'

const { indicators: INDICATORS }: { readonly indicators: readonly { readonly id: string }[] } =
  JSON.parse(readFileSync(new URL('../../public/geo/edition.json', import.meta.url), 'utf8'))

const PATIENCE_MILLISECONDS = 10_000

/** Takes steps in one page, which is never loaded anew, and comes back to the first screen. */
export async function wander(page: Page, steps: readonly WalkStep[]): Promise<void> {
  for (const step of steps) {
    if (step.kind === 'reload' || step.kind === 'network') continue
    await takeStep(page, step)
    await settle(page)
  }
  await comeHome(page)
}

/** Shows every indicator, language and door once, so that what is kept on purpose is there. */
export async function openEverything(page: Page): Promise<void> {
  const queries = [
    ...INDICATORS.map(({ id }) => `i=${id}`),
    ...LANGUAGES.map((language) => `l=${language}&d=table`),
    ...TASKS.map((task) => `o=${task}&s=library`),
  ]
  for (const query of queries) {
    await takeStep(page, { kind: 'link', query: `v=1&${query}` })
    await settle(page)
  }
  // Streets, services and what finds them: by far the most that is kept.
  await page.locator('#place-search-input').fill('Gallait')
  await page.locator('#place-search-menu [role="option"]').first().waitFor()
  await page.locator('.doors__door').last().click()
  await page.locator('.stories__title').waitFor()
  await comeHome(page)
}

/** The first screen as it was, with nothing open beside it. */
async function comeHome(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'screen', colorScheme: 'light', reducedMotion: 'no-preference' })
  await page.setViewportSize({ width: 1440, height: 900 })
  await takeStep(page, { kind: 'link', query: 'v=1&l=nl' })
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape')
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]'))
      dialog.close()
    const ways = '.stories__head button, .service-card__head button, .pick-banner > button'
    for (const close of document.querySelectorAll<HTMLElement>(ways)) close.click()
    for (const field of document.querySelectorAll<HTMLInputElement>('.search__input')) field.blur()
    for (const details of document.querySelectorAll('details[open]'))
      details.removeAttribute('open')
  })
  await page.mouse.move(1, 1)
  await settle(page)
  // For what waits for idle time, or tells something for a few seconds.
  await page.waitForTimeout(3000)
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(checkInPage, {
    depth: 'quick',
    focus: 'elsewhere',
    patienceMilliseconds: PATIENCE_MILLISECONDS,
  } as const)
}
