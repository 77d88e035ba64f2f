import type { Edition } from '../core/edition.ts'
import type { IndicatorSeries } from '../core/indicators/indicator.ts'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import type { Language, ViewState } from '../core/view/view-state.ts'
import { createDataStore } from '../data/data-store.ts'
import type { PartLoader } from '../data/remembering-loader.ts'
import { dutchTexts, loadTexts } from '../i18n/load-texts.ts'
import type { OpenedLink } from '../state/open-link.ts'
import { composeScreen } from '../state/screen-store.ts'
import type { AppContext } from '../ui/app-context.ts'
import { createApp } from './create-app.ts'
import { followAddress } from './follow-address.ts'
import { followPageLanguage } from './follow-page-language.ts'
import { followPageLook } from './follow-page-look.ts'
import type { LastingParts } from './lasting-parts.ts'
import { createMapController } from './map-controller.ts'

/** An edition, and where the rest of it comes from. */
export interface AppData {
  readonly edition: Edition
  readonly loader: PartLoader
  /** The series of the first screen. */
  readonly series: IndicatorSeries
  /** Series that were added to those of the page as it was built; absent for none. */
  readonly added?: readonly IndicatorSeries[]
}

/** How the page stands, whatever the data it is opened on. */
export interface AppPage {
  readonly lasting: LastingParts
  readonly browserLanguage: Language
  /** The inline map as it stood in the page. */
  readonly svgMarkup: string
}

export interface OpenedApp {
  readonly context: AppContext
  /** Whether the screen is that of the page as it was built: then its markup can be taken over. */
  readonly isAsBuilt: boolean
  /**
   * From now on the address, language, title and look of the page are those of this app.
   *
   * @param addressed the view that the address tells; that which was opened if absent
   */
  takePage(addressed?: ViewState): void
  /** Lets go of the page, and ends what hangs on `closing`. */
  close(): void
}

/**
 * Makes the app on some data and opens a view; it is drawn by the caller. May be called again for
 * other data in the same page.
 */
export function openApp(
  { edition, loader, series, added = [] }: AppData,
  { lasting, browserLanguage, svgMarkup }: AppPage,
  { view, notUnderstood, missingOwn }: Omit<OpenedLink, 'told' | 'ignored'>,
): OpenedApp {
  const closing = new AbortController()
  const first = composeScreen(DEFAULT_VIEW, edition, { series, services: [], texts: dutchTexts })
  const context = createApp({
    edition,
    data: createDataStore(edition, loader, [series, ...added]),
    loadTexts,
    first,
    lasting,
    notUnderstood,
    missingOwn,
    closing: closing.signal,
    createMap: (parts) => createMapController(parts, svgMarkup),
  })
  const isAsBuilt =
    added.length === 0 && isFirstView(view) && first.figure.flavour === lasting.look.getState().look
  if (!isAsBuilt) context.actions.openView(view)

  const stops: (() => void)[] = []
  return {
    context,
    isAsBuilt,
    takePage(addressed = view) {
      stops.push(
        followPageLanguage(context.screen, context.map.shown),
        followPageLook(context.screen),
        followAddress({
          store: context.view,
          opened: addressed,
          openView: context.actions.openView,
          openLink: (query, codec) => codec.openLink(query, browserLanguage, edition),
          browserLanguage,
        }),
      )
    },
    close() {
      for (const stop of stops) stop()
      closing.abort()
    },
  }
}

function isFirstView(view: ViewState): boolean {
  return JSON.stringify(view) === JSON.stringify(DEFAULT_VIEW)
}
