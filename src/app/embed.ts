import '../ui/fonts/inter.css'
import '../ui/styles/embed.css'
import type { Figure } from '../core/figure/figure.ts'
import { flavourCss } from '../core/look/flavour-css.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import type { SectorCode } from '../core/sectors/sector.ts'
import type { ViewState } from '../core/view/view-state.ts'
import { builtFetch, PAGE_FOLDER } from '../data/built-fetch.ts'
import { createEditionLoader } from '../data/edition-loader.ts'
import { languageFromBrowser } from '../i18n/language-from-browser.ts'
import { loadShareTexts } from '../i18n/load-share-texts.ts'
import { loadTexts } from '../i18n/load-texts.ts'
import { encodeView } from '../state/link/encode-view.ts'
import { openLink } from '../state/open-link.ts'
import { fetchFiner, showsSectors } from '../state/screen-finer.ts'
import { showsScenario } from '../state/screen-scenario.ts'
import { composeScreen } from '../state/screen-store.ts'
import { DISTRICT_MAP_CSS } from '../svg/district-map-css.ts'
import { renderMapSvg } from '../svg/render-map-svg.ts'
import { createSvgFigureView } from '../svg/svg-figure-view.ts'
import { embedMarkup } from '../ui/embed/embed-markup.ts'

const host = document.getElementById('embed')
if (!host) throw new Error('the page has no #embed')
const language = languageFromBrowser(navigator.languages)
setLook()
await open(host)

async function open(host: HTMLElement): Promise<void> {
  try {
    await show(host)
  } catch {
    await tellFailure(host)
  } finally {
    host.removeAttribute('aria-busy')
  }
}

/** Says that there is no map, with another try. */
async function tellFailure(host: HTMLElement): Promise<void> {
  const { embed } = await loadShareTexts(language)
  const words = document.createElement('p')
  words.setAttribute('role', 'alert')
  words.textContent = embed.failed
  const retry = document.createElement('button')
  retry.type = 'button'
  retry.textContent = embed.retry
  retry.addEventListener('click', () => {
    host.setAttribute('aria-busy', 'true')
    void open(host)
  })
  host.replaceChildren(words, retry)
}

function setLook(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`:root{${flavourCss(FLAVOURS.light)}}${DISTRICT_MAP_CSS}`)
  document.adoptedStyleSheets.push(sheet)
}

/** One view, read from the link, drawn once: no app, no map library. */
async function show(host: HTMLElement): Promise<void> {
  const loader = createEditionLoader(builtFetch, PAGE_FOLDER)
  const edition = await loader.loadEdition()
  const { view } = openLink(window.location.search, language, edition)
  // A frame shows one map; elsewhere than on that map a scenario is not told of.
  const isImagined = showsScenario(view)
  const shown: ViewState = {
    ...view,
    mode: 'map',
    lens: showsSectors(view) ? view.lens : { kind: 'single' },
    scenario: isImagined ? view.scenario : [],
  }
  const loadSectors = async () => ({
    kind: 'loaded' as const,
    value: await loader.loadSectors(edition),
  })
  const [series, services, geometry, texts, share, finer] = await Promise.all([
    loader.loadSeries(view.indicator, edition),
    view.serviceTypes.length === 0 && !isImagined
      ? []
      : loader.loadServices(edition).then((all) => all.services),
    loader.loadGeometry(edition),
    loadTexts(view.language),
    loadShareTexts(view.language),
    showsSectors(shown) ? fetchFiner(shown, { loadSectors }) : null,
  ])
  if (finer?.kind === 'failed') throw finer.error
  const scenario = isImagined
    ? await import('./embed-scenario.ts').then(({ embedScenario }) => embedScenario(view, services))
    : null
  const { figure } = composeScreen(shown, edition, {
    series,
    services,
    texts,
    scenario,
    finer: finer?.value ?? null,
  })
  document.documentElement.lang = view.language
  document.title = texts.ui.pageTitle(figure.title, figure.year)
  host.innerHTML = embedMarkup({
    figure,
    texts,
    share,
    mapSvg: renderMapSvg(figure, geometry, FLAVOURS.light),
    fullMap: `./?${encodeView(view)}`,
  })
  for (const swatch of host.querySelectorAll<HTMLElement>('[data-fill]')) {
    swatch.style.backgroundColor = swatch.dataset.fill ?? ''
  }
  listen(host, figure, share.embed.hint)
}

/** Names the wijk, or the sector in it, that is pointed at or touched. */
function listen(host: HTMLElement, figure: Figure, hint: string): void {
  const svg = host.querySelector<SVGSVGElement>('.embed__map svg')
  const line = host.querySelector('.embed__pointed')
  if (!svg || !line) return
  const wordsOf = (code: number | null, sector: SectorCode | null = null): string =>
    figure.sectors?.marks.find((mark) => mark.sector === sector)?.description ??
    figure.marks.find(({ district }) => district === code)?.description ??
    hint
  line.textContent = wordsOf(figure.selection)
  const surface = createSvgFigureView(svg, (event) => {
    if (event.kind !== 'hoverDistrict' && event.kind !== 'selectDistrict') return
    surface.highlight(event.district)
    const sector = event.kind === 'hoverDistrict' ? event.sector : null
    line.textContent = wordsOf(event.district ?? figure.selection, sector)
  })
  surface.show(figure)
}
