import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { type AxeViolation, axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import { MAIN_STATES, openMainState } from './main-states.ts'
import { wordsOf } from './words-of.ts'

const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })

/** The rules that another look can break: the elements and their names are the same in each. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

const LOOKS = ['dark', 'forced', 'forcedDark'] as const
type Look = (typeof LOOKS)[number]

/** Colours that the system takes over while the page is open come in over some frames. */
const COLOURS_SETTLE_WITHIN = { timeout: 10_000, interval: 500 }

const FLAVOURS: Readonly<Record<Look, string>> = {
  dark: 'dark',
  forced: 'contrast',
  forcedDark: 'dark',
}

async function takeOnLook(page: Page, look: Look): Promise<void> {
  await page.emulateMedia({
    colorScheme: look === 'forced' ? 'light' : 'dark',
    forcedColors: look === 'dark' ? 'none' : 'active',
  })
  // A room has its own look, whatever the device asks for.
  const flavour = page.url().includes('u=projector') ? 'projector' : FLAVOURS[look]
  await page.locator(`html[data-flavour="${flavour}"]`).waitFor({ state: 'attached' })
}

const colourViolations = (page: Page): Promise<readonly AxeViolation[]> =>
  axeViolations(page, { runOnly: { type: 'rule', values: RULES_OF_COLOUR } })

describe.each(LANGUAGES)('axe finds nothing in %s', (language) => {
  test.for(MAIN_STATES)('$name', async (state, { page }) => {
    const shown = await openMainState(page, state, await wordsOf(language))
    expect(await axeViolations(shown)).toEqual([])
    if (language !== 'nl') return
    for (const look of LOOKS) {
      await takeOnLook(shown, look)
      await expect
        .poll(() => colourViolations(shown), { ...COLOURS_SETTLE_WITHIN, message: look })
        .toEqual([])
    }
  })
})
