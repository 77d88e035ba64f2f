import type { Edition } from '../core/edition.ts'
import type { Language } from '../core/view/view-state.ts'
import type { PresentTexts } from '../i18n/load-present-texts.ts'
import type { ShowStore } from '../state/story/story-show.ts'
import type { OpenSmallMap } from './ports.ts'
import type { SlideScreen } from './slide-screen.ts'

/** What the window of the presenter reads and calls. */
export interface PresenterPorts {
  readonly edition: Edition
  readonly show: ShowStore
  readonly current: SlideScreen
  readonly next: SlideScreen
  /** Of the browser, until the show tells its own. */
  readonly language: Language
  readonly isSupported: boolean
  readonly loadPresentTexts: (language: Language) => Promise<PresentTexts>
  readonly openSmallMap: OpenSmallMap
}
