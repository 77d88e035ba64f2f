import type { Edition } from '../../core/edition.ts'
import type { IndicatorId } from '../../core/indicators/indicator.ts'
import { reconcileView } from '../../core/view/reconcile-view.ts'
import type { MeasureChoice, ViewState } from '../../core/view/view-state.ts'
import { withoutManualLimits } from '../../state/transitions/choose-indicator.ts'

/**
 * The view of one map among several: the same year where the indicator has it, else its default
 * year; the same classes, but for manual limits, which are in the unit of one indicator.
 */
export function singleView(
  view: ViewState,
  indicator: IndicatorId,
  measure: MeasureChoice,
  edition: Edition,
): ViewState {
  return reconcileView(
    {
      ...view,
      indicator,
      measure,
      lens: { kind: 'single' },
      breakLines: 'hidden',
      classes: indicator === view.indicator ? view.classes : withoutManualLimits(view.classes),
      serviceTypes: [],
      selection: null,
      camera: null,
    },
    edition,
  )
}
