import type { MeasureChoice, ViewState } from '../../core/view/view-state.ts'
import { withoutManualLimits } from './choose-indicator.ts'
import { withFields } from './with-fields.ts'

/** Shows another measure. Manual limits of another kind of measure do not stay. */
export function chooseMeasure(view: ViewState, measure: MeasureChoice): ViewState {
  const classes =
    measure.kind === view.measure.kind ? view.classes : withoutManualLimits(view.classes)
  return withFields(view, { measure, classes })
}
