import type { Figure } from '../core/figure/figure.ts'
import type { ScreenStore } from '../state/screen-store.ts'
import type { ReadonlyStore } from '../state/view-store.ts'

/**
 * Keeps the language and the title of the page those of the screen.
 *
 * @param shown the figure that stands in for that of the screen, such as one of two indicators
 * @returns stops
 */
export function followPageLanguage(
  screen: ScreenStore,
  shown: ReadonlyStore<Figure | null>,
): () => void {
  const follow = (): void => {
    const { figure, texts } = screen.getState().screen
    // Setting the same language again would have the browser style the whole page anew.
    if (document.documentElement.lang !== figure.language) {
      document.documentElement.lang = figure.language
    }
    const title = texts.ui.pageTitle((shown.getState() ?? figure).title, figure.year)
    if (document.title !== title) document.title = title
  }
  follow()
  const stopScreen = screen.subscribe(follow)
  const stopShown = shown.subscribe(follow)
  return () => {
    stopScreen()
    stopShown()
  }
}
