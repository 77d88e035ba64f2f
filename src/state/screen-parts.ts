import { knownChanges } from '../core/access/known-changes.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import type { Service } from '../core/services/service.ts'
import type { Language, ViewState } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { SettledLoad } from '../data/load-state.ts'
import type { Texts } from '../i18n/texts.ts'
import { isSameData } from './is-same-data.ts'
import { fetchFiner, finerAtHand, type ScreenFiner } from './screen-finer.ts'
import { type CountScenario, type ScreenScenario, showsScenario } from './screen-scenario.ts'

/** What a screen is made from besides the view. */
export interface ScreenParts {
  /** The real series of the indicator, whatever the scenario. */
  readonly series: IndicatorSeries
  readonly services: readonly Service[]
  readonly texts: Texts
  /** Absent or null without a scenario to tell of. */
  readonly scenario?: ScreenScenario | null
  /** Absent or null where the wijken alone are shown. */
  readonly finer?: ScreenFiner | null
}

/** Where the parts come from. */
export interface PartSources {
  readonly data: Pick<DataStore, 'getState' | 'loadSeries' | 'loadServices' | 'loadSectors'>
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly countScenario: CountScenario
}

/** What is on screen now: its parts serve again where they fit. */
export type ShownParts = Pick<ScreenParts, 'services' | 'texts'> & {
  readonly view: ViewState
  readonly scenario: ScreenScenario | null
  readonly finer: ScreenFiner | null
}

export type FetchedParts =
  | { readonly kind: 'ready'; readonly parts: ScreenParts }
  | { readonly kind: 'dataFailed' | 'otherEdition' | 'textsFailed' | 'scenarioFailed' }

/** The parts of a view when all are at hand, else null. */
export function partsAtHand(
  view: ViewState,
  data: PartSources['data'],
  shown: ShownParts,
): ScreenParts | null {
  const { series, services } = data.getState()
  const loaded = series.get(view.indicator)
  if (loaded?.kind !== 'loaded') return null
  if (shown.texts.language !== view.language) return null
  const scenario = scenarioAtHand(view, shown)
  if (scenario === 'absent') return null
  const finer = finerAtHand(view, shown.finer)
  if (finer === 'absent') return null
  const parts = { series: loaded.value, texts: shown.texts, scenario, finer }
  if (!needsServices(view)) return { ...parts, services: shown.services }
  return services.kind === 'loaded' ? { ...parts, services: services.value.services } : null
}

/** Loads and computes what is not at hand. */
export async function fetchParts(
  view: ViewState,
  { data, loadTexts, countScenario }: PartSources,
  shown: ShownParts,
): Promise<FetchedParts> {
  const known = finerAtHand(view, shown.finer)
  const [series, services, finer, texts] = await Promise.all([
    data.loadSeries(view.indicator),
    needsServices(view) ? data.loadServices() : null,
    known === 'absent' ? fetchFiner(view, data).catch(() => null) : loadedAs(known),
    shown.texts.language === view.language
      ? shown.texts
      : loadTexts(view.language).catch(() => null),
  ])
  if (texts === null || finer === null) return { kind: 'textsFailed' }
  if (!isLoaded(series) || !isLoaded(finer) || (services !== null && !isLoaded(services))) {
    const isOther = [series, services, finer].some(isOfOtherEdition)
    return { kind: isOther ? 'otherEdition' : 'dataFailed' }
  }
  const knownServices = services?.value.services ?? shown.services
  const atHand = scenarioAtHand(view, shown)
  const scenario =
    atHand === 'absent' ? await countKnown(view, knownServices, countScenario) : atHand
  if (scenario === null && showsScenario(view)) return { kind: 'scenarioFailed' }
  return {
    kind: 'ready',
    parts: { series: series.value, services: knownServices, texts, scenario, finer: finer.value },
  }
}

function needsServices(view: ViewState): boolean {
  return view.serviceTypes.length > 0 || showsScenario(view)
}

/** What is counted already: null for a view without a scenario to tell of. */
function scenarioAtHand(view: ViewState, shown: ShownParts): ScreenScenario | null | 'absent' {
  if (!showsScenario(view)) return null
  const isSame =
    isSameData(view.scenario, shown.view.scenario) && isSameData(view.reach, shown.view.reach)
  return isSame && shown.scenario !== null ? shown.scenario : 'absent'
}

function countKnown(
  { reach, scenario }: ViewState,
  services: readonly Service[],
  countScenario: CountScenario,
): Promise<ScreenScenario | null> {
  const ofType = services.filter(({ type }) => type === reach.type)
  return countScenario(reach, knownChanges(scenario, ofType), ofType)
}

function isOfOtherEdition(state: SettledLoad<unknown> | null): boolean {
  if (state?.kind !== 'failed') return false
  return state.error.kind === 'wrongEdition' || state.error.kind === 'wrongChecksum'
}

const loadedAs = <Value>(value: Value): SettledLoad<Value> => ({ kind: 'loaded', value })

function isLoaded<Value>(
  state: SettledLoad<Value>,
): state is Extract<SettledLoad<Value>, { kind: 'loaded' }> {
  return state.kind === 'loaded'
}
