import type { Indicator } from '../indicators/indicator.ts'
import type { ViewState } from '../view/view-state.ts'

/**
 * The year in which an indicator is told beside others: for the one on the map the year on the
 * map, for the others the newest year with the widest coverage.
 */
export function portraitYear(
  { id, defaultYear }: Pick<Indicator, 'id' | 'defaultYear'>,
  view: Pick<ViewState, 'indicator' | 'year'>,
): number {
  return id === view.indicator ? view.year : defaultYear
}
