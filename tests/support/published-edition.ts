import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { buildFigure } from '../../src/core/figure/build-figure.ts'
import type { Figure } from '../../src/core/figure/figure.ts'
import type { IndicatorId, IndicatorSeries } from '../../src/core/indicators/indicator.ts'
import { DEFAULT_VIEW } from '../../src/core/view/default-view.ts'
import type { ViewState } from '../../src/core/view/view-state.ts'
import { createEditionLoader } from '../../src/data/edition-loader.ts'
import type { Fetch } from '../../src/data/fetch-json.ts'
import { loadTexts } from '../../src/i18n/load-texts.ts'

const PUBLIC_FOLDER = fileURLToPath(new URL('../../public/', import.meta.url))

const readFromDisk: Fetch = async (path) => {
  const text = await readFile(PUBLIC_FOLDER + path, 'utf8')
  return { ok: true, status: 200, text: async () => text }
}

/** The files of `public/geo` as the app loads them. */
export const publishedLoader = createEditionLoader(readFromDisk, '')

export const publishedEdition = await publishedLoader.loadEdition()

const services = publishedLoader.loadServices(publishedEdition)
const seriesOf = new Map<IndicatorId, Promise<IndicatorSeries>>()

/** A published series, read once. */
export function publishedSeries(id: IndicatorId): Promise<IndicatorSeries> {
  const series = seriesOf.get(id) ?? publishedLoader.loadSeries(id, publishedEdition)
  seriesOf.set(id, series)
  return series
}

/** The figure of the first screen with some fields changed, from the published files. */
export async function publishedFigure(changes: Partial<ViewState>): Promise<Figure> {
  const view: ViewState = { ...DEFAULT_VIEW, ...changes }
  return buildFigure({
    edition: publishedEdition,
    series: await publishedSeries(view.indicator),
    services: (await services).services,
    texts: await loadTexts(view.language),
    view,
  })
}
