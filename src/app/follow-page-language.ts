import type { ScreenStore } from '../state/screen-store.ts'

/** Keeps the language and the title of the page those of the screen. */
export function followPageLanguage(screen: ScreenStore): void {
  const follow = (): void => {
    const { figure, texts } = screen.getState().screen
    document.documentElement.lang = figure.language
    document.title = texts.ui.pageTitle(figure.title, figure.year)
  }
  follow()
  screen.subscribe(follow)
}
