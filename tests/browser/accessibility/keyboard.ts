import type { Page } from 'playwright-core'

type Role = Parameters<Page['getByRole']>[0]

/** More stops than any page of ours has. */
const MOST_STOPS = 400
const LEAST_RING_PIXELS = 2

/** Where the keyboard is, as a person who looks sees it. */
export interface FocusSeen {
  /** Tag and name; empty when the keyboard is nowhere on the page. */
  readonly where: string
  /** What is wrong with it; empty for nothing. */
  readonly fault: string
}

/**
 * Looks where the keyboard is: nowhere, without a ring of 2 px, out of the window or under the
 * header that stays on top is a fault (WCAG 2.4.7 and 2.4.11).
 */
export function lookAtFocus(page: Page): Promise<FocusSeen> {
  return page.evaluate(async (leastRing) => {
    // What appears with the focus is there in the frame after.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const focused = document.activeElement
    if (!focused || focused === document.body || focused === document.documentElement)
      return { where: '', fault: 'the focus is lost' }
    const words = focused.getAttribute('aria-label') ?? focused.textContent ?? ''
    const where = `${focused.tagName.toLowerCase()} "${words.trim().slice(0, 60)}"`
    // A title that takes the focus to be read out is nothing to press.
    if (/^h[1-6]$/i.test(focused.tagName)) return { where, fault: '' }
    // A switch draws the ring of its hidden radio button on the label; a search field on its frame.
    const around = [
      focused,
      focused.nextElementSibling,
      focused.parentElement,
      focused.parentElement?.parentElement,
    ].filter((element): element is HTMLElement => element instanceof HTMLElement)
    const ringed = around.find((element) => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element)
      const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= leastRing
      return hasOutline || (element === focused && boxShadow !== 'none')
    })
    if (!ringed) return { where, fault: 'no ring is seen' }
    const box = ringed.getBoundingClientRect()
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2
    if (box.width < 1 || box.height < 1) return { where, fault: 'it has no size' }
    if (x < 0 || y < 0 || x > innerWidth || y > innerHeight)
      return { where, fault: 'it is out of the window' }
    const onTop = document.elementFromPoint(x, y)
    if (onTop?.closest('.header') && !focused.closest('.header'))
      return { where, fault: 'the header covers it' }
    return { where, fault: '' }
  }, LEAST_RING_PIXELS)
}

/** @throws Error that says what is wrong with the focus */
export async function expectFocusSeen(page: Page): Promise<void> {
  const { where, fault } = await lookAtFocus(page)
  if (fault !== '') throw new Error(`${fault}: ${where}`)
}

export async function isFocused(page: Page, role: Role, name: string | RegExp): Promise<boolean> {
  return page
    .getByRole(role, { name, exact: typeof name === 'string' })
    .evaluateAll((all) => all.some((element) => element === document.activeElement))
}

async function tabUntil(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press('Tab')
    await expectFocusSeen(page)
    if (await isThere()) return
  }
  throw new Error('the Tab key goes round')
}

/**
 * Presses Tab until the keyboard is on what has that role and name, and looks at every stop.
 *
 * @throws Error when a stop is not seen, or when Tab leaves the page without coming there
 */
export async function tabTo(page: Page, role: Role, name: string | RegExp): Promise<void> {
  await tabUntil(page, () => isFocused(page, role, name)).catch((error: unknown) => {
    throw new Error(`Tab does not come to ${role} "${name}": ${error}`)
  })
}

/** The same for the title of a fold, which has no role of its own. */
export async function tabToFold(page: Page, title: string): Promise<void> {
  await tabUntil(page, () =>
    page.evaluate((wanted) => {
      const { activeElement } = document
      return activeElement?.tagName === 'SUMMARY' && activeElement.textContent === wanted
    }, title),
  ).catch((error: unknown) => {
    throw new Error(`Tab does not come to the fold "${title}": ${error}`)
  })
}

/** Opens the page and puts the keyboard before its first element, as a fresh page has it. */
export async function startAtTop(page: Page): Promise<void> {
  await page.bringToFront()
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  })
}

/**
 * Presses a key from the top of the page until the keyboard leaves it again.
 *
 * @returns every stop with its fault
 * @throws Error when the keyboard does not leave: a trap
 */
export async function walkThrough(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
): Promise<readonly FocusSeen[]> {
  await startAtTop(page)
  const stops: FocusSeen[] = []
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press(key)
    const stop = await lookAtFocus(page)
    if (stop.where === '') return stops
    stops.push(stop)
  }
  throw new Error(`the keyboard does not leave the page: it is at ${stops.at(-1)?.where}`)
}
