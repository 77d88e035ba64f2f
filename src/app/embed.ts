import '@fontsource-variable/inter/wght.css'
import '../ui/styles/embed.css'
import type { Figure } from '../core/figure/figure.ts'
import { flavourCss } from '../core/look/flavour-css.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { loadShareTexts } from '../i18n/load-share-texts.ts'
import { loadTexts } from '../i18n/load-texts.ts'
import { encodeView } from '../state/link/encode-view.ts'
import { openLink } from '../state/open-link.ts'
import { composeScreen } from '../state/screen-store.ts'
import { renderMapSvg } from '../svg/render-map-svg.ts'
import { createSvgFigureView } from '../svg/svg-figure-view.ts'
import { embedMarkup } from '../ui/embed/embed-markup.ts'

const host = document.getElementById('embed')
if (!host) throw new Error('the page has no #embed')
const language = languageFromBrowser(navigator.languages)
setLook()
try {
  await show(host)
} catch (error) {
  const share = await loadShareTexts(language)
  host.textContent = share.embed.failed
  host.setAttribute('role', 'alert')
  throw error
} finally {
  host.removeAttribute('aria-busy')
}

function setLook(): void {
  const style = document.createElement('style')
  style.textContent = `:root{${flavourCss(FLAVOURS.light)}}`
  document.head.append(style)
}

/** One view, read from the link, drawn once: no app, no map library. */
async function show(host: HTMLElement): Promise<void> {
  const loader = createEditionLoader((url) => window.fetch(url), './')
  const edition = await loader.loadEdition()
  const { view } = openLink(window.location.search, language, edition)
  // What a scenario changes is counted in the app alone.
  const shown = { ...view, scenario: [], selection: null, camera: null }
  const [series, services, geometry, texts, share] = await Promise.all([
    loader.loadSeries(view.indicator, edition),
    view.serviceTypes.length === 0 ? [] : loader.loadServices(edition).then((all) => all.services),
    loader.loadGeometry(edition),
    loadTexts(view.language),
    loadShareTexts(view.language),
  ])
  const { figure } = composeScreen(shown, edition, { series, services, texts })
  document.documentElement.lang = view.language
  document.title = texts.ui.pageTitle(figure.title, figure.year)
  host.innerHTML = embedMarkup({
    figure,
    texts,
    share,
    mapSvg: renderMapSvg(figure, geometry, FLAVOURS.light),
    fullMap: `./?${encodeView(view)}`,
  })
  listen(host, figure, share.embed.hint)
}

/** Names the wijk that is pointed at or touched. */
function listen(host: HTMLElement, figure: Figure, hint: string): void {
  const svg = host.querySelector<SVGSVGElement>('.embed__map svg')
  const line = host.querySelector('.embed__pointed')
  if (!svg || !line) return
  const surface = createSvgFigureView(svg, (event) => {
    if (event.kind !== 'hoverDistrict' && event.kind !== 'selectDistrict') return
    surface.highlight(event.district)
    const mark = figure.marks.find(({ district }) => district === event.district)
    line.textContent = mark?.description ?? hint
  })
  surface.show(figure)
}
