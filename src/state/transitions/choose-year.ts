import type { Indicator } from '../../core/indicators/indicator.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'
import { withoutSectors } from './without-sectors.ts'

/** Shows another year of `indicator`, the one shown; a year it does not have changes nothing. */
export function chooseYear(view: ViewState, indicator: Indicator, year: number): ViewState {
  const lens = year === view.year ? view.lens : withoutSectors(view.lens)
  return indicator.years.some((known) => known.year === year)
    ? withFields(view, { year, lens })
    : view
}
