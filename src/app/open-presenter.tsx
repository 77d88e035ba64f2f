import { createRoot } from 'react-dom/client'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import { readBootstrap } from '../data/bootstrap.ts'
import { builtFetch, PAGE_FOLDER } from '../data/built-fetch.ts'
import { createDataStore } from '../data/data-store.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { loadWalkNetwork } from '../data/load-walk-network.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { loadPresentTexts } from '../i18n/load-present-texts.ts'
import { dutchTexts, loadTexts } from '../i18n/load-texts.ts'
import { PresenterScreen } from '../present/PresenterScreen.tsx'
import { createSlideScreen } from '../present/slide-screen.ts'
import { createReachClient } from '../reach/reach-client.ts'
import { spawnReachWorker } from '../reach/spawn-reach-worker.ts'
import { createLookStore } from '../state/look-store.ts'
import { composeScreen } from '../state/screen-store.ts'
import { connectShow, openShowChannel } from '../state/story/story-channel.ts'
import { createShowStore } from '../state/story/story-show.ts'
import { countScenarioWith } from './count-scenario-with.ts'
import { followPageLook } from './follow-page-look.ts'
import { openSmallMap } from './open-small-map.ts'
import { revealApp } from './reveal-app.ts'
import { withOwnData } from './with-own-data.ts'

/** The window with the notes. The address tells after `#` which show it belongs to. */
export async function openPresenter(root: HTMLElement): Promise<void> {
  const reach = createReachClient(spawnReachWorker, loadWalkNetwork)
  const published = {
    ...readBootstrap(document),
    loader: createEditionLoader(builtFetch, PAGE_FOLDER),
  }
  const { edition, loader, series, added = [] } = await withOwnData(published, reach)
  const data = createDataStore(edition, loader, [series, ...added])
  const sourcesFor = (slot: string) => ({
    edition,
    data,
    loadTexts,
    countScenario: countScenarioWith(reach, slot),
  })
  const first = composeScreen(DEFAULT_VIEW, edition, { series, services: [], texts: dutchTexts })
  const look = createLookStore(window)
  const current = createSlideScreen(sourcesFor('current'), first, look)
  const next = createSlideScreen(sourcesFor('next'), first, look)
  followPageLook(current.screen)

  const show = createShowStore('presenter', Date.now, () => '')
  const channel = openShowChannel()
  const session = window.location.hash.slice(1)
  if (channel) connectShow(show, 'presenter', channel, session)

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
        isSupported: channel !== null,
        loadPresentTexts,
        openSmallMap: (host, listen) => openSmallMap(data, host, 'areasAndPoints', listen),
      }}
    />,
  )
  revealApp()
}
