import type { ScreenStore } from '../state/screen-store.ts'

/** Keeps the language and the title of the page those of the screen. */
export function followPageLanguage(screen: ScreenStore): void {
  const follow = (): void => {
    const { figure, texts } = screen.getState().screen
    // Setting the same language again would have the browser style the whole page anew.
    if (document.documentElement.lang !== figure.language) {
      document.documentElement.lang = figure.language
    }
    document.title = texts.ui.pageTitle(figure.title, figure.year)
  }
  follow()
  screen.subscribe(follow)
}
