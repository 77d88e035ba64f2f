import { flavourCss } from '../core/look/flavour-css.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import type { ScreenStore } from '../state/screen-store.ts'

/**
 * Keeps the colours of the page those of the figure on screen. The page comes with the light ones;
 * any other flavour lies over them, under `data-flavour` of the root element.
 */
export function followPageLook(screen: ScreenStore): void {
  const root = document.documentElement
  const sheet = document.head.appendChild(document.createElement('style'))
  const follow = (): void => {
    const { flavour } = screen.getState().screen.figure
    if (root.dataset.flavour === flavour) return
    root.dataset.flavour = flavour
    root.removeAttribute('style')
    sheet.textContent =
      flavour === 'light' ? '' : `:root[data-flavour]{${flavourCss(FLAVOURS[flavour])}}`
  }
  follow()
  screen.subscribe(follow)
}
