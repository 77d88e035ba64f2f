import type { Page } from 'playwright-core'

/** What a person on a small screen would stumble over, one line each; empty when all is well. */
export function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    /** Links within a text may be lower than a finger: WCAG 2.5.8 excepts them. */
    const INLINE =
      'a, .term, :is(p:not(.gap__figures), th, td, .gap__group dt, .profile-row__text) .number-button'
    const TARGET = 44
    const ROUNDING = 1
    const faults: string[] = []
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect()
      return (
        width > 1 &&
        height > 1 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
    }

    const { scrollWidth } = document.scrollingElement ?? document.documentElement
    if (scrollWidth > innerWidth) {
      const beyond = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > innerWidth + ROUNDING,
      )
      const innermost = beyond.filter(
        (one) => !beyond.some((other) => one.contains(other) && one !== other),
      )
      faults.push(`the page is ${scrollWidth} px wide: ${innermost.map(nameOf).join(', ')}`)
    }

    for (const element of document.querySelectorAll('body *')) {
      if (!isSeen(element) || element.closest('svg, .map, .visually-hidden')) continue
      const { overflowX, overflowY } = getComputedStyle(element)
      const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip'
      const isCut =
        (hides(overflowX) && element.scrollWidth > element.clientWidth + ROUNDING) ||
        (hides(overflowY) && element.scrollHeight > element.clientHeight + ROUNDING)
      if (isCut) faults.push(`cut off: ${nameOf(element)}`)
    }

    for (const box of document.querySelectorAll('input[type="checkbox"]')) {
      const { width, height } = box.getBoundingClientRect()
      if (isSeen(box) && Math.abs(width - height) > ROUNDING) {
        faults.push(`squeezed to ${width} x ${height} px: ${nameOf(box.parentElement ?? box)}`)
      }
    }

    const linesOf = (text: Node, start: number, end: number): readonly number[] => {
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, end)
      return [...new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))]
    }
    const isUsualSize = getComputedStyle(document.documentElement).fontSize === '16px'
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const { parentElement: parent, previousSibling: before } = text
      const written = text.textContent ?? ''
      if (!parent || !isSeen(parent) || parent.closest('svg, .visually-hidden, [lang="zxx"]')) {
        continue
      }
      // A word is broken only where a hyphen says so, or where letters are so large that it must.
      if (isUsualSize && getComputedStyle(parent).hyphens !== 'auto') {
        for (const { 0: word, index } of written.matchAll(/\p{L}{3,}/gu)) {
          if (linesOf(text, index, index + word.length).length > 1) {
            faults.push(`broken over two lines: ${word}`)
          }
        }
      }
      if (
        before instanceof Element &&
        isSeen(before) &&
        /^[\u00A0\u202F]?[.,;:!?)]/.test(written)
      ) {
        const { bottom } = before.getBoundingClientRect()
        const [top = 0] = linesOf(text, 0, 1)
        if (top >= bottom - ROUNDING) faults.push(`a sign on a line of its own: ${nameOf(parent)}`)
      }
    }

    /** The part of a control that is in sight in the boxes it scrolls in; a label is pressed too. */
    const boxOf = (element: Element) => {
      const pressed = element.matches('input') ? (element.closest('label') ?? element) : element
      const field = pressed.closest('.search__field') ?? pressed
      const { left, top, right, bottom } = field.getBoundingClientRect()
      const box = { left, top, right, bottom }
      for (let around = field.parentElement; around; around = around.parentElement) {
        if (around === document.body) break
        const { overflowX, overflowY } = getComputedStyle(around)
        if (overflowX === 'visible' && overflowY === 'visible') continue
        const frame = around.getBoundingClientRect()
        box.left = Math.max(box.left, frame.left)
        box.top = Math.max(box.top, frame.top)
        box.right = Math.min(box.right, frame.right)
        box.bottom = Math.min(box.bottom, frame.bottom)
      }
      return box
    }
    const isOverPage = (element: Element): boolean =>
      element.closest('.sheet, .skip-link, .map__buttons, .update-bar, .service-card') !== null
    const controls = [
      ...document.querySelectorAll('a[href], button, input, select, summary, [role="slider"]'),
    ]
      .filter((element) => isSeen(element) && !element.closest('.visually-hidden'))
      .map((element) => ({ element, box: boxOf(element) }))
      .filter(({ box }) => box.right - box.left > 1 && box.bottom - box.top > 1)

    if (matchMedia('(pointer: coarse)').matches) {
      for (const { element } of controls) {
        if (element.matches(INLINE)) continue
        const pressed = element.matches('input') ? (element.closest('label') ?? element) : element
        const { width, height } = (
          pressed.closest('.search__field') ?? pressed
        ).getBoundingClientRect()
        if (width < TARGET - ROUNDING || height < TARGET - ROUNDING) {
          faults.push(`${Math.round(width)} x ${Math.round(height)} px: ${nameOf(element)}`)
        }
      }
    }

    const flat = controls.filter(({ element }) => !isOverPage(element))
    flat.forEach((one, i) => {
      for (const other of flat.slice(i + 1)) {
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue
        const label = one.element.closest('label, .search__field')
        if (label && label === other.element.closest('label, .search__field')) continue
        const width =
          Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
        const height =
          Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
        if (width > 2 && height > 2) {
          faults.push(`${nameOf(one.element)} lies over ${nameOf(other.element)}`)
        }
      }
    })
    return [...new Set(faults)]
  })
}
