import type { LensChoice, MeasureChoice, ViewState } from '../../core/view/view-state.ts'
import { withoutManualLimits } from './choose-indicator.ts'
import { withFields } from './with-fields.ts'
import { withoutSectors } from './without-sectors.ts'

/**
 * Shows another measure. Manual limits of another kind of measure do not stay; nor does a second
 * indicator, as two indicators show their values, nor do the sectors.
 */
export function chooseMeasure(view: ViewState, measure: MeasureChoice): ViewState {
  const classes =
    measure.kind === view.measure.kind ? view.classes : withoutManualLimits(view.classes)
  return withFields(view, { measure, classes, lens: lensWith(measure, view.lens) })
}

function lensWith(measure: MeasureChoice, lens: LensChoice): LensChoice {
  if (measure.kind === 'value') return lens
  return lens.kind === 'bivariate' ? { kind: 'single' } : withoutSectors(lens)
}
