import { createContext, useContext } from 'react'
import type { Edition } from '../core/edition.ts'
import type { DataStore } from '../data/data-store.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ViewActions } from '../state/actions.ts'
import type { Announcer } from '../state/announcer.ts'
import type { HoverStore } from '../state/hover-store.ts'
import type { OpenService } from '../state/open-service.ts'
import type { PickMode } from '../state/pick-mode.ts'
import type { ScreenStore } from '../state/screen-store.ts'
import type { ReadonlyViewStore } from '../state/view-store.ts'
import type { MapControls } from './map/map-controls.ts'

/** What the interface reads and calls; made once at the start and the same for its whole life. */
export interface AppContext {
  readonly edition: Edition
  readonly actions: ViewActions
  readonly data: DataStore
  /** What was asked for; `screen` follows as soon as its data are there. */
  readonly view: ReadonlyViewStore
  readonly screen: ScreenStore
  readonly hover: HoverStore
  readonly announcer: Announcer
  readonly openService: OpenService
  readonly pickMode: PickMode
  readonly map: MapControls
}

const Context = createContext<AppContext | null>(null)

export const AppContextProvider = Context.Provider

/** @throws Error outside the app */
export function useApp(): AppContext {
  const context = useContext(Context)
  if (!context) throw new Error('useApp outside AppContextProvider')
  return context
}

export type UiTexts = Texts['ui']
