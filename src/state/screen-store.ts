import { createStore } from 'zustand/vanilla'
import type { Edition } from '../core/edition.ts'
import { buildFigure } from '../core/figure/build-figure.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import type { Service } from '../core/services/service.ts'
import type { Language, ViewState } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { SettledLoad } from '../data/load-state.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ReadonlyStore, ReadonlyViewStore } from './view-store.ts'

/** What is on screen: a view with the figure and the texts that belong to it, always together. */
export interface Screen {
  readonly view: ViewState
  readonly figure: Figure
  readonly series: IndicatorSeries
  readonly services: readonly Service[]
  readonly texts: Texts
}

/** Why the view that was asked for is not on screen; the last good one stays. */
export type ScreenProblem =
  | { readonly kind: 'dataFailed'; readonly view: ViewState }
  | { readonly kind: 'textsFailed'; readonly view: ViewState }

export interface ScreenState {
  readonly screen: Screen
  readonly progress: 'settled' | 'loading'
  readonly problem: ScreenProblem | null
}

export interface ScreenStore extends ReadonlyStore<ScreenState> {
  /** Asks again for what failed. */
  retry(): void
  dismissProblem(): void
}

/** What a screen is made from besides the view. */
export interface ScreenParts {
  readonly series: IndicatorSeries
  readonly services: readonly Service[]
  readonly texts: Texts
}

export function composeScreen(view: ViewState, edition: Edition, parts: ScreenParts): Screen {
  const { series, services, texts } = parts
  return {
    view,
    series,
    services,
    texts,
    figure: buildFigure({ edition, view, series, services, texts }),
  }
}

export interface ScreenSources {
  readonly edition: Edition
  readonly view: ReadonlyViewStore
  readonly data: Pick<DataStore, 'getState' | 'loadSeries' | 'loadServices'>
  readonly loadTexts: (language: Language) => Promise<Texts>
}

type Parts =
  | { readonly kind: 'ready'; readonly parts: ScreenParts }
  | { readonly kind: ScreenProblem['kind'] }

/**
 * Follows the view: builds its figure at once when all data are at hand, otherwise keeps the
 * present screen until they are. The last view asked for wins.
 *
 * @param first the screen that is shown at the start
 */
export function createScreenStore(sources: ScreenSources, first: Screen): ScreenStore {
  const { edition, view: viewStore, data } = sources
  const { getState, getInitialState, subscribe, setState } = createStore<ScreenState>()(() => ({
    screen: first,
    progress: 'settled',
    problem: null,
  }))

  function show(view: ViewState, parts: ScreenParts): void {
    setState({ screen: composeScreen(view, edition, parts), progress: 'settled', problem: null })
  }

  async function fetchAndShow(view: ViewState): Promise<void> {
    setState({ progress: 'loading' })
    const result = await fetchParts(view, sources, getState().screen)
    if (viewStore.getState() !== view) return
    if (result.kind === 'ready') show(view, result.parts)
    else setState({ progress: 'settled', problem: { kind: result.kind, view } })
  }

  function follow(view: ViewState): void {
    const parts = partsAtHand(view, data, getState().screen)
    if (parts) show(view, parts)
    else void fetchAndShow(view)
  }

  viewStore.subscribe(follow)
  if (viewStore.getState() !== first.view) follow(viewStore.getState())

  return {
    getState,
    getInitialState,
    subscribe,
    retry: () => follow(viewStore.getState()),
    dismissProblem: () => setState({ problem: null }),
  }
}

function partsAtHand(
  view: ViewState,
  data: ScreenSources['data'],
  screen: Screen,
): ScreenParts | null {
  const { series, services } = data.getState()
  const loaded = series.get(view.indicator)
  if (loaded?.kind !== 'loaded') return null
  if (screen.figure.language !== view.language) return null
  if (view.serviceTypes.length === 0) {
    return { series: loaded.value, services: screen.services, texts: screen.texts }
  }
  if (services.kind !== 'loaded') return null
  return { series: loaded.value, services: services.value.services, texts: screen.texts }
}

async function fetchParts(
  view: ViewState,
  { data, loadTexts }: ScreenSources,
  screen: Screen,
): Promise<Parts> {
  const [series, services, texts] = await Promise.all([
    data.loadSeries(view.indicator),
    view.serviceTypes.length === 0 ? null : data.loadServices(),
    screen.figure.language === view.language
      ? screen.texts
      : loadTexts(view.language).catch(() => null),
  ])
  if (texts === null) return { kind: 'textsFailed' }
  if (!isLoaded(series) || (services !== null && !isLoaded(services))) return { kind: 'dataFailed' }
  return {
    kind: 'ready',
    parts: { series: series.value, services: services?.value.services ?? screen.services, texts },
  }
}

function isLoaded<Value>(
  state: SettledLoad<Value>,
): state is Extract<SettledLoad<Value>, { kind: 'loaded' }> {
  return state.kind === 'loaded'
}
