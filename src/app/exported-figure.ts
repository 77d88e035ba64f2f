import { bivariateFigure } from '../core/bivariate/bivariate-figure.ts'
import type { SingleFigure } from '../core/bivariate/bivariate-input.ts'
import { buildFigure } from '../core/figure/build-figure.ts'
import type { Figure } from '../core/figure/figure.ts'
import { findIndicator } from '../core/indicators/find-indicator.ts'
import type { IndicatorId } from '../core/indicators/indicator.ts'
import { FLAVOURS } from '../core/look/flavours.ts'
import { seriesState } from '../data/data-store.ts'
import { composeScreen } from '../state/screen-store.ts'
import type { AppContext } from '../ui/app-context.ts'
import { singleView } from '../ui/lens/single-view.ts'

/** The figure on screen in the colours of paper, whatever the look of the page. */
export function exportedFigure(
  app: Pick<AppContext, 'data' | 'edition' | 'screen' | 'map'>,
): Figure {
  const { screen } = app.screen.getState()
  if (screen.view.lens.kind === 'bivariate') return bivariateOnPaper(app, screen.view.lens.second)
  return composeScreen(screen.view, app.edition, screen, FLAVOURS.print).figure
}

/** What stands on the map while a series is still under way. */
function bivariateOnPaper(
  { data, edition, screen: { getState }, map }: Parameters<typeof exportedFigure>[0],
  secondId: IndicatorId,
): Figure {
  const { view, texts, figure } = getState().screen
  const singleOnPaper = (id: IndicatorId): SingleFigure | null => {
    const series = seriesState(data.getState(), id)
    if (series.kind !== 'loaded') return null
    const single = buildFigure({
      edition,
      series: series.value,
      view: singleView(view, id, { kind: 'value' }, edition),
      services: [],
      texts,
      flavour: FLAVOURS.print,
    })
    return { indicator: findIndicator(edition.indicators, id), figure: single }
  }
  const first = singleOnPaper(view.indicator)
  const second = singleOnPaper(secondId)
  if (!first || !second) return map.shown.getState() ?? figure
  return bivariateFigure({ first, second, texts }).figure
}
