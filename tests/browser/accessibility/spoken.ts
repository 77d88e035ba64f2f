import type { Page } from 'playwright-core'
import { plain } from '../support/app-page.ts'

/** Keeps everything that the live region of the page speaks from now on. */
export async function listen(page: Page): Promise<{
  readonly heard: () => Promise<readonly string[]>
}> {
  await page.evaluate(() => {
    const spoken: string[] = []
    Object.assign(window, { spoken })
    const region = document.querySelector('[aria-live="polite"].visually-hidden')
    if (!region) throw new Error('the page has no live region')
    new MutationObserver(() => {
      const text = region.textContent ?? ''
      if (text !== '') spoken.push(text)
    }).observe(region, { childList: true, characterData: true, subtree: true })
  })
  return {
    heard: async () =>
      (await page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)).map(plain),
  }
}
