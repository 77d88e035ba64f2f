import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { LANGUAGES, type Language } from '../../../src/core/view/view-state.ts'
import { speak } from '../support/app-page.ts'
import { type AxeViolation, axeViolations } from '../support/axe-violations.ts'
import { browserTest } from '../support/browser-test.ts'
import { type KnownPhrases, knownPhrases } from './known-phrases.ts'
import { MAIN_STATES, type MainState, openMainState } from './main-states.ts'
import { unknownTexts } from './unknown-texts.ts'
import { wordsOf } from './words-of.ts'

const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })

/** The rules that another look can break: the elements and their names are the same in each. */
const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block']

const LOOKS = ['dark', 'forced', 'forcedDark'] as const
type Look = (typeof LOOKS)[number]

const FLAVOURS: Readonly<Record<Look, string>> = {
  dark: 'dark',
  forced: 'contrast',
  forcedDark: 'dark',
}

/** Texts that are fetched apart, and colours that the system takes over, come in over some time. */
const COMES_WITHIN = { timeout: 10_000, interval: 250 }

const known = new Map<Language, KnownPhrases>()
for (const language of LANGUAGES) known.set(language, await knownPhrases(language))

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

/** The window of the presenter takes its language when it opens. */
async function show(
  page: Page,
  shown: Page | null,
  state: MainState,
  language: Language,
): Promise<Page> {
  if (shown !== null && shown === page) {
    await speak(page, language)
    return shown
  }
  await shown?.close()
  return openMainState(page, state, await wordsOf(language))
}

describe('every main state breaks no rule of axe and says nothing but its messages', () => {
  test.for(MAIN_STATES)('$name', { timeout: 120_000 }, async (state, { page }) => {
    let shown: Page | null = null
    for (const language of LANGUAGES) {
      const { unknownIn } = known.get(language) ?? {}
      if (!unknownIn) throw new Error(`no messages in ${language}`)
      const here: Page = await show(page, shown, state, language)
      shown = here
      await expect
        .poll(() => unknownTexts(here, { unknownIn }), { ...COMES_WITHIN, message: language })
        .toEqual([])
      // What lies half under the header that stays on top is no small target.
      await here.evaluate(() => window.scrollTo(0, 0))
      expect(await axeViolations(here), language).toEqual([])
    }
    const last = shown
    if (last === null) throw new Error('no language')
    for (const look of LOOKS) {
      await takeOnLook(last, look)
      await expect
        .poll(() => colourViolations(last), { ...COMES_WITHIN, message: look })
        .toEqual([])
    }
  })
})
