import type { Page } from 'playwright-core'

/** Opens the app with the panel of stories. */
export async function openStories(page: Page): Promise<void> {
  await page.goto('#story')
  await page.locator('.stories__title').waitFor()
}

/** Goes to a button by the Tab key and presses it. */
export async function pressByKeyboard(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i++) {
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? ''
    })
    if (focused === name) {
      await page.keyboard.press('Enter')
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not come to "${name}"`)
}

/** Starts the built-in story with the notes in a second window, by keyboard alone. */
export async function startWithPresenter(page: Page): Promise<Page> {
  await openStories(page)
  const opened = page.context().waitForEvent('page')
  await pressByKeyboard(page, 'Toon met notities in een tweede venster')
  const presenter = await opened
  await waitForSlide(page, 1)
  await waitForSlide(presenter, 1)
  return presenter
}

/** Waits until a window, of the show or of the presenter, is at a slide. */
export async function waitForSlide(page: Page, number: number): Promise<void> {
  await page.locator(`main[data-slide="${number}"]`).waitFor()
}

/** Waits until the words and the map of the slide stand. */
export async function waitForWords(page: Page, title: string): Promise<void> {
  await page.locator('.show__title', { hasText: title }).waitFor()
  await page.locator('.show__drawing svg').waitFor()
}
