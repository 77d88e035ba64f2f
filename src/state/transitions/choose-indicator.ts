import { reachOfIndicator } from '../../core/access/reach-indicator.ts'
import type { Indicator } from '../../core/indicators/indicator.ts'
import { DEFAULT_CLASSES } from '../../core/view/default-view.ts'
import type { ClassChoice, ViewState } from '../../core/view/view-state.ts'
import { aboutReach } from './choose-reach.ts'
import { withFields } from './with-fields.ts'
import { withoutSectors } from './without-sectors.ts'

/**
 * Shows another indicator: in the same year when it has that year, else in its default year.
 * Manual limits are in the unit of the former indicator and do not stay. A reach indicator takes
 * the reach panel along.
 */
export function chooseIndicator(view: ViewState, indicator: Indicator): ViewState {
  if (view.indicator === indicator.id) return view
  const hasYear = indicator.years.some(({ year }) => year === view.year)
  const reach = reachOfIndicator(indicator.id)
  return withFields(reach ? aboutReach(view, reach) : view, {
    indicator: indicator.id,
    lens: withoutSectors(view.lens),
    year: hasYear ? view.year : indicator.defaultYear,
    classes: withoutManualLimits(view.classes),
  })
}

/** Computed classes as they are, the default ones instead of manual limits. */
export function withoutManualLimits(classes: ClassChoice): ClassChoice {
  switch (classes.kind) {
    case 'computed':
      return classes
    case 'manual':
      return DEFAULT_CLASSES
  }
}
