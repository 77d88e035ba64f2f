import type { Edition } from '../core/edition.ts'
import type { Language } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { Texts } from '../i18n/texts.ts'
import { createActions } from '../state/actions.ts'
import { createAnnouncer } from '../state/announcer.ts'
import { createHoverStore } from '../state/hover-store.ts'
import { createOpenService } from '../state/open-service.ts'
import { createPickMode } from '../state/pick-mode.ts'
import { createScreenStore, type Screen } from '../state/screen-store.ts'
import { createViewStore } from '../state/view-store.ts'
import type { AppContext } from '../ui/app-context.ts'
import type { MapControls } from '../ui/map/map-controls.ts'

export interface AppParts {
  readonly edition: Edition
  readonly data: DataStore
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly first: Screen
  /** Makes the map; it reads the rest of the app. */
  readonly createMap: (app: Omit<AppContext, 'map'>) => MapControls
}

/** Wires stores, actions and map together. */
export function createApp(parts: AppParts): AppContext {
  const { edition, data, loadTexts, first, createMap } = parts
  const view = createViewStore(first.view)
  const app = {
    edition,
    data,
    view,
    actions: createActions(view, edition),
    screen: createScreenStore({ edition, view, data, loadTexts }, first),
    hover: createHoverStore(),
    announcer: createAnnouncer(),
    openService: createOpenService(),
    pickMode: createPickMode(),
  }
  return { ...app, map: createMap(app) }
}
