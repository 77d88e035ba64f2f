import type { Indicator } from '../../core/indicators/indicator.ts'
import type { ViewState } from '../../core/view/view-state.ts'
import { withFields } from './with-fields.ts'

/** Shows another year of `indicator`, the one shown; a year it does not have changes nothing. */
export function chooseYear(view: ViewState, indicator: Indicator, year: number): ViewState {
  return indicator.years.some((known) => known.year === year) ? withFields(view, { year }) : view
}
