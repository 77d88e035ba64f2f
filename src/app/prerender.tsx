import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { renderToString } from 'react-dom/server'
import { createStore } from 'zustand/vanilla'
import type { Figure } from '../core/figure/figure.ts'
import { flavourCss } from '../core/look/flavour-css.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { NOTHING_MISSING } from '../core/own/missing-own-data.ts'
import { DEFAULT_VIEW } from '../core/view/default-view.ts'
import { BOOTSTRAP_ELEMENT_ID } from '../data/bootstrap.ts'
import { createDataStore } from '../data/data-store.ts'
import { POPULATION_INDICATOR } from '../data/edition-from-files.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { EDITION_FILE, seriesFile } from '../data/file-paths.ts'
import { bootstrapFromFiles, makeBootstrap } from '../data/make-bootstrap.ts'
import { dutchTexts, loadTexts } from '../i18n/load-texts.ts'
import type { LookWindow } from '../state/look-store.ts'
import { composeScreen } from '../state/screen-store.ts'
import { DISTRICT_MAP_CSS } from '../svg/district-map-css.ts'
import { renderMapSvg } from '../svg/render-map-svg.ts'
import type { MapControls, MapSurface, Zooming } from '../ui/map/map-controls.ts'
import { App } from './App.tsx'
import { createApp } from './create-app.ts'
import { createLastingParts } from './lasting-parts.ts'
import type { PrerenderedPage } from './prerendered-page.ts'
import { HIDE_UNTIL_ASKED_FOR } from './reveal-app.ts'

/**
 * The first screen as HTML: what a person sees before any script has run, and without scripts.
 *
 * @param publicFolder the folder that holds `geo/`
 */
export async function prerenderFirstScreen(publicFolder: string): Promise<PrerenderedPage> {
  const readText = (file: string): Promise<string> =>
    readFile(path.join(publicFolder, file), 'utf8')
  const read = async (file: string): Promise<unknown> => JSON.parse(await readText(file))
  const files = {
    edition: await read(EDITION_FILE),
    population: await read(seriesFile(POPULATION_INDICATOR)),
    series: await read(seriesFile(DEFAULT_VIEW.indicator)),
  }
  const { edition, series } = bootstrapFromFiles(files)
  const loader = createEditionLoader(
    async (file) => ({ ok: true, status: 200, text: () => readText(file) }),
    '',
  )
  const data = createDataStore(edition, loader, [series])
  const first = composeScreen(DEFAULT_VIEW, edition, { series, services: [], texts: dutchTexts })
  const geometry = await loader.loadGeometry(edition)
  const svgMarkup = renderMapSvg(first.figure, geometry, FLAVOURS.light)
  const context = createApp({
    edition,
    data,
    loadTexts,
    first,
    lasting: createLastingParts(NO_READER, {
      loadWalkNetwork: notHere,
      loadOwnData: notHere,
    }),
    notUnderstood: [],
    missingOwn: NOTHING_MISSING,
    closing: new AbortController().signal,
    createMap: () => stillMap(svgMarkup),
  })
  return {
    title: escapeHtml(dutchTexts.ui.pageTitle(first.figure.title, first.figure.year)),
    description: escapeHtml(first.figure.sentence),
    head: `<style>:root{${flavourCss(FLAVOURS.light)}}${DISTRICT_MAP_CSS}</style><script>${HIDE_UNTIL_ASKED_FOR}</script>`,
    app: renderToString(<App context={context} />),
    bootstrap: `<script type="application/json" id="${BOOTSTRAP_ELEMENT_ID}">${makeBootstrap(files)}</script>`,
  }
}

const notHere = () => Promise.reject(new Error('a page that is only looked at'))

/** The page is built before anyone reads it: in the light look. */
const NO_READER: LookWindow = {
  matchMedia: () => ({ matches: false, addEventListener: () => {} }),
  localStorage: { getItem: () => null, setItem: () => {} },
}

/** A map that is only looked at. */
function stillMap(svgMarkup: string): MapControls {
  return {
    svgMarkup,
    surface: createStore<MapSurface>()(() => 'svg'),
    shown: createStore<Figure | null>()(() => null),
    mount: () => () => {},
    showInstead: () => {},
    openSmallMap: () => Promise.resolve(null),
    zooming: createStore<Zooming>()(() => 'pending'),
    askForZooming: () => {},
    zoomBy: () => {},
    fitRegion: () => {},
  }
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
