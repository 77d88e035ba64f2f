import type { FlavourId } from '../core/look/flavour.ts'
import { flavourCss } from '../core/look/flavour-css.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import type { ScreenStore } from '../state/screen-store.ts'

/**
 * Keeps the colours of the page those of the figure on screen. The page comes with the light ones;
 * any other flavour lies over them, under `data-flavour` of the root element. Their sheet is
 * constructed: a security policy without `unsafe-inline` allows no `<style>` made by a script.
 *
 * @returns stops
 */
export function followPageLook(screen: ScreenStore): () => void {
  const root = document.documentElement
  const sheet = new CSSStyleSheet()
  document.adoptedStyleSheets.push(sheet)
  let followed: FlavourId | null = null
  const follow = (): void => {
    const { flavour } = screen.getState().screen.figure
    if (flavour === followed) return
    followed = flavour
    root.dataset.flavour = flavour
    root.removeAttribute('style')
    sheet.replaceSync(
      flavour === 'light' ? '' : `:root[data-flavour]{${flavourCss(FLAVOURS[flavour])}}`,
    )
  }
  follow()
  const stop = screen.subscribe(follow)
  return () => {
    stop()
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet)
  }
}
