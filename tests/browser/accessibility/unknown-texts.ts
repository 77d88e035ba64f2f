import type { Page } from 'playwright-core'
import type { KnownPhrases } from './known-phrases.ts'

/** Fewer than this is no page that stands. */
const LEAST_TEXTS = 10

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
    // Where a word may be broken is no part of it.
    const whole = [...texts].map((text) => text.replaceAll('\u00ad', ''))
    return whole.filter((text) => text.trim() !== '')
  })
}

export interface UnknownText {
  readonly text: string
  readonly words: readonly string[]
}

/**
 * The texts of a page with words that no message and no published name accounts for.
 *
 * @throws Error when the page says next to nothing
 */
export async function unknownTexts(
  page: Page,
  { unknownIn }: KnownPhrases,
): Promise<readonly UnknownText[]> {
  const texts = await textsOnPage(page)
  if (texts.length <= LEAST_TEXTS) throw new Error(`only ${texts.length} texts on the page`)
  return texts
    .map((text) => ({ text, words: unknownIn(text) }))
    .filter(({ words }) => words.length > 0)
}
