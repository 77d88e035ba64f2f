import type { Edition } from '../core/edition.ts'
import type { MissingOwnData } from '../core/own/missing-own-data.ts'
import type { Language } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { Texts } from '../i18n/texts.ts'
import { createActions } from '../state/actions.ts'
import { createAnnouncer } from '../state/announcer.ts'
import type { Exporter } from '../state/exporter.ts'
import { createHoverStore } from '../state/hover-store.ts'
import { createLinkNotice, type NotUnderstood } from '../state/link-notice.ts'
import { createMeasureNotice } from '../state/measure-notice.ts'
import { createOpenService } from '../state/open-service.ts'
import { createPickMode } from '../state/pick-mode.ts'
import { createScreenStore, type Screen } from '../state/screen-store.ts'
import { createViewStore } from '../state/view-store.ts'
import type { AppContext } from '../ui/app-context.ts'
import type { MapControls } from '../ui/map/map-controls.ts'
import { countScenarioWith } from './count-scenario-with.ts'
import type { LastingParts } from './lasting-parts.ts'
import { untilClosed } from './until-closed.ts'

export interface AppParts {
  readonly edition: Edition
  readonly data: DataStore
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly first: Screen
  readonly lasting: LastingParts
  /** Parts of the view that the link asked for and that could not be used. */
  readonly notUnderstood: NotUnderstood
  /** What it needs of data that another person brought. */
  readonly missingOwn: MissingOwnData
  /** Aborted when the app makes room for one on other data. */
  readonly closing: AbortSignal
  /** Makes the map; it reads the rest of the app. */
  readonly createMap: (app: Omit<AppContext, 'map'>) => MapControls
}

/** Wires stores, actions and map together. */
export function createApp(parts: AppParts): AppContext {
  const { edition, data, loadTexts, first, lasting, closing, createMap } = parts
  const view = createViewStore(first.view)
  const countScenario = countScenarioWith(lasting.reach, 'screen')
  const look = untilClosed(lasting.look, closing)
  const screen = createScreenStore({ edition, view, data, loadTexts, countScenario, look }, first)
  const measureNotice = createMeasureNotice()
  const app = {
    ...lasting,
    closing,
    edition,
    data,
    view,
    actions: createActions(view, edition, measureNotice.tell),
    screen,
    hover: createHoverStore(),
    announcer: createAnnouncer(),
    openService: createOpenService(),
    linkNotice: createLinkNotice(parts.notUnderstood, parts.missingOwn),
    measureNotice,
    pickMode: createPickMode(),
    loadExporter: async (): Promise<Exporter> =>
      (await import('./exporter.ts')).createExporter({ data, edition, screen, map }),
  }
  const map = createMap(app)
  return { ...app, map }
}
