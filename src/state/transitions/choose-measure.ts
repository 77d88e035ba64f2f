import type { LensChoice, MeasureChoice, ViewState } from '../../core/view/view-state.ts'
import { withoutManualLimits } from './choose-indicator.ts'
import { withFields } from './with-fields.ts'

/**
 * Shows another measure. Manual limits of another kind of measure do not stay; nor does a second
 * indicator, as two indicators show their values.
 */
export function chooseMeasure(view: ViewState, measure: MeasureChoice): ViewState {
  const classes =
    measure.kind === view.measure.kind ? view.classes : withoutManualLimits(view.classes)
  return withFields(view, { measure, classes, lens: lensWith(measure, view.lens) })
}

function lensWith(measure: MeasureChoice, lens: LensChoice): LensChoice {
  return measure.kind !== 'value' && lens.kind === 'bivariate' ? { kind: 'single' } : lens
}
