import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { LANGUAGES } from '../../../src/core/view/view-state.ts'
import { browserTest } from '../support/browser-test.ts'
import { knownPhrases } from './known-phrases.ts'
import { MAIN_STATES, openMainState } from './main-states.ts'
import { wordsOf } from './words-of.ts'

const test = browserTest({ webgl: 'off', reducedMotion: 'reduce' })

/** Everything that is read or shown, by eye or by ear. */
function textsOnPage(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const said = [
      'aria-label',
      'aria-roledescription',
      'aria-valuetext',
      'title',
      'placeholder',
      'alt',
    ]
    const texts = new Set([document.title])
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        // The key of the small legend in an SVG is a title of its own and comes as its text.
        for (const name of said) texts.add(node.getAttribute(name) ?? '')
      } else if (!node.parentElement?.closest('script, style, template, textarea')) {
        texts.add(node.textContent ?? '')
      }
    }
    return [...texts].filter((text) => text.trim() !== '')
  })
}

describe.each(LANGUAGES)('the page in %s says nothing but its messages', async (language) => {
  const { unknownIn } = await knownPhrases(language)
  const words = await wordsOf(language)

  test.for(MAIN_STATES)('$name', async (state, { page }) => {
    const shown = await openMainState(page, state, words)
    const texts = await textsOnPage(shown)
    expect(texts.length).toBeGreaterThan(10)
    const unknown = texts
      .map((text) => ({ text, words: unknownIn(text) }))
      .filter((found) => found.words.length > 0)
    expect(unknown).toEqual([])
  })
})
