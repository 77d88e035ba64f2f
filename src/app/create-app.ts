import type { Edition } from '../core/edition.ts'
import type { Language } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { Texts } from '../i18n/texts.ts'
import { createReachClient } from '../reach/reach-client.ts'
import { spawnReachWorker } from '../reach/spawn-reach-worker.ts'
import { createActions } from '../state/actions.ts'
import { createAnnouncer } from '../state/announcer.ts'
import type { Exporter } from '../state/exporter.ts'
import { createHoverStore } from '../state/hover-store.ts'
import { createLinkNotice } from '../state/link-notice.ts'
import type { LookStore } from '../state/look-store.ts'
import { createMeasureNotice } from '../state/measure-notice.ts'
import { createOfflineCopy } from '../state/offline-copy.ts'
import { createOpenService } from '../state/open-service.ts'
import { createPickMode } from '../state/pick-mode.ts'
import { createScreenStore, type Screen } from '../state/screen-store.ts'
import { createStoryPanel } from '../state/story/story-panel.ts'
import { createViewStore } from '../state/view-store.ts'
import type { AppContext } from '../ui/app-context.ts'
import type { MapControls } from '../ui/map/map-controls.ts'
import { countScenarioWith } from './count-scenario-with.ts'

export interface AppParts {
  readonly edition: Edition
  readonly data: DataStore
  readonly loadTexts: (language: Language) => Promise<Texts>
  /** Bytes of the walking network, on first use. */
  readonly loadWalkNetwork: () => Promise<Uint8Array>
  readonly first: Screen
  readonly look: LookStore
  /** Keys of the link that was opened which could not be used. */
  readonly ignoredKeys: readonly string[]
  /** Makes the map; it reads the rest of the app. */
  readonly createMap: (app: Omit<AppContext, 'map'>) => MapControls
}

/** Wires stores, actions and map together. */
export function createApp(parts: AppParts): AppContext {
  const { edition, data, loadTexts, loadWalkNetwork, first, look, createMap } = parts
  const view = createViewStore(first.view)
  const reach = createReachClient(spawnReachWorker, loadWalkNetwork)
  const countScenario = countScenarioWith(reach)
  const screen = createScreenStore({ edition, view, data, loadTexts, countScenario, look }, first)
  const measureNotice = createMeasureNotice()
  const app = {
    edition,
    data,
    view,
    actions: createActions(view, edition, measureNotice.tell),
    screen,
    reach,
    look,
    hover: createHoverStore(),
    announcer: createAnnouncer(),
    openService: createOpenService(),
    offlineCopy: createOfflineCopy(),
    linkNotice: createLinkNotice(parts.ignoredKeys),
    measureNotice,
    pickMode: createPickMode(),
    storyPanel: createStoryPanel(),
    loadExporter: async (): Promise<Exporter> =>
      (await import('./exporter.ts')).createExporter({ data, edition, screen, map }),
  }
  const map = createMap(app)
  return { ...app, map }
}
