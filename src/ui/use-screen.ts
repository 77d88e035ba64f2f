import { useStore } from 'zustand'
import type { Figure } from '../core/figure/figure.ts'
import type { ViewState } from '../core/view/view-state.ts'
import type { Texts } from '../i18n/texts.ts'
import type { Screen, ScreenState } from '../state/screen-store.ts'
import { useApp } from './app-context.ts'
import { useLaggingScreen } from './lagging-screen.ts'

/**
 * A part of what was asked for, which may not be on screen yet; for a control that must answer at
 * once to the hand.
 */
export function useChosen<Part>(part: (view: ViewState) => Part): Part {
  return useStore(useApp().view, part)
}

/**
 * A part of what is on screen; choose it narrowly, since a change of it draws again. Inside
 * `Lagging` the screen that all parts in there show.
 */
export function useScreen<Part>(part: (screen: Screen) => Part): Part {
  const lagging = useLaggingScreen()
  return useStore(useApp().screen, ({ screen }) => part(lagging ?? screen))
}

/** All of the screen as it is now, also inside `Lagging`. */
export const useNewestScreen = (): Screen => useStore(useApp().screen, ({ screen }) => screen)

export function useScreenState<Part>(part: (state: ScreenState) => Part): Part {
  return useStore(useApp().screen, part)
}

export const useFigure = (): Figure => useScreen((screen) => screen.figure)
export const useTexts = (): Texts => useScreen((screen) => screen.texts)
export function useView<Part>(part: (view: ViewState) => Part): Part {
  return useScreen((screen) => part(screen.view))
}

/** The figure that the map draws: that of the screen, or the one that stands in for it. */
export function useShownFigure(): Figure {
  const figure = useFigure()
  return useStore(useApp().map.shown) ?? figure
}
