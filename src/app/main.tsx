import '../ui/fonts/inter.css'
import '../ui/styles/index.css'
import { flushSync } from 'react-dom'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { listedIndicators } from '../core/indicators/is-listed.ts'
import { readBootstrap } from '../data/bootstrap.ts'
import type { EditionLoader } from '../data/edition-loader.ts'
import { lazyLoader } from '../data/lazy-loader.ts'
import { asksToSaveData, prefetchWhenIdle } from '../data/prefetch-when-idle.ts'
import { rememberingLoader } from '../data/remembering-loader.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { watchBuild } from '../offline/watch-build.ts'
import { keepsOwnData } from '../state/own-flag.ts'
import { fetchPart } from '../ui/shared/fetched-parts.ts'
import { App } from './App.tsx'
import type { AppInPage } from './app-in-page.ts'
import { createLastingParts } from './lasting-parts.ts'
import { LATER_PARTS } from './later-parts.ts'
import { once } from './once.ts'
import { type AppData, openApp } from './open-app.ts'
import { readAddress } from './read-address.ts'
import { revealApp } from './reveal-app.ts'
import { whenIdle } from './when-idle.ts'
import { whenSettled } from './when-settled.ts'

/** A link with a story opens the panel, where it waits to be shown. */
const STORY_HASH = '#story'

const root = document.getElementById('app')
if (!root) throw new Error('the page has no #app')
await start(root)

async function start(root: HTMLElement): Promise<void> {
  const { edition, series } = readBootstrap(document)
  const loader = rememberingLoader(lazyLoader(fetchLoader))
  const published: AppData = { edition, loader, series }
  const openedOwnData = once(async () => {
    const { openOwnData } = await import('./open-own-data.ts')
    return openOwnData({ published, reach: lasting.reach, inPage: () => inPage })
  })
  let inPage: AppInPage | null = null
  const lasting = createLastingParts(window, {
    loadWalkNetwork: async () => (await import('../data/load-walk-network.ts')).loadWalkNetwork(),
    loadOwnData: async () => (await openedOwnData()).ownData,
  })
  watchBuild(lasting.offlineCopy)
  const browserLanguage = languageFromBrowser(navigator.languages)
  const svgMarkup = root.querySelector('.map__svg')?.innerHTML ?? ''
  const page = { lasting, browserLanguage, svgMarkup }
  // What can not be had of own data is told where the person looks for it.
  const data = keepsOwnData(window)
    ? await openedOwnData().then(
        ({ first }) => first,
        () => published,
      )
    : published
  const { search } = window.location
  const asked = await readAddress(search, browserLanguage, data.edition)
  const app = openApp(data, page, asked)
  const { context } = app

  if (!app.isAsBuilt) await whenSettled(context.screen)
  app.takePage()
  const reactRoot = app.isAsBuilt ? hydrateRoot(root, <App context={context} />) : createRoot(root)
  // At once: the page is shown again right after, and must not show the first screen.
  if (!app.isAsBuilt) flushSync(() => reactRoot.render(<App context={context} />))
  let opening = 0
  inPage = {
    app,
    page,
    search,
    draw: (next) => {
      opening += 1
      flushSync(() => reactRoot.render(<App context={next} opening={opening} />))
    },
  }
  revealApp()
  if (window.location.hash.startsWith(STORY_HASH)) lasting.storyPanel.open()
  const shownTheme = edition.indicators.find(({ id }) => id === asked.view.indicator)?.theme
  // Most wanted is what the zoomable map asks for at the same time: the rest waits for that.
  const { loadGeometry } = context.data
  prefetchWhenIdle(window, [
    loadGeometry,
    ...listedIndicators(edition.indicators)
      .filter(({ theme }) => theme === shownTheme)
      .map(
        ({ id }) =>
          () =>
            context.data.loadSeries(id),
      ),
    context.data.loadServices,
  ])
  prefetchWhenIdle(window, [loadGeometry, ...LATER_PARTS.map((load) => () => fetchPart(load))])
  // Nobody prints in the first second.
  whenIdle(() => import('../ui/styles/print-page.css'))
  whenIdle(async () => (await import('./keep-focus.ts')).keepFocus(document))
  if (import.meta.env.PROD && !asksToSaveData(navigator)) {
    whenIdle(async () => {
      const { keepOfflineCopy } = await import('../offline/keep-offline-copy.ts')
      await keepOfflineCopy(lasting.offlineCopy)
    })
  }
}

async function fetchLoader(): Promise<EditionLoader> {
  const [{ createEditionLoader }, { builtFetch, PAGE_FOLDER }] = await Promise.all([
    import('../data/edition-loader.ts'),
    import('../data/built-fetch.ts'),
  ])
  return createEditionLoader(builtFetch, PAGE_FOLDER)
}
