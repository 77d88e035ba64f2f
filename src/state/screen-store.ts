import { createStore } from 'zustand/vanilla'
import { knownChanges } from '../core/access/known-changes.ts'
import type { Edition } from '../core/edition.ts'
import { buildFigure } from '../core/figure/build-figure.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import type { Flavour } from '../core/look/flavour.ts'
import type { Service } from '../core/services/service.ts'
import type { Language, ViewState } from '../core/view/view-state.ts'
import type { Texts } from '../i18n/texts.ts'
import { flavourOf, type LookState } from './look-store.ts'
import type { ScreenFiner } from './screen-finer.ts'
import { fetchParts, type PartSources, partsAtHand, type ScreenParts } from './screen-parts.ts'
import { type ScreenScenario, shownSeries } from './screen-scenario.ts'
import type { ReadonlyStore, ReadonlyViewStore } from './view-store.ts'

/** What is on screen: a view with the figure and the texts that belong to it, always together. */
export interface Screen {
  readonly view: ViewState
  readonly figure: Figure
  /** What is shown: the real figures, or those of the scenario. */
  readonly series: IndicatorSeries
  readonly services: readonly Service[]
  readonly texts: Texts
  /** Who is reached under the scenario of the view; null without one to tell of. */
  readonly scenario: ScreenScenario | null
  /** What is laid over the wijken; null where these alone are shown. */
  readonly finer: ScreenFiner | null
}

/** Why the view that was asked for is not on screen; the last good one stays. */
export type ScreenProblem =
  | { readonly kind: 'dataFailed'; readonly view: ViewState }
  /** The files were renewed while the page was open: only loading it again helps. */
  | { readonly kind: 'otherEdition'; readonly view: ViewState }
  | { readonly kind: 'textsFailed'; readonly view: ViewState }
  | { readonly kind: 'scenarioFailed'; readonly view: ViewState }

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

/** @param flavour colours of the figure; the light ones when absent */
export function composeScreen(
  view: ViewState,
  edition: Edition,
  parts: ScreenParts,
  flavour?: Flavour,
): Screen {
  const { services, texts, scenario = null, finer = null } = parts
  const series = shownSeries(view, parts.series, scenario)
  return {
    view,
    series,
    services,
    texts,
    scenario,
    finer,
    figure: buildFigure(
      {
        edition,
        view: withKnownChanges(view, services),
        series,
        classSeries: parts.series,
        services,
        texts,
        ...(flavour ? { flavour } : {}),
      },
      finer?.lay,
    ),
  }
}

/** The figure tells of changes to services of the edition only: a link may name others. */
function withKnownChanges(view: ViewState, services: readonly Service[]): ViewState {
  if (view.scenario.length === 0) return view
  const ofType = services.filter(({ type }) => type === view.reach.type)
  const scenario = knownChanges(view.scenario, ofType)
  return scenario.length === view.scenario.length ? view : { ...view, scenario }
}

export interface ScreenSources extends PartSources {
  readonly edition: Edition
  readonly view: ReadonlyViewStore
  readonly look: ReadonlyStore<LookState>
}

/**
 * Follows the view and the look: builds the figure at once when all data are at hand, otherwise keeps the
 * present screen until they are. The last view asked for wins.
 *
 * @param first the screen that is shown at the start
 */
export function createScreenStore(sources: ScreenSources, first: Screen): ScreenStore {
  const { edition, view: viewStore, data, look } = sources
  const { getState, getInitialState, subscribe, setState } = createStore<ScreenState>()(() => ({
    screen: first,
    progress: 'settled',
    problem: null,
  }))

  const flavourFor = (view: ViewState): Flavour => flavourOf(view, look.getState().look)

  function show(view: ViewState, parts: ScreenParts): void {
    const screen = composeScreen(view, edition, parts, flavourFor(view))
    setState({ screen, progress: 'settled', problem: null })
  }

  async function fetchAndShow(view: ViewState): Promise<void> {
    setState({ progress: 'loading' })
    const result = await fetchParts(view, sources, getState().screen)
    if (viewStore.getState() !== view) return
    if (result.kind === 'ready') {
      show(view, result.parts)
      return
    }
    if (result.kind !== 'textsFailed') await speak(view.language)
    if (viewStore.getState() !== view) return
    setState({ progress: 'settled', problem: { kind: result.kind, view } })
  }

  /** What is on screen, in the language that was asked for: the words on the failure are in it. */
  async function speak(language: Language): Promise<void> {
    const { screen } = getState()
    if (screen.texts.language === language) return
    const view = { ...screen.view, language }
    const asked = viewStore.getState()
    const result = await fetchParts(view, sources, screen)
    if (result.kind === 'ready' && viewStore.getState() === asked) show(view, result.parts)
  }

  function follow(view: ViewState): void {
    const parts = partsAtHand(view, data, getState().screen)
    if (parts) show(view, parts)
    else void fetchAndShow(view)
  }

  function followLook(): void {
    const view = viewStore.getState()
    if (flavourFor(view).id !== getState().screen.figure.flavour) follow(view)
  }

  viewStore.subscribe(follow)
  look.subscribe(followLook)
  if (viewStore.getState() !== first.view) follow(viewStore.getState())
  else followLook()

  return {
    getState,
    getInitialState,
    subscribe,
    retry: () => follow(viewStore.getState()),
    dismissProblem: () => setState({ problem: null }),
  }
}
