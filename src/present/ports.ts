import type { Edition } from '../core/edition.ts'
import type { Figure } from '../core/figure/figure.ts'
import type { FigureView, FigureViewListener } from '../core/figure/figure-view.ts'
import type { Language } from '../core/view/view-state.ts'
import type { DataStore } from '../data/data-store.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { Texts } from '../i18n/texts.ts'
import type { ViewActions } from '../state/actions.ts'
import type { Announcer } from '../state/announcer.ts'
import type { Exporter } from '../state/exporter.ts'
import type { ScreenSources, ScreenStore } from '../state/screen-store.ts'
import type { StoryPanel } from '../state/story/story-panel.ts'
import type { ShowStore } from '../state/story/story-show.ts'
import type { StoryStore } from '../state/story/story-store.ts'
import type { ReadonlyViewStore } from '../state/view-store.ts'

/** Opens a map for a room, or a small one, in an element; null when it can not be had. */
export type OpenStageMap = (
  host: HTMLElement,
  first: Figure,
  listen: FigureViewListener,
) => Promise<FigureView | null>
export type OpenSmallMap = (
  host: HTMLElement,
  listen: FigureViewListener,
) => Promise<FigureView | null>

/** What stories and shows read and call; made once. */
export interface PresentPorts {
  readonly edition: Edition
  readonly data: DataStore
  readonly actions: ViewActions
  readonly view: ReadonlyViewStore
  readonly screen: ScreenStore
  readonly announcer: Announcer
  readonly panel: StoryPanel
  readonly stories: StoryStore
  readonly show: ShowStore
  readonly loadTexts: (language: Language) => Promise<Texts>
  readonly loadPresentTexts: (language: Language) => Promise<PresentTexts>
  readonly countScenario: ScreenSources['countScenario']
  readonly openStageMap: OpenStageMap
  readonly exporter: Exporter
}
