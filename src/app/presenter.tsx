import '@fontsource-variable/inter/wght.css'
import '../ui/styles/index.css'
import { createRoot } from 'react-dom/client'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import { readBootstrap } from '../data/bootstrap.ts'
import { createDataStore } from '../data/data-store.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { fetchBytes } from '../data/fetch-bytes.ts'
import { WALK_NETWORK_FILE } from '../data/file-paths.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { loadPresentTexts } from '../i18n/load-present-texts.ts'
import { dutchTexts, loadTexts } from '../i18n/load-texts.ts'
import { PresenterScreen } from '../present/PresenterScreen.tsx'
import { createSlideScreen } from '../present/slide-screen.ts'
import { createReachClient } from '../reach/reach-client.ts'
import { spawnReachWorker } from '../reach/spawn-reach-worker.ts'
import { createLookStore } from '../state/look-store.ts'
import { composeScreen } from '../state/screen-store.ts'
import { connectShow, SHOW_CHANNEL } from '../state/story/story-channel.ts'
import { createShowStore } from '../state/story/story-show.ts'
import { countScenarioWith } from './count-scenario-with.ts'
import { followPageLook } from './follow-page-look.ts'
import { openSmallMap } from './open-small-map.ts'
import { revealApp } from './reveal-app.ts'

const root = document.getElementById('presenter')
if (!root) throw new Error('the page has no #presenter')
start(root)

/** The window with the notes. The address tells after `#` which show it belongs to. */
function start(root: HTMLElement): void {
  const fetch = (url: string) => window.fetch(url)
  const { edition, series } = readBootstrap(document)
  const data = createDataStore(edition, createEditionLoader(fetch, './'), [series])
  const reach = createReachClient(spawnReachWorker, () =>
    fetchBytes(fetch, './', WALK_NETWORK_FILE),
  )
  const sources = { edition, data, loadTexts, countScenario: countScenarioWith(reach) }
  const first = composeScreen(DEFAULT_VIEW, edition, { series, services: [], texts: dutchTexts })
  const look = createLookStore(window)
  const current = createSlideScreen(sources, first, look)
  const next = createSlideScreen(sources, first, look)
  followPageLook(current.screen)

  const show = createShowStore('presenter', Date.now, () => '')
  const isSupported = typeof BroadcastChannel === 'function'
  const session = window.location.hash.slice(1)
  if (isSupported) connectShow(show, 'presenter', new BroadcastChannel(SHOW_CHANNEL), session)

  // The window is used again for the next show, which differs after `#` alone.
  window.addEventListener('hashchange', () => window.location.reload())

  createRoot(root).render(
    <PresenterScreen
      ports={{
        edition,
        show,
        current,
        next,
        language: languageFromBrowser(navigator.languages),
        isSupported,
        loadPresentTexts,
        openSmallMap: (host, listen) => openSmallMap(data, host, listen),
      }}
    />,
  )
  revealApp()
}
