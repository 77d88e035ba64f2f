import { createContext, useContext } from 'react'
import type { Edition } from '../core/edition.ts'
import type { DataStore } from '../data/data-store.ts'
import type { Texts } from '../i18n/texts.ts'
import type { OwnData } from '../own/own-data.ts'
import type { ReachClient } from '../reach/reach-client.ts'
import type { ViewActions } from '../state/actions.ts'
import type { Announcer } from '../state/announcer.ts'
import type { Exporter } from '../state/exporter.ts'
import type { HoverStore } from '../state/hover-store.ts'
import type { LinkNotice } from '../state/link-notice.ts'
import type { LookStore } from '../state/look-store.ts'
import type { MeasureNotice } from '../state/measure-notice.ts'
import type { OfflineCopy } from '../state/offline-copy.ts'
import type { OpenPanel } from '../state/open-panel.ts'
import type { OpenService } from '../state/open-service.ts'
import type { PickMode } from '../state/pick-mode.ts'
import type { ScreenStore } from '../state/screen-store.ts'
import type { StoryPanel } from '../state/story/story-panel.ts'
import type { ReadonlyViewStore } from '../state/view-store.ts'
import type { MapControls } from './map/map-controls.ts'

/**
 * What the interface reads and calls. Another takes its place, and all is drawn anew, when the app
 * is opened on other data.
 */
export interface AppContext {
  readonly edition: Edition
  readonly actions: ViewActions
  readonly data: DataStore
  /** What was asked for; `screen` follows as soon as its data are there. */
  readonly view: ReadonlyViewStore
  readonly screen: ScreenStore
  /** Computes walks and reach in a worker, which starts when it is first asked. */
  readonly reach: ReachClient
  readonly look: LookStore
  readonly hover: HoverStore
  readonly announcer: Announcer
  readonly openService: OpenService
  readonly linkNotice: LinkNotice
  readonly measureNotice: MeasureNotice
  readonly offlineCopy: OfflineCopy
  readonly pickMode: PickMode
  readonly storyPanel: StoryPanel
  /** The panel with the data of the person's own. */
  readonly ownPanel: OpenPanel
  /** Own data and what reads files, fetched when they are first wanted. */
  readonly loadOwnData: () => Promise<OwnData>
  /** Aborted when another takes its place. */
  readonly closing: AbortSignal
  /** What makes hand-outs, fetched when it is first asked for. */
  readonly loadExporter: () => Promise<Exporter>
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
