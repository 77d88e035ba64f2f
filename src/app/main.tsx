import '@fontsource-variable/inter/wght.css'
import '../ui/styles/index.css'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import type { ViewState } from '../core/view/view-state.ts'
import { readBootstrap } from '../data/bootstrap.ts'
import { createDataStore } from '../data/data-store.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { prefetchWhenIdle } from '../data/prefetch-when-idle.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { dutchTexts, loadTexts } from '../i18n/load-texts.ts'
import { connectHistory } from '../state/history.ts'
import { openLink } from '../state/open-link.ts'
import { composeScreen } from '../state/screen-store.ts'
import { App } from './App.tsx'
import { createApp } from './create-app.ts'
import { followPageLanguage } from './follow-page-language.ts'
import { createMapController } from './map-controller.ts'
import { revealApp } from './reveal-app.ts'

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
  const { view } = readLink(window.location.search)

  const first = composeScreen(DEFAULT_VIEW, edition, { series, services: [], texts: dutchTexts })
  const svgMarkup = root.querySelector('.map__svg')?.innerHTML ?? ''
  const app = createApp({
    edition,
    data,
    loadTexts,
    first,
    createMap: (parts) => createMapController(parts, svgMarkup),
  })
  followPageLanguage(app.screen)

  if (isFirstScreen(view)) {
    hydrateRoot(root, <App context={app} />)
  } else {
    app.actions.openView(view)
    await settled(app.screen)
    // At once: the page is shown again right after, and must not show the first screen.
    flushSync(() => createRoot(root).render(<App context={app} />))
  }
  revealApp()
  const shownTheme = edition.indicators.find(({ id }) => id === view.indicator)?.theme
  prefetchWhenIdle(window, [
    ...edition.indicators
      .filter(({ theme }) => theme === shownTheme)
      .map(
        ({ id }) =>
          () =>
            data.loadSeries(id),
      ),
    data.loadServices,
  ])
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
