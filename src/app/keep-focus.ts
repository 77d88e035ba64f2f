const FOCUSABLE = [
  'button:not(:disabled)',
  'a[href]',
  'input:not(:disabled)',
  'select:not(:disabled)',
  'textarea:not(:disabled)',
  'summary',
  '[tabindex="0"]',
].join()

/**
 * Keeps the focus on the page. Where the control that has it goes away, as a row that is removed by
 * its own button does, the focus goes to the nearest thing that is left, else to the title: a
 * browser would drop it, and who reads with the keyboard or by ear would start from the top.
 */
export function keepFocus(page: Document): void {
  /** What has the focus, and all around it from near to far. */
  let path: readonly Element[] = []

  page.addEventListener('focusin', ({ target }) => {
    path = target instanceof Element ? ancestry(target) : []
    // Tells those that move the focus whether a person is on the page already.
    page.documentElement.dataset.entered = ''
  })
  // A press beside everything takes the focus away on purpose.
  page.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest(FOCUSABLE)) path = []
  })

  const restore = (): void => {
    const [lost] = path
    if (!lost || lost.isConnected || page.activeElement !== page.body) return
    const around = path.filter((one) => one.isConnected && one !== page.body && one.id !== 'app')
    const next = firstOf(around.flatMap((one) => [...one.querySelectorAll(FOCUSABLE)]))
    const title = page.querySelector<HTMLElement>('dialog[open] h2, h1')
    if (next) next.focus({ preventScroll: true })
    else if (title) {
      title.tabIndex = -1
      title.focus({ preventScroll: true })
    }
  }
  // After the effects of what was drawn, which may give the focus a place of their own.
  const observer = new MutationObserver(() => {
    if (path[0]?.isConnected === false) setTimeout(restore, 0)
  })
  observer.observe(page.body, { childList: true, subtree: true })
}

function ancestry(element: Element): readonly Element[] {
  const path: Element[] = []
  for (let one: Element | null = element; one; one = one.parentElement) path.push(one)
  return path
}

function firstOf(candidates: readonly Element[]): HTMLElement | null {
  for (const one of candidates) {
    if (one instanceof HTMLElement && one.checkVisibility({ visibilityProperty: true })) return one
  }
  return null
}
