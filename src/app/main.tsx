import '@fontsource-variable/inter/wght.css'
import '../ui/styles/index.css'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { listedIndicators } from '../core/indicators/is-listed.ts'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import type { ViewState } from '../core/view/view-state.ts'
import { readBootstrap } from '../data/bootstrap.ts'
import { createDataStore } from '../data/data-store.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { fetchBytes } from '../data/fetch-bytes.ts'
import { WALK_NETWORK_FILE } from '../data/file-paths.ts'
import { asksToSaveData, prefetchWhenIdle } from '../data/prefetch-when-idle.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { dutchTexts, loadTexts } from '../i18n/load-texts.ts'
import { connectHistory } from '../state/history.ts'
import { createLookStore } from '../state/look-store.ts'
import { openLink } from '../state/open-link.ts'
import { composeScreen } from '../state/screen-store.ts'
import { App } from './App.tsx'
import { createApp } from './create-app.ts'
import { followPageLanguage } from './follow-page-language.ts'
import { followPageLook } from './follow-page-look.ts'
import { createMapController } from './map-controller.ts'
import { revealApp } from './reveal-app.ts'
import { whenIdle } from './when-idle.ts'

/** A link with a story opens the panel, where it waits to be shown. */
const STORY_HASH = '#story'

const root = document.getElementById('app')
if (!root) throw new Error('the page has no #app')
await start(root)

async function start(root: HTMLElement): Promise<void> {
  const { edition, series } = readBootstrap(document)
  const data = createDataStore(
    edition,
    createEditionLoader((url) => window.fetch(url), './'),
    [series],
  )
  const browserLanguage = languageFromBrowser(navigator.languages)
  const readLink = (query: string) => openLink(query, browserLanguage, edition)
  const { view, ignored } = readLink(window.location.search)

  const first = composeScreen(DEFAULT_VIEW, edition, { series, services: [], texts: dutchTexts })
  const look = createLookStore(window)
  const svgMarkup = root.querySelector('.map__svg')?.innerHTML ?? ''
  const app = createApp({
    edition,
    data,
    loadTexts,
    loadWalkNetwork: () => fetchBytes((url) => window.fetch(url), './', WALK_NETWORK_FILE),
    first,
    look,
    ignoredKeys: ignored,
    createMap: (parts) => createMapController(parts, svgMarkup),
  })
  followPageLanguage(app.screen, app.map.shown)
  followPageLook(app.screen)

  if (isFirstScreen(view) && first.figure.flavour === look.getState().look) {
    hydrateRoot(root, <App context={app} />)
  } else {
    app.actions.openView(view)
    await settled(app.screen)
    // At once: the page is shown again right after, and must not show the first screen.
    flushSync(() => createRoot(root).render(<App context={app} />))
  }
  revealApp()
  if (window.location.hash.startsWith(STORY_HASH)) app.storyPanel.open()
  const shownTheme = edition.indicators.find(({ id }) => id === view.indicator)?.theme
  prefetchWhenIdle(window, [
    ...listedIndicators(edition.indicators)
      .filter(({ theme }) => theme === shownTheme)
      .map(
        ({ id }) =>
          () =>
            data.loadSeries(id),
      ),
    data.loadServices,
  ])
  // Nobody prints in the first second.
  whenIdle(() => void import('../ui/styles/print-page.css'))
  if (import.meta.env.PROD && !asksToSaveData(navigator)) {
    whenIdle(async () => {
      const { keepOfflineCopy } = await import('../offline/keep-offline-copy.ts')
      await keepOfflineCopy(app.offlineCopy)
    })
  }
  connectHistory({
    store: app.view,
    openView: app.actions.openView,
    openLink: readLink,
    browserLanguage,
    window,
  })
}

function isFirstScreen(view: ViewState): boolean {
  return JSON.stringify(view) === JSON.stringify(DEFAULT_VIEW)
}

/** Waits until the view of the link is on screen, or can not be. */
function settled(screen: ReturnType<typeof createApp>['screen']): Promise<void> {
  if (screen.getState().progress === 'settled') return Promise.resolve()
  return new Promise((resolve) => {
    const stop = screen.subscribe(({ progress }) => {
      if (progress !== 'settled') return
      stop()
      resolve()
    })
  })
}
