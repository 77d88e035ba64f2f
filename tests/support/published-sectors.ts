import { buildFigure } from '../../src/core/figure/build-figure.ts'
import type { Figure } from '../../src/core/figure/figure.ts'
import { sectorsOver } from '../../src/core/sectors/sectors-over.ts'
import { DEFAULT_VIEW } from '../../src/core/view/default-view.ts'
import { reconcileView } from '../../src/core/view/reconcile-view.ts'
import type { ViewState } from '../../src/core/view/view-state.ts'
import { loadSectorTexts } from '../../src/i18n/load-sector-texts.ts'
import { loadTexts } from '../../src/i18n/load-texts.ts'
import { publishedEdition, publishedLoader, publishedSeries } from './published-edition.ts'

/** The statistical sectors as the app loads them. */
export const publishedSectors = await publishedLoader.loadSectors(publishedEdition)

/** The figure of the sectors with some fields of the view changed, from the published files. */
export async function publishedSectorFigure(changes: Partial<ViewState> = {}): Promise<Figure> {
  const view = reconcileView(
    { ...DEFAULT_VIEW, lens: { kind: 'sectors' }, ...changes },
    publishedEdition,
  )
  return buildFigure(
    {
      edition: publishedEdition,
      series: await publishedSeries(view.indicator),
      services: [],
      texts: await loadTexts(view.language),
      view,
    },
    sectorsOver(publishedSectors, await loadSectorTexts(view.language)),
  )
}
